import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Dose, DoseSchema, dosed } from '../../src/encounter/dose.ts';

const allowed: Dose['allowed'] = { clock: 1, tensionSound: 0.8, ceiling: 1, motion: 'full' };

describe('the dose of pressure', () => {
  it('keeps the peak between moments, which no answer saw', () => {
    const first = dosed(undefined, { answeredAt: 0.2, peak: 0.7, allowed });
    expect(first).toEqual({ highest: 0.7, mean: 0.2, moments: 1, allowed });
    const gentler = { ...allowed, clock: 'off' as const, ceiling: 0.5 };
    const second = dosed(first, { answeredAt: 0.4, peak: 0.4, allowed: gentler });
    expect(second).toEqual({ highest: 0.7, mean: 0.3, moments: 2, allowed: gentler });
  });

  it('of a record from before layers, voices and sensory-safe were kept is still read', () => {
    const old = { highest: 0.7, mean: 0.2, moments: 1, allowed };
    expect(v.is(DoseSchema, old)).toBe(true);
    const more = { layers: ['drone', 'heart'], voices: 0.3, sensorySafe: 'changed' };
    expect(v.is(DoseSchema, { ...old, allowed: { ...allowed, ...more } })).toBe(true);
    expect(v.is(DoseSchema, { ...old, allowed: { ...allowed, layers: ['trombone'] } })).toBe(false);
  });

  it('is the mean and the maximum of what was shown, and always readable', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(unit, unit), { minLength: 1, maxLength: 40 }), (moments) => {
        let dose: Dose | undefined;
        for (const [answeredAt, peak] of moments) dose = dosed(dose, { answeredAt, peak, allowed });
        const mean = moments.reduce((sum, [at]) => sum + at, 0) / moments.length;
        // Four decimals a moment, forty moments: the roundings may add up to this.
        expect(Math.abs((dose?.mean ?? -1) - mean)).toBeLessThan(0.002);
        expect(dose?.highest).toBeCloseTo(Math.max(...moments.flat()), 4);
        expect(v.is(DoseSchema, dose)).toBe(true);
      }),
    );
  });
});
