import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Encounter, type RoomParts } from '../../../src/screens/encounter/Encounter.tsx';
import { StopTool } from '../../../src/screens/room/StopTool.tsx';
import type { EncounterView } from '../../../src/screens/views.ts';
import { moment, view } from '../encounter/views.ts';
import { button, key, press, type Shown, show } from '../showing.tsx';

let shown: Shown;
const calls = {
  onAnswer: vi.fn(),
  onGoOn: vi.fn(),
  onPause: vi.fn(),
  onResume: vi.fn(),
  onSettings: vi.fn(),
  onLeave: vi.fn(),
};
const onStop = vi.fn();
const stageHost = vi.fn();

const parts = (more: Partial<RoomParts> = {}): RoomParts => ({
  layout: 'lines',
  waits: false,
  tool: <StopTool letterKeys onStop={onStop} />,
  answers: <p>The room’s own</p>,
  ...more,
});

const screen = (more: Partial<EncounterView> = {}, room: Partial<RoomParts> = {}) => (
  <Encounter
    view={{ ...view, ...more }}
    settings={{ motion: 'reduced', captions: true, numberKeys: true }}
    stageHost={stageHost}
    now={() => 0}
    room={parts(room)}
    {...calls}
  />
);

beforeEach(() => vi.clearAllMocks());
afterEach(() => shown.gone());

test('a room has its own in place of the responses, and no number answers', async () => {
  shown = await show(screen({ moment }));
  expect(shown.root.textContent).toContain('The room’s own');
  expect(shown.root.querySelector('fieldset')).toBeNull();
  await key('1');
  expect(calls.onAnswer).not.toHaveBeenCalled();
});

test('a presenter’s remote goes on through lines', async () => {
  shown = await show(screen({ waiting: true }));
  await key('PageDown');
  await key('ArrowRight');
  expect(calls.onGoOn).toHaveBeenCalledTimes(2);
});

test('while the room waits nothing goes on, and there is no button that would', async () => {
  shown = await show(screen({ waiting: true }, { waits: true }));
  for (const name of ['PageDown', 'ArrowRight', 'Enter', ' ']) await key(name);
  expect(calls.onGoOn).not.toHaveBeenCalled();
  expect(() => button(shown.root, 'Go on')).toThrow();
  // Once it goes on, so does whoever plays by keys.
  await shown.again(screen({ waiting: true }));
  expect(document.activeElement).toBe(button(shown.root, 'Go on'));
});

test('it is stopped by its button and by S, and paused as ever', async () => {
  shown = await show(screen());
  await press(shown.root, 'Stop and talk');
  await key('s');
  await key('s', { repeat: true });
  await key('s', { ctrlKey: true });
  expect(onStop).toHaveBeenCalledTimes(2);
  await key('p');
  expect(calls.onPause).toHaveBeenCalledTimes(1);
});

test('where two ways stand side by side, what was said last gives way', async () => {
  const hidden = () => shown.root.querySelector('[aria-live][aria-atomic]')?.closest('[hidden]') ?? null;
  shown = await show(screen());
  expect(hidden()).toBeNull();
  await shown.again(screen({}, { layout: 'alone' }));
  expect(hidden()).not.toBeNull();
});
