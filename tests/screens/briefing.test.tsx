import { afterEach, expect, test, vi } from 'vitest';
import { Briefing, type BriefingProps } from '../../src/screens/Briefing.tsx';
import { press, type Shown, show } from './showing.tsx';

let shown: Shown;
afterEach(() => shown.gone());

const props: BriefingProps = {
  about: {
    title: 'Forty minutes',
    sector: 'healthcare',
    role: 'Triage nurse',
    person: 'Dan',
    figure: 'dan',
    room: 'waiting-room',
    driver: 'frightened',
    you: 'You are on triage.',
    know: ['His daughter hit her head.'],
    content: 'Raised voices.',
    minutes: 6,
    twists: [],
    start: { arousal: 50, trust: 50, need: 50, load: 1 },
  },
  plan: null,
  ready: false,
  numberKeys: true,
  onBegin: () => {},
  onBack: () => {},
};

test('it can be begun before the picture is there', async () => {
  const onBegin = vi.fn();
  shown = await show(<Briefing {...props} onBegin={onBegin} />);
  await press(shown.root, 'Begin');
  expect(onBegin).toHaveBeenCalledTimes(1);
});

test('what may be hard, and that one may leave, stand before the button', async () => {
  shown = await show(<Briefing {...props} />);
  const words = shown.root.textContent ?? '';
  expect(words.indexOf('Raised voices.')).toBeGreaterThan(0);
  expect(words.indexOf('Leave whenever you like')).toBeLessThan(words.lastIndexOf('Begin'));
});

test('the plan of last time comes back in the learner’s own words, and only if there is one', async () => {
  shown = await show(<Briefing {...props} />);
  expect(shown.root.textContent).not.toContain('Last time you decided');
  await shown.again(<Briefing {...props} plan={{ cue: 'he shouts', response: 'breathe first' }} />);
  expect(shown.root.textContent).toContain('If he shouts, then I will breathe first.');
});

test('number keys are named only where they work', async () => {
  shown = await show(<Briefing {...props} />);
  expect(shown.root.textContent).toContain('keys 1 to 4');
  await shown.again(<Briefing {...props} numberKeys={false} />);
  expect(shown.root.textContent).not.toContain('keys 1 to 4');
});

test('a stranger’s scenario says so before it begins, and the product’s own says nothing', async () => {
  shown = await show(<Briefing {...props} />);
  expect(shown.root.textContent).not.toContain('From a pack');
  await shown.again(<Briefing {...props} from="St Mary’s" />);
  expect(shown.root.textContent).toContain('From a pack: St Mary’s. It was added on this device');
});
