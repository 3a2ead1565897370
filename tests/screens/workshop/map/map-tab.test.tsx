import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { findingCounts, findingsAt } from '../../../../src/screens/workshop/map/findings-at.ts';
import { MapTable } from '../../../../src/screens/workshop/map/MapTable.tsx';
import { MomentPanel, type MomentPanelProps } from '../../../../src/screens/workshop/map/MomentPanel.tsx';
import {
  endingInWords,
  momentInWords,
  percentInShort,
  percentInWords,
} from '../../../../src/screens/workshop/map/words.ts';
import { press, type Shown, show } from '../../showing.tsx';
import { aProblem } from '../problems.ts';
import { small } from './maps.ts';

let shown: Shown | null = null;
afterEach(() => shown?.gone());

const response = (id: string, text: string, more: object = {}) => ({
  id,
  text,
  technique: id,
  silence: false,
  lapse: false,
  shows: [],
  misses: [],
  ...more,
});
const facts = [
  {
    id: 'desk.first_words',
    beats: [
      { speaker: 'Owen', text: 'It won’t let me print.', cues: {} },
      { speaker: null, text: '', cues: { gaze: 'you' } },
    ],
    responses: [response('validation', '“You need that form.”'), response('ignoring', '…', { lapse: true })],
    person: { arousal: 56, trust: 40, need: 60 },
    seed: 3,
    decisions: [],
  },
];

async function open(more: Partial<MomentPanelProps> = {}) {
  const calls = { onChoose: vi.fn(), onGo: vi.fn(), onPlay: vi.fn() };
  shown = await show(
    <MomentPanel
      map={small}
      facts={facts}
      problems={[]}
      chosen="moment desk.first_words"
      {...calls}
      {...more}
    />,
  );
  return { ...calls, root: shown.root };
}

describe('a moment that is chosen', () => {
  test('tells what is said before it, what is open, and where that leads', async () => {
    const { root, onChoose } = await open();
    expect(root.querySelector('h3')?.textContent).toBe('first words');
    expect(root.textContent).toContain('It won’t let me print.');
    expect(root.textContent).toContain('Agree with what is true');
    expect(root.textContent).toContain('The window closes');
    await press(root, 'printing');
    expect(onChoose.mock.calls).toEqual([['moment desk.printing']]);
  });

  test('is played with the person as they were met, or as the author sets them', async () => {
    const { root, onPlay } = await open();
    await press(root, 'Play from here');
    const arousal = root.querySelector<HTMLInputElement>('input[type="range"]');
    await act(() => {
      if (arousal) arousal.value = '0.8';
      arousal?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press(root, 'Play from here');
    expect(onPlay.mock.calls).toEqual([
      ['desk.first_words', { arousal: 56, trust: 40, need: 60 }],
      ['desk.first_words', { arousal: 80, trust: 40, need: 60 }],
    ]);
  });

  test('leads to its line and to its findings', async () => {
    const found = aProblem({ place: { file: 'desk.ink', line: 6, column: 3 } });
    const { root, onGo } = await open({ problems: [found] });
    await press(root, 'Go to its line');
    await press(root, found.title);
    expect(onGo.mock.calls).toEqual([
      [{ file: 'desk.ink', line: 4, column: 1 }],
      [{ file: 'desk.ink', line: 6, column: 3 }],
    ]);
  });

  test('may be gone from a newer version', async () => {
    const { root } = await open({ chosen: 'moment gone' });
    expect(root.textContent).toContain('no longer in the script');
  });
});

test('endings of a kind are told one by one, with where they come from', async () => {
  const { root, onChoose } = await open({ chosen: 'ending settled' });
  expect(root.textContent).toContain('quiet: 50 %');
  await press(root, 'from printing');
  expect(onChoose.mock.calls).toEqual([['moment desk.printing']]);
});

test('a finding belongs to the moment above it, up to the next', () => {
  const at = (line: number, file = 'desk.ink') => aProblem({ place: { file, line, column: 1 } });
  const all = [at(3), at(4), at(19), at(20), at(99), at(5, 'other.ink')];
  expect(findingsAt(small, 'desk.first_words', all)).toEqual([at(4), at(19)]);
  expect(findingCounts(small, all)).toEqual({ 'moment desk.first_words': 2, 'moment desk.printing': 2 });
});

test('the table tells the same as the map', async () => {
  const onChoose = vi.fn();
  shown = await show(<MapTable map={small} chosen={null} onChoose={onChoose} />);
  const rows = [...shown.root.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ['first wordsdesk', '100 %', 'Settled', 'Escalated', 'printing, Settled: loud, Escalated'],
    ['printingdesk', '50 %', 'Settled', 'Settled', 'Settled: quiet'],
    ['Settled: quiet', '50 %'],
    ['Settled: loud', '25 %'],
    ['Escalated', '25 %'],
  ]);
  await press(shown.root, 'printing');
  expect(onChoose.mock.calls).toEqual([['moment desk.printing']]);
});

test.each([
  [null, 'not known', ''],
  [0, 'never seen', '0 %'],
  [0.001, 'under 1 %', '<1 %'],
  [0.344, '34 %', '34 %'],
  [0.999, 'over 99 %', '100 %'],
  [1, '100 %', '100 %'],
  [0.1 + 0.2 + 0.7 - 2 ** -52, '100 %', '100 %'],
  [1.62, '1.6 times a run', '× 1.6'],
])('%s is %s, in short %s', (chance, words, short) => {
  expect([percentInWords(chance), percentInShort(chance)]).toEqual([words, short]);
});

test('ids are told as words', () => {
  expect(momentInWords('desk.first_words')).toEqual({ name: 'first words', knot: 'desk' });
  expect(momentInWords('')).toEqual({ name: 'the beginning', knot: '' });
  expect(['settled/no-one', 'left-safely', ''].map(endingInWords)).toEqual([
    'Settled: no one',
    'Left safely',
    'Without a name',
  ]);
});
