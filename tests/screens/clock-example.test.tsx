import { afterEach, expect, test } from 'vitest';
import { ClockExample } from '../../src/screens/ClockExample.tsx';
import { press, type Shown, show } from './showing.tsx';

let shown: Shown;
afterEach(() => shown.gone());

const bar = () => shown.root.querySelector<HTMLElement>('[data-late]');

test('it says how long in words, and how long is said anew when the setting changes', async () => {
  shown = await show(<ClockExample clock={1} still />);
  expect(shown.root.querySelector('[aria-live]')?.textContent).toContain('About 14 seconds');
  await shown.again(<ClockExample clock={2} still />);
  expect(shown.root.querySelector('[aria-live]')?.textContent).toContain('About 28 seconds');
});

test('without a clock there is no bar, only the other person’s impatience', async () => {
  shown = await show(<ClockExample clock="off" still />);
  expect(bar()).toBeNull();
  expect(shown.root.textContent).toContain('impatient');
});

test('it stands full until it is watched, runs in its own time, and is full again with another setting', async () => {
  let time = 1_000;
  const now = () => time;
  shown = await show(<ClockExample clock={1} still={false} now={now} />);
  expect(bar()?.style.transform).toBe('scaleX(1)');
  await press(shown.root, 'Watch it run');
  time += 7_000;
  await shown.again(<ClockExample clock={1} still now={now} />);
  expect(bar()?.style.transform).toBe('scaleX(0.5)');
  await shown.again(<ClockExample clock={3} still now={now} />);
  expect(bar()?.style.transform).toBe('scaleX(1)');
});
