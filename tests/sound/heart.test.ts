import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planBeats } from '../../src/sound/heart.ts';

test('beats come at the rate asked for', () => {
  const { times, next } = planBeats(1, 0.9, 4.01, () => 60);
  expect(times).toEqual([1, 2, 3, 4]);
  expect(next).toBe(5);
});

test('as the rate falls, the gaps grow', () => {
  const { times } = planBeats(0, 0, 12, (time) => 112 - 4 * time);
  const gaps = times.slice(1).map((time, k) => time - (times[k] ?? Number.NaN));
  expect(gaps.length).toBeGreaterThan(10);
  for (const [k, gap] of gaps.slice(1).entries()) expect(gap).toBeGreaterThan(gaps[k] ?? Number.NaN);
});

test('beats missed while the page slept are left out, not made up for', () => {
  expect(planBeats(3, 60, 60.15, () => 60).times).toEqual([60]);
});

test('looking often and looking seldom plan the same beats', () => {
  fc.assert(
    fc.property(fc.integer({ min: 58, max: 112 }), fc.integer({ min: 1, max: 40 }), (bpm, looks) => {
      const whole = planBeats(0, 0, 10, () => bpm).times;
      const pieces: number[] = [];
      let next = 0;
      for (let k = 1; k <= looks; k++) {
        const plan = planBeats(next, ((k - 1) * 10) / looks, (k * 10) / looks, () => bpm);
        pieces.push(...plan.times);
        next = plan.next;
      }
      expect(pieces).toEqual(whole);
    }),
  );
});
