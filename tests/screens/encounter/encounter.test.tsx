import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Encounter, type EncounterProps } from '../../../src/screens/encounter/Encounter.tsx';
import type { EncounterView } from '../../../src/screens/views.ts';
import { button, key, press, type Shown, show } from '../showing.tsx';
import { moment, view } from './views.ts';

let shown: Shown;
const calls = {
  onAnswer: vi.fn(),
  onGoOn: vi.fn(),
  onPause: vi.fn(),
  onResume: vi.fn(),
  onSettings: vi.fn(),
  onLeave: vi.fn(),
};
const settings = { motion: 'reduced', captions: true, numberKeys: true } as const;
// One host for all renders: another function would be another ref to Preact, and the stage would be asked to move.
const stageHost = vi.fn();

const screen = (more: Partial<EncounterView> = {}, other: Partial<EncounterProps> = {}) => (
  <Encounter
    view={{ ...view, ...more }}
    settings={settings}
    stageHost={stageHost}
    now={() => 0}
    {...calls}
    {...other}
  />
);

beforeEach(() => vi.clearAllMocks());
afterEach(() => shown.gone());

test('the stage is given its element once, and told when it goes', async () => {
  shown = await show(screen());
  await shown.again(screen({ waiting: true }));
  expect(stageHost).toHaveBeenCalledTimes(1);
  expect(stageHost.mock.calls[0]?.[0]).toBeInstanceOf(HTMLDivElement);
  await shown.again(null);
  expect(stageHost).toHaveBeenLastCalledWith(null);
});

test('a line changes the live region once, however often the view is drawn again', async () => {
  shown = await show(screen({ line: null }));
  const region = shown.root.querySelector('[aria-live][aria-atomic]');
  if (region === null) throw new Error('no live region');
  const changes = vi.fn();
  const watch = new MutationObserver((records) => changes(records.length));
  watch.observe(region, { childList: true, subtree: true, characterData: true });
  await shown.again(screen({ seen: 'He grips the counter.' }));
  await new Promise((done) => setTimeout(done));
  expect(region.textContent).toBe('DanForty minutes.He grips the counter.');
  expect(changes).toHaveBeenCalledTimes(1);
  await shown.again(
    screen({ seen: 'He grips the counter.', line: { ...view.line, text: 'Forty minutes.', speaker: 'Dan' } }),
  );
  await shown.again(screen({ seen: 'He lets go.', moment, announcement: 'About fifteen seconds.' }));
  await new Promise((done) => setTimeout(done));
  expect(changes).toHaveBeenCalledTimes(1);
  watch.disconnect();
});

test('what the body does after the line is told by itself, and the time too', async () => {
  shown = await show(screen());
  await shown.again(screen({ seen: 'He lets go.', announcement: 'About fifteen seconds.' }));
  const quiet = [...shown.root.querySelectorAll('[aria-live]:not([aria-atomic])')].map(
    (each) => each.textContent,
  );
  expect(quiet).toEqual(['He lets go.', 'About fifteen seconds.']);
});

test('narration has no speaker, and speech has', async () => {
  shown = await show(screen({ line: { speaker: null, text: 'The doors close.' } }));
  const region = () => shown.root.querySelector('[aria-live][aria-atomic]')?.textContent;
  expect(region()).toBe('The doors close.');
  await shown.again(screen());
  expect(region()).toBe('DanForty minutes.');
});

test.each(['Enter', ' ', 'ArrowRight'])(
  '%j goes on while a line is on, never from a moment',
  async (name) => {
    shown = await show(screen({ waiting: true }));
    (document.activeElement as HTMLElement).blur();
    await key(name);
    expect(calls.onGoOn).toHaveBeenCalledTimes(1);
    await shown.again(screen({ waiting: false }));
    await key(name);
    expect(calls.onGoOn).toHaveBeenCalledTimes(2);
    for (const more of [{ moment }, { line: null }, { paused: true }]) {
      await shown.again(screen(more));
      await key(name);
    }
    expect(calls.onGoOn).toHaveBeenCalledTimes(2);
  },
);

test('a press on the words goes on too, once, and never from a moment or on a button', async () => {
  const tap = (detail = 1) =>
    shown.root
      .querySelector('[aria-live] p')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
  shown = await show(screen());
  tap();
  tap(2);
  expect(calls.onGoOn).toHaveBeenCalledTimes(1);
  await press(shown.root, 'Pause');
  await shown.again(screen({ moment }));
  tap();
  expect(calls.onGoOn).toHaveBeenCalledTimes(1);
  await shown.again(screen({ waiting: true }));
  await press(shown.root, 'Go on');
  expect(calls.onGoOn).toHaveBeenCalledTimes(2);
});

test('what led to the line stands over the responses, outside what is told', async () => {
  shown = await show(screen());
  const earlier = () => [...shown.root.querySelectorAll('main [aria-hidden] > p')].map((p) => p.textContent);
  expect(earlier()).toEqual([]);
  await shown.again(screen({ moment }));
  expect(earlier()).toEqual(['The doors close.']);
  expect(shown.root.querySelector('[aria-live][aria-atomic]')?.textContent).toBe('DanForty minutes.');
});

test('a banner is shown, and only when there is one', async () => {
  shown = await show(screen({ banner: 'Decision 5 again.' }));
  expect(shown.root.querySelector('main')?.textContent).toContain('Decision 5 again.');
  const paragraphs = shown.root.querySelectorAll('main p').length;
  await shown.again(screen());
  expect(shown.root.querySelectorAll('main p')).toHaveLength(paragraphs - 1);
});

test('P in the pause goes on again while single keys are on', async () => {
  shown = await show(screen({ paused: true }, { settings: { ...settings, numberKeys: false } }));
  await key('p');
  expect(calls.onResume).not.toHaveBeenCalled();
  await shown.again(screen({ paused: true }));
  await key('p', { ctrlKey: true });
  expect(calls.onResume).not.toHaveBeenCalled();
  await key('p');
  expect(calls.onResume).toHaveBeenCalledTimes(1);
  expect(calls.onPause).not.toHaveBeenCalled();
});

test('a line that waits offers a button, which has the focus', async () => {
  shown = await show(screen({ waiting: true }));
  expect(document.activeElement).toBe(button(shown.root, 'Go on'));
  await press(shown.root, 'Go on');
  expect(calls.onGoOn).toHaveBeenCalledTimes(1);
});

test('Enter on a button presses that button and does not go on', async () => {
  shown = await show(screen({ waiting: true }));
  button(shown.root, 'Pause').focus();
  await key('Enter');
  expect(calls.onGoOn).not.toHaveBeenCalled();
});

test('P pauses while single keys are on; Esc pauses always', async () => {
  shown = await show(screen());
  await key('p');
  expect(calls.onPause).toHaveBeenCalledTimes(1);
  await key('p', { ctrlKey: true });
  await shown.again(screen({}, { settings: { ...settings, numberKeys: false } }));
  await key('p');
  expect(calls.onPause).toHaveBeenCalledTimes(1);
  await key('Escape');
  expect(calls.onPause).toHaveBeenCalledTimes(2);
});

test('the focus stays in the encounter when the responses go', async () => {
  shown = await show(screen({ moment }));
  await key('ArrowDown');
  await shown.again(screen());
  expect(document.activeElement?.tagName).toBe('MAIN');
});

test('a pause takes the focus, swallows the keys, and hands the focus back', async () => {
  shown = await show(screen({ moment }));
  await key('ArrowDown');
  const option = document.activeElement;
  await shown.again(screen({ moment, paused: true }));
  const dialog = shown.root.querySelector('dialog[open]');
  expect(dialog?.contains(document.activeElement)).toBe(true);
  await key('1');
  await key('p');
  expect(calls.onAnswer).not.toHaveBeenCalled();
  expect(calls.onPause).not.toHaveBeenCalled();
  await shown.again(screen({ moment }));
  expect(document.activeElement).toBe(option);
});

test('the pause leads on, to the settings, to what was said, and out', async () => {
  shown = await show(screen({ paused: true }));
  const dialog = () => shown.root.querySelector('dialog[open]') ?? shown.root;
  await press(dialog(), 'Settings');
  await press(dialog(), 'Leave');
  await press(dialog(), 'Go on');
  expect(calls.onSettings).toHaveBeenCalledTimes(1);
  expect(calls.onLeave).toHaveBeenCalledTimes(1);
  expect(calls.onResume).toHaveBeenCalledTimes(1);
  await press(dialog(), 'What was said');
  expect(dialog().querySelectorAll('li')).toHaveLength(2);
  await press(dialog(), 'Back');
  expect(dialog().textContent).toContain('Paused');
});

test('what was said can be opened straight away; closing it goes straight on', async () => {
  shown = await show(screen());
  await press(shown.root, 'What was said');
  expect(calls.onPause).toHaveBeenCalledTimes(1);
  await shown.again(screen({ paused: true }));
  const dialog = shown.root.querySelector('dialog[open]');
  expect(dialog?.textContent).toContain('The doors close.');
  await press(dialog ?? shown.root, 'Back');
  expect(calls.onResume).toHaveBeenCalledTimes(1);
});

test('captions are shown only when they are wanted', async () => {
  shown = await show(screen({ caption: 'a heart, quicker' }));
  expect(shown.root.textContent).toContain('[a heart, quicker]');
  await shown.again(screen({ caption: 'a heart, quicker' }, { settings: { ...settings, captions: false } }));
  expect(shown.root.textContent).not.toContain('[a heart, quicker]');
});
