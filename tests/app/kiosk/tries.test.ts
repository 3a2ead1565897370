import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  freeTries,
  leftToWait,
  noTries,
  settledTries,
  type Tries,
  tried,
  waitAfter,
} from '../../../src/app/kiosk/tries.ts';

const wrongly = (wrong: number, now = 0): Tries =>
  Array.from({ length: wrong }).reduce<Tries>((tries) => tried(tries, now), noTries);

describe('tries at the PIN', () => {
  it('are free five times; then each wrong one doubles the wait, up to an hour', () => {
    expect(leftToWait(wrongly(freeTries - 1), 0)).toBe(0);
    expect([5, 6, 7, 8].map((wrong) => leftToWait(wrongly(wrong), 0) / 1000)).toEqual([30, 60, 120, 240]);
    expect(waitAfter(400)).toBe(3_600_000);
  });

  it('never wait less after more of them', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000), (wrong) => {
        expect(waitAfter(wrong + 1)).toBeGreaterThanOrEqual(waitAfter(wrong));
      }),
    );
  });

  it('let nobody try ten thousand PINs in a month', () => {
    let [tries, now] = [noTries, 0];
    for (let guess = 0; guess < 10_000; guess++) {
      now += leftToWait(tries, now);
      tries = tried(tries, now);
    }
    expect(now).toBeGreaterThan(30 * 24 * 3_600_000);
  });

  it('wait no longer than their wait, however the clock was set', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(4_000_000_000), fc.nat(4_000_000_000), (wrong, then, now) => {
        const settled = settledTries(wrongly(wrong, then), now);
        expect(leftToWait(settled, now)).toBeLessThanOrEqual(waitAfter(wrong));
        // Nor does setting it forth and back again win a shorter one than is left.
        if (now <= then) expect(leftToWait(settled, now)).toBe(waitAfter(wrong));
      }),
    );
  });
});
