import fc from 'fast-check';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { barLength, ClockBar, type Frames } from '../../../src/screens/encounter/ClockBar.tsx';
import { type Shown, show } from '../showing.tsx';

let shown: Shown | null = null;
afterEach(() => shown?.gone());

/** Frames that a test lets go by. */
function film() {
  const waiting = new Map<number, () => void>();
  let handle = 0;
  const frames: Frames = {
    request: (draw) => {
      handle += 1;
      waiting.set(handle, draw);
      return handle;
    },
    cancel: (which) => waiting.delete(which),
  };
  const next = () => {
    const due = [...waiting.values()];
    waiting.clear();
    return act(() => {
      for (const draw of due) draw();
    });
  };
  return { frames, next, waiting };
}

const bar = (): HTMLElement => {
  const found = shown?.root.querySelector<HTMLElement>('[data-late]');
  if (!found) throw new Error('no bar');
  return found;
};

test('it drains with the clock, frame by frame, and is late in the last three tenths', async () => {
  let left = 1;
  const { frames, next } = film();
  shown = await show(<ClockBar clock={{ left: () => left, running: true }} still={false} frames={frames} />);
  expect(bar().style.transform).toBe('scaleX(1)');
  left = 0.55;
  await next();
  expect(bar().style.transform).toBe('scaleX(0.55)');
  expect(bar().dataset.late).toBe('false');
  left = 0.3;
  await next();
  expect(bar().dataset.late).toBe('true');
});

test('with stillness asked for it goes in quarters', async () => {
  let left = 1;
  const { frames, next } = film();
  shown = await show(<ClockBar clock={{ left: () => left, running: true }} still frames={frames} />);
  const seen: string[] = [];
  for (left of [0.9, 0.76, 0.74, 0.51, 0.5, 0.26, 0.1, 0]) {
    await next();
    seen.push(bar().style.transform);
  }
  expect([...new Set(seen)]).toEqual([
    'scaleX(1)',
    'scaleX(0.75)',
    'scaleX(0.5)',
    'scaleX(0.25)',
    'scaleX(0)',
  ]);
});

test('it asks for no frames while the clock stands, and none once it has run out', async () => {
  const { frames, waiting } = film();
  shown = await show(<ClockBar clock={{ left: () => 0.5, running: false }} still={false} frames={frames} />);
  expect(waiting.size).toBe(0);
  await shown.again(<ClockBar clock={{ left: () => 0, running: true }} still={false} frames={frames} />);
  expect(waiting.size).toBe(0);
  await shown.again(<ClockBar clock={{ left: () => 0.5, running: true }} still={false} frames={frames} />);
  expect(waiting.size).toBe(1);
  shown.gone();
  expect(waiting.size).toBe(0);
});

test('a bar is between nothing and all of it, and never shorter than what is left', () => {
  fc.assert(
    fc.property(fc.double({ min: -1, max: 2, noNaN: true }), fc.boolean(), (left, still) => {
      const length = barLength(left, still);
      expect(length).toBeGreaterThanOrEqual(Math.min(1, Math.max(0, left)));
      expect(length).toBeLessThanOrEqual(1);
      if (still) expect(Number.isInteger(length * 4)).toBe(true);
    }),
  );
});
