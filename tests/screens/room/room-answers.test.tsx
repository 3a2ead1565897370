import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { settleTime } from '../../../src/screens/encounter/Options.tsx';
import { RoomAnswers } from '../../../src/screens/room/RoomAnswers.tsx';
import type { RoomView } from '../../../src/screens/room/room-view.ts';
import { button, key, press, type Shown, show } from '../showing.tsx';
import { ran, room } from './views.ts';

let shown: Shown;
let time = 0;
const onPress = vi.fn();
const onGoOn = vi.fn();
beforeEach(() => vi.clearAllMocks());
afterEach(() => shown.gone());

const screen = (more: Partial<RoomView>, letterKeys = true) => (
  <RoomAnswers
    room={{ ...room, ...more }}
    moment
    letterKeys={letterKeys}
    onPress={onPress}
    onGoOn={onGoOn}
    now={() => time}
  />
);

async function open(more: Partial<RoomView>, letterKeys = true) {
  shown = await show(screen(more, letterKeys));
  time += settleTime;
}

const words = () => shown.root.textContent ?? '';
const fields = () => [...shown.root.querySelectorAll('input')];
const status = () => shown.root.querySelector('[role=status]')?.textContent;

async function type(field: HTMLInputElement | undefined, text: string): Promise<void> {
  await act(() => {
    if (!field) throw new Error('no field');
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

describe('a moment that was reached', () => {
  test('shows none of the options, and the focus is on the way on', async () => {
    await open({ at: 'opening' });
    expect(words()).not.toContain('waiting with no news');
    expect(document.activeElement).toBe(button(shown.root, 'Open the moment'));
    expect(status()).toContain('Nothing moves until you open it.');
  });

  test.each(['Enter', ' ', 'ArrowRight', 'PageDown'])('is opened by %j, as by a press', async (name) => {
    await open({ at: 'opening' });
    (document.activeElement as HTMLElement).blur();
    await key(name);
    expect(onPress.mock.calls).toEqual([[{ press: 'open' }]]);
  });

  test('a press meant for the line before does not open it, nor a key held down', async () => {
    shown = await show(screen({ at: 'opening' }));
    await press(shown.root, 'Open the moment');
    await key('PageDown');
    time += settleTime;
    await key('PageDown', { repeat: true });
    expect(onPress).not.toHaveBeenCalled();
  });
});

describe('an open moment', () => {
  test('shows each option with its letter, in one group that has the focus', async () => {
    await open({ at: 'open' });
    expect([...shown.root.querySelectorAll('li')].map((each) => each.textContent)).toEqual([
      'AYou have been waiting with no news.',
      'BPlease lower your voice.',
      'CSay nothing.',
    ]);
    const group = document.activeElement;
    expect(group?.getAttribute('aria-label')).toBe('What could be said');
    for (const id of group?.getAttribute('aria-describedby')?.split(' ') ?? []) {
      expect(document.getElementById(id)?.tagName).toBe('LI');
    }
    expect(shown.root.querySelectorAll('button')).toHaveLength(1);
    await key('ArrowRight');
    expect(onPress.mock.calls).toEqual([[{ press: 'close' }]]);
  });

  test('while it is run, what was chosen stands out and nothing can be pressed', async () => {
    await open({ at: 'running', running: 'limit' });
    expect(shown.root.querySelector('[data-chosen]')?.textContent).toBe('BPlease lower your voice.');
    expect(shown.root.querySelectorAll('[data-passed]')).toHaveLength(2);
    expect(shown.root.querySelector('button')).toBeNull();
    await key('ArrowRight');
    expect(onPress).not.toHaveBeenCalled();
  });
});

describe('counting', () => {
  test('a hand more, a hand fewer, and never fewer than none', async () => {
    await open({ at: 'counting', counts: { limit: 3 } });
    await act(() => shown.root.querySelector<HTMLElement>('[aria-label="One hand more for B"]')?.click());
    await act(() => shown.root.querySelector<HTMLElement>('[aria-label="One hand fewer for B"]')?.click());
    expect(onPress.mock.calls).toEqual([
      [{ press: 'count', option: 'limit', hands: 4 }],
      [{ press: 'count', option: 'limit', hands: 2 }],
    ]);
    const none = shown.root.querySelector<HTMLButtonElement>('[aria-label="One hand fewer for A"]');
    expect(none?.disabled).toBe(true);
    expect(words()).toContain('3 hands');
  });

  test('a hand counted in the first instants counts, too; only the way on is deaf', async () => {
    shown = await show(screen({ at: 'counting' }));
    await type(fields()[0], '7');
    await press(shown.root, 'Show the vote');
    expect(onPress.mock.calls).toEqual([[{ press: 'count', option: 'naming', hands: 7 }]]);
  });

  test('a number is typed, and nothing else', async () => {
    await open({ at: 'counting' });
    await type(fields()[0], '1x4');
    expect(onPress.mock.calls).toEqual([[{ press: 'count', option: 'naming', hands: 14 }]]);
  });

  test('an emptied field is nobody, and stays empty until it is left', async () => {
    await open({ at: 'counting', counts: { naming: 4 } });
    await type(fields()[0], '');
    expect(onPress.mock.calls).toEqual([[{ press: 'count', option: 'naming', hands: 0 }]]);
    await shown.again(screen({ at: 'counting', counts: { naming: 0 } }));
    expect(fields()[0]?.value).toBe('');
    await act(() => fields()[0]?.blur());
    expect(fields()[0]?.value).toBe('0');
  });

  test('it is all done by keys: a letter goes to its option, arrows count, Enter goes on', async () => {
    await open({ at: 'counting' });
    await key('b');
    expect(document.activeElement).toBe(fields()[1]);
    await key('ArrowUp');
    await key('ArrowDown');
    await key('a');
    expect(document.activeElement).toBe(fields()[0]);
    await key('Enter');
    await key('Enter');
    expect(document.activeElement).toBe(fields()[2]);
    expect(onPress.mock.calls).toEqual([
      [{ press: 'count', option: 'limit', hands: 1 }],
      [{ press: 'count', option: 'limit', hands: 0 }],
    ]);
    await key('Enter');
    expect(onPress).toHaveBeenLastCalledWith({ press: 'show' });
  });

  test('with keys of one letter switched off, letters lead nowhere', async () => {
    await open({ at: 'counting' }, false);
    await key('b');
    expect(fields()).not.toContain(document.activeElement);
  });

  test('each field says whose hands, and how many', async () => {
    await open({ at: 'counting', counts: { silence: 2 } });
    const field = fields()[2];
    expect(field?.getAttribute('role')).toBe('spinbutton');
    expect(field?.getAttribute('aria-label')).toBe('Hands for C: Say nothing.');
    expect(field?.getAttribute('aria-valuenow')).toBe('2');
  });
});

describe('the vote', () => {
  const decided = { at: 'decided', counts: { naming: 9, limit: 5 }, picks: ['naming', 'limit'] } as const;

  test('is said, shown as bars, and run as the majority, the minority or both', async () => {
    await open(decided);
    expect(document.activeElement?.textContent).toBe('A has the most: 9 of 14 hands.');
    expect(status()).toBe('A has the most: 9 of 14 hands.');
    const bars = [...shown.root.querySelectorAll<HTMLElement>('[aria-hidden][style]')];
    expect(bars.map(({ style }) => style.transform)).toEqual(['scaleX(1)', `scaleX(${5 / 9})`, 'scaleX(0)']);
    await press(shown.root, 'Run the majority: A');
    await press(shown.root, 'Run the minority: B');
    await press(shown.root, 'Both: A, then B');
    await key('PageDown');
    expect(onPress.mock.calls.map(([each]) => each.options)).toEqual([
      ['naming'],
      ['limit'],
      ['naming', 'limit'],
      ['naming'],
    ]);
  });

  test('a tie is said, and nothing is called a majority', async () => {
    await open({ at: 'decided', counts: { naming: 5, silence: 5 }, picks: ['naming', 'silence'] });
    expect(words()).toContain('Level: A and C, with 5 hands each. You choose.');
    expect(words()).not.toMatch(/majority|minority/);
    await key('PageDown');
    expect(onPress).not.toHaveBeenCalled();
    await press(shown.root, 'Run C');
    expect(onPress.mock.calls).toEqual([[{ press: 'run', options: ['silence'] }]]);
  });

  test('of nobody is said, and nothing runs until something is picked', async () => {
    await open({ at: 'decided' });
    expect(words()).toContain('Nobody voted. You choose what to run.');
    await key('PageDown');
    expect(onPress).not.toHaveBeenCalled();
    await press(shown.root, 'Say nothing');
    await key('b');
    expect(onPress.mock.calls).toEqual([
      [{ press: 'pick', option: 'silence' }],
      [{ press: 'pick', option: 'limit' }],
    ]);
  });

  test('what is to be run is marked for those who do not see it', async () => {
    await open(decided);
    const pressed = [...shown.root.querySelectorAll('[aria-pressed]')].map((each) =>
      each.getAttribute('aria-pressed'),
    );
    expect(pressed).toEqual(['true', 'true', 'false']);
  });
});

describe('both ways', () => {
  test('after the first it goes back to the vote, or on from there', async () => {
    await open({ at: 'back', runs: ['naming', 'limit'], ran: ran.slice(0, 1) });
    expect(document.activeElement?.textContent).toBe('That was A.');
    await press(shown.root, 'Back to the vote, and run B');
    await press(shown.root, 'Go on from here instead');
    expect(onPress.mock.calls).toEqual([[{ press: 'back' }], [{ press: 'go-on-with', option: 'naming' }]]);
  });

  test('stand side by side with what each did, in lines that differ', async () => {
    await open({ at: 'choosing', runs: ['naming', 'limit'], ran });
    const [a, b] = [...shown.root.querySelectorAll('section')].map((each) => each.textContent ?? '');
    expect(a).toContain('Yeah. Nobody has.');
    expect(a).not.toContain('Is she breathing?');
    expect(a).toMatch(/Arousal60 → to {1,2}52/);
    expect(b).toMatch(/Trust30 → to {1,2}22/);
    expect(b).toContain('It ends there: Escalated.');
    expect(words()).toContain('in this game');
    await press(shown.root, 'Go on with B');
    expect(onPress.mock.calls).toEqual([[{ press: 'go-on-with', option: 'limit' }]]);
  });

  test('no key alone chooses between them', async () => {
    await open({ at: 'choosing', runs: ['naming', 'limit'], ran });
    for (const name of ['Enter', ' ', 'ArrowRight', 'PageDown', 'b']) await key(name);
    expect(onPress).not.toHaveBeenCalled();
  });

  test('once chosen, nothing more is asked while it is kept', async () => {
    await open({ at: 'going-on', runs: ['naming', 'limit'], running: 'limit', ran });
    expect(shown.root.querySelector('button')).toBeNull();
    expect(shown.root.querySelector('[data-chosen]')?.textContent).toContain('lower your voice');
  });
});

describe('stopped', () => {
  test('says so, keeps what is talked about, and has one way on', async () => {
    await open({ at: 'counting', stopped: true });
    expect(status()).toBe('Stopped.');
    expect(words()).toContain('Please lower your voice.');
    expect(shown.root.querySelectorAll('button')).toHaveLength(1);
    expect(document.activeElement).toBe(button(shown.root, 'Go on'));
    await press(shown.root, 'Go on');
    expect(onGoOn).toHaveBeenCalledTimes(1);
  });
});
