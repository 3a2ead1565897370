import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { FigureWorkshop, type FigureWorkshopProps } from '../../../src/screens/workshop/FigureWorkshop.tsx';
import { openingDials, withAmount, withCue, withPosture } from '../../../src/workshop/figure/dials.ts';
import { button, press, type Shown, show } from '../showing.tsx';

let shown: Shown;
afterEach(() => {
  shown.gone();
  vi.restoreAllMocks();
});

const people = [
  { name: 'dan', what: 'a broad man in his forties, in a work jacket', portrait: 'dan.webp' },
  { name: 'mei', what: 'a woman in her mid-twenties', portrait: 'mei.webp' },
];
const rooms = [
  { name: 'waiting-room', what: 'A waiting room' },
  { name: 'ward-corridor', what: 'A corridor' },
];

async function open(
  more: Partial<FigureWorkshopProps> = {},
  picture: Partial<FigureWorkshopProps['picture']> = {},
) {
  const calls = {
    onChange: vi.fn(),
    onShowing: vi.fn(),
    onRender: vi.fn(),
    onPlain: vi.fn(),
    onHome: vi.fn(),
    onSettings: vi.fn(),
    stageHost: vi.fn(),
    canvas: vi.fn(),
  };
  shown = await show(
    <FigureWorkshop
      dials={openingDials}
      people={people}
      rooms={rooms}
      frame={{ names: ['a42'], arousal: 42, what: 'a step of arousal, at the counter', ofItself: {} }}
      picture={{
        showing: 'baked',
        ways: 'asked',
        how: 'So.',
        now: '',
        trouble: false,
        busy: false,
        ...picture,
      }}
      {...calls}
      {...more}
    />,
  );
  return calls;
}

/** The control whose label says exactly this. */
function control<T extends HTMLElement>(name: string): T {
  const label = [...shown.root.querySelectorAll('label')].find((each) => each.textContent?.trim() === name);
  const found =
    label && (label.control ?? label.querySelector('input') ?? document.getElementById(label.htmlFor));
  if (!found) throw new Error(`nothing is labelled: ${name}`);
  return found as unknown as T;
}

async function turn(name: string, value: string): Promise<void> {
  await act(() => {
    const input = control<HTMLInputElement>(name);
    input.value = value;
    input.dispatchEvent(new Event(input.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
  });
}

describe('dials', () => {
  test('arousal and tension are turned by degrees', async () => {
    const { onChange } = await open();
    await turn('Arousal', '0.63');
    await turn('Tension', '0.85');
    expect(onChange.mock.calls.map(([dials]) => [dials.arousal, dials.tension])).toEqual([
      [63, 0.3],
      [40, 0.85],
    ]);
  });

  test('a sign is chosen from its own list, and says what it stands for with its doubts', async () => {
    const { onChange } = await open({ dials: withCue(openingDials, 'hands', 'fist') });
    const hands = control<HTMLSelectElement>('Hands');
    expect(hands.value).toBe('fist');
    const about = document.getElementById(hands.getAttribute('aria-describedby') ?? '');
    expect(about?.textContent).toContain('widely believed, not proven');
    await turn('Breath', 'held');
    expect(onChange.mock.lastCall?.[0].cues).toEqual({ hands: 'fist', breath: 'held' });
  });

  test('what comes of itself is said where there is no tag', async () => {
    await open({
      frame: {
        names: ['a83'],
        arousal: 83,
        what: 'a step',
        ofItself: { gaze: 'stares', tremor: 'trembles' },
      },
    });
    const gaze = control<HTMLSelectElement>('Gaze').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(gaze)?.textContent).toBe('Of itself at this arousal: stares.');
    expect(shown.root.textContent).toContain('the body stares and trembles of itself');
  });

  test('a person is chosen by face and name', async () => {
    const { onChange } = await open();
    expect(shown.root.textContent).toContain('Dan: a broad man in his forties, in a work jacket.');
    await act(() => control<HTMLInputElement>('Mei').click());
    expect(onChange.mock.lastCall?.[0].figure).toBe('mei');
  });

  test('nobody is at a counter in a room without one', async () => {
    await open({ dials: { ...openingDials, room: 'ward-corridor' } });
    expect(() => control('At the counter')).toThrow();
    expect(control<HTMLInputElement>('On their feet').checked).toBe(true);
  });

  test('every sign can be taken away at once', async () => {
    const { onPlain } = await open();
    await press(shown.root, 'Take every sign away');
    expect(onPlain).toHaveBeenCalledOnce();
  });
});

describe('the tags', () => {
  const code = () => [...shown.root.querySelectorAll('code')].map((each) => each.textContent);

  test('say what the dials say, and where the script begins', async () => {
    await open({ dials: withCue(withCue(openingDials, 'hands', 'fist'), 'stance', 'forward') });
    expect(code()).toEqual([
      '# stance: forward # hands: fist',
      '# figure: dan\n# room: waiting-room\nVAR arousal = 40',
    ]);
  });

  test('stand on two lines where somebody must get up first', async () => {
    await open({ dials: withCue(withPosture(openingDials, 'standing'), 'stance', 'back') });
    expect(code()[0]).toBe('# stance: standing\n# stance: back');
    expect(shown.root.textContent).toContain('on two lines');
  });

  test('are copied', async () => {
    const writeText = vi.fn(async () => {});
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as unknown as Clipboard);
    await open({ dials: withCue(openingDials, 'head', 'down') });
    await act(async () => button(shown.root, 'Copy').click());
    expect(writeText.mock.calls).toEqual([['# head: down']]);
    expect(shown.root.textContent).toContain('Copied.');
  });

  test('are selected where nothing may be copied', async () => {
    const writeText = vi.fn(() => Promise.reject(new Error('not allowed')));
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as unknown as Clipboard);
    await open({ dials: withCue(openingDials, 'head', 'down') });
    await act(async () => button(shown.root, 'Copy').click());
    expect(getSelection()?.toString()).toBe('# head: down');
    expect(shown.root.textContent).toContain('Selected');
  });

  test('cannot be copied while there are none', async () => {
    await open();
    expect(button(shown.root, 'Copy').disabled).toBe(true);
  });
});

describe('both ways of showing', () => {
  test('are a choice, with the signs by degrees in the live one', async () => {
    const calls = await open();
    expect(() => control('Leans in')).toThrow();
    await act(() => control<HTMLInputElement>('Live').click());
    expect(calls.onShowing.mock.calls).toEqual([['live']]);
    shown.gone();

    const { onChange } = await open({ dials: withAmount(openingDials, 'lean', 0.3) }, { showing: 'live' });
    await turn('Leans in', '0.75');
    expect(onChange.mock.lastCall?.[0]).toMatchObject({
      cues: { stance: 'forward' },
      amounts: { lean: 0.75 },
    });
  });

  test('a picture is asked for only where it does not come by itself, and not twice', async () => {
    await open({}, { showing: 'live', ways: 'turning' });
    expect(() => button(shown.root, 'Render one picture')).toThrow();
    shown.gone();
    await open({}, { showing: 'live', ways: 'asked', busy: true });
    expect(button(shown.root, 'Render one picture').disabled).toBe(true);
    shown.gone();
    const { onRender } = await open({}, { showing: 'live', ways: 'asked' });
    await press(shown.root, 'Render one picture');
    expect(onRender).toHaveBeenCalledOnce();
  });

  test('are one where nothing can be drawn live', async () => {
    await open({}, { ways: 'never', how: 'This browser cannot.' });
    expect(() => control('Live')).toThrow();
    expect(shown.root.textContent).toContain('This browser cannot.');
  });
});

test('the way back is at the top', async () => {
  const { onHome } = await open();
  await press(shown.root, 'Back to the start');
  expect(onHome).toHaveBeenCalledOnce();
});
