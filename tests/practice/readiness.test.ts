import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { halfLifeDays, readinessOn, type Tested } from '../../src/practice/readiness.ts';

const day = 86_400_000;
const now = Date.parse('2026-03-01T12:00:00.000Z');
const seen = (shown: boolean, at = now): Tested => ({ standard: 'way-forward', shown, at });
const percentOf = (tested: readonly Tested[], when = now) =>
  readinessOn(tested, when)[0]?.value ?? Number.NaN;
const anyTested = fc.record<Tested>({
  standard: fc.constantFrom('being-seen', 'way-forward', 'safe-for-all'),
  shown: fc.boolean(),
  at: fc.integer({ min: now - 800 * day, max: now }),
});
const anyHistory = fc.array(anyTested, { minLength: 1, maxLength: 40 });

describe('readiness', () => {
  it('names its day, and only what was tested', () => {
    expect(readinessOn([], now)).toEqual([]);
    expect(readinessOn([seen(true)], now)).toEqual([
      { standard: 'way-forward', value: 50, on: '2026-03-01' },
    ]);
  });

  it('halves over the half-life, to the day', () => {
    const often = Array.from({ length: 12 }, () => seen(true));
    expect(percentOf(often, now + halfLifeDays * day) / percentOf(often)).toBeCloseTo(0.5, 1);
  });

  it('counts what was done lately for more', () => {
    const better = [
      seen(false, now - 3 * day),
      seen(false, now - 2 * day),
      seen(true, now - day),
      seen(true),
    ];
    const worse = [seen(true, now - 3 * day), seen(true, now - 2 * day), seen(false, now - day), seen(false)];
    expect(percentOf(better)).toBeGreaterThan(percentOf(worse));
  });

  it('is from 0 to 99, a whole number, whatever the history', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        for (const { value } of readinessOn(history, now)) {
          expect(Number.isInteger(value)).toBe(true);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThan(100);
        }
      }),
    );
  });

  it('never grows without practice', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat({ max: 900 }), (history, days) => {
        const later = readinessOn(history, now + days * day);
        readinessOn(history, now).forEach(({ value }, at) => {
          expect(later[at]?.value).toBeLessThanOrEqual(value);
        });
      }),
    );
  });

  it('grows by showing a standard and falls by missing it, as far as it can', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 20 }), (before) => {
        const history = before.map((shown, at) => seen(shown, now - (before.length - at) * 60_000));
        const was = history.length === 0 ? 0 : percentOf(history);
        expect(percentOf([...history, seen(true)])).toBeGreaterThanOrEqual(was);
        expect(percentOf([...history, seen(false)])).toBeLessThanOrEqual(was);
      }),
    );
  });

  it('does not depend on the order in which runs are given', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        expect(readinessOn([...history].reverse(), now)).toEqual(readinessOn(history, now));
      }),
    );
  });
});
