import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { Home, type HomeProps } from '../../src/screens/Home.tsx';
import type { RunCard } from '../../src/screens/views.ts';
import { button, press, type Shown, show } from './showing.tsx';

let shown: Shown;
afterEach(() => shown.gone());

const run: RunCard = {
  id: 'r1',
  title: 'Forty minutes',
  when: 'Tuesday evening',
  state: 'finished',
  decisions: 9,
  ending: 'He sits down',
};
const scenario = {
  id: 'waiting-room',
  about: {
    title: 'Forty minutes',
    sector: 'healthcare',
    role: 'Triage nurse',
    person: 'Dan',
    figure: 'dan',
    room: 'waiting-room',
    driver: 'frightened',
    you: 'You are on triage.',
    know: [],
    content: 'Raised voices.',
    minutes: 6,
    twists: [],
    start: { arousal: 50, trust: 50, need: 50, load: 1 },
  },
};

async function open(more: Partial<HomeProps> = {}) {
  const calls = {
    onBegin: vi.fn(),
    onGoOn: vi.fn(),
    onOpen: vi.fn(),
    onRemove: vi.fn(),
    onExport: vi.fn(),
    onImport: vi.fn(),
    onSettings: vi.fn(),
    onWorkshop: vi.fn(),
  };
  shown = await show(
    <Home scenarios={[scenario]} unfinished={null} runs={[]} notice={null} {...calls} {...more} />,
  );
  return calls;
}

test('it begins the scenario that is pressed', async () => {
  const calls = await open();
  await press(shown.root, 'Begin');
  expect(calls.onBegin.mock.calls).toEqual([['waiting-room']]);
});

test('an unfinished run can be gone on with', async () => {
  const calls = await open({ unfinished: { ...run, id: 'r2', state: 'unfinished', decisions: 1 } });
  expect(shown.root.textContent).toContain('One decision so far.');
  await press(shown.root, 'Go on from there');
  expect(calls.onGoOn.mock.calls).toEqual([['r2']]);
});

test('the unfinished run is listed once, and can be removed where it stands', async () => {
  const unfinished: RunCard = { ...run, id: 'r2', state: 'unfinished' };
  const calls = await open({ unfinished, runs: [unfinished] });
  expect(shown.root.querySelectorAll('li')).toHaveLength(0);
  button(shown.root, 'Save all');
  await press(shown.root, 'Remove');
  await press(shown.root, 'Remove for good');
  expect(calls.onRemove.mock.calls).toEqual([['r2']]);
  expect(document.activeElement?.textContent).toBe('Earlier runs');
});

test('removing a run asks first, with the focus on keeping it', async () => {
  const calls = await open({ runs: [run] });
  await press(shown.root, 'Remove');
  expect(document.activeElement).toBe(button(shown.root, 'Keep it'));
  await press(shown.root, 'Keep it');
  expect(calls.onRemove).not.toHaveBeenCalled();
  await press(shown.root, 'Remove');
  await press(shown.root, 'Remove for good');
  expect(calls.onRemove.mock.calls).toEqual([['r1']]);
  expect(document.activeElement?.textContent).toBe('Earlier runs');
});

test('a chosen file is handed on', async () => {
  const calls = await open();
  const input = shown.root.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('no file input');
  const file = new File(['{}'], 'runs.json');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(() => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(calls.onImport.mock.calls).toEqual([[file]]);
});

test('a run of another version says why it cannot be gone on with, and can be read', async () => {
  const calls = await open({ runs: [{ ...run, state: 'other-version' }] });
  expect(shown.root.textContent).toContain('another version');
  await act(() => button(shown.root, 'See what you decided').click());
  expect(calls.onOpen.mock.calls).toEqual([[run.id]]);
});

test('a run whose scenario is gone says so, and can be read', async () => {
  const calls = await open({ runs: [{ ...run, state: 'unknown-scenario' }] });
  expect(shown.root.textContent).toContain('not here any more');
  await press(shown.root, 'See what you decided');
  expect(calls.onOpen.mock.calls).toEqual([[run.id]]);
});

test('a scenario from a pack says whose it is, to the eye and to the ear', async () => {
  await open({ scenarios: [scenario, { ...scenario, id: 'lib_waiting-room', from: 'St Mary’s' }] });
  expect(shown.root.textContent?.match(/From a pack: St Mary’s/g)).toHaveLength(1);
  const names = [...shown.root.querySelectorAll('button')].map((each) => each.getAttribute('aria-label'));
  expect(names).toContain('Begin: Forty minutes');
  expect(names).toContain('Begin: Forty minutes, from a pack: St Mary’s');
});

test('with nothing kept there is nothing to save', async () => {
  await open();
  expect(() => button(shown.root, 'Save all')).toThrow();
});

test('authors find their workshop at its foot', async () => {
  const calls = await open();
  await press(shown.root, 'For authors');
  expect(calls.onWorkshop).toHaveBeenCalledOnce();
});

test('a copy without the workshop has no way there', async () => {
  await open({ onWorkshop: null });
  expect(() => button(shown.root, 'For authors')).toThrow();
});
