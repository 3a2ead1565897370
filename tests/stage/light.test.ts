import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dimAt, isSeen, lightsAt, lightsNeeded, reachOf } from '../../src/stage/light.ts';

const tensions = fc.double({ min: 0, max: 1, noNaN: true });

describe('light', () => {
  it('is the calm picture at no tension and the last one at full', () => {
    expect(lightsAt(0, 3)).toEqual([1, 0, 0]);
    expect(lightsAt(0.5, 3)).toEqual([1, 1, 0]);
    expect(lightsAt(1, 3)).toEqual([1, 1, 1]);
    expect(lightsAt(1, 1)).toEqual([1]);
  });

  it('always has something whole beneath, and never a later light before an earlier one is whole', () => {
    fc.assert(
      fc.property(tensions, fc.integer({ min: 1, max: 6 }), (tension, count) => {
        const amounts = lightsAt(tension, count);
        expect(amounts[0]).toBe(1);
        amounts.forEach((amount, index) => {
          if (amount > 0 && index > 0) expect(amounts[index - 1]).toBeCloseTo(1, 9);
        });
      }),
    );
  });

  it('is drawn with two pictures at most, the lower of them whole', () => {
    expect(lightsNeeded(0, 3)).toEqual([0]);
    expect(lightsNeeded(0.3, 3)).toEqual([0, 1]);
    expect(lightsNeeded(0.5, 3)).toEqual([1]);
    fc.assert(
      fc.property(tensions, fc.integer({ min: 1, max: 6 }), (tension, count) => {
        const amounts = lightsAt(tension, count);
        const seen = amounts.filter((_, index) => isSeen(amounts, index));
        expect(seen.length).toBeLessThanOrEqual(2);
        expect(seen[0]).toBe(1);
      }),
    );
  });
});

describe('what is left of the light on who is in it', () => {
  const lights = [{ dim: 1 }, { dim: 0.86 }, { dim: 0.72 }];

  it("is each light's own, and in between by degrees", () => {
    expect([0, 0.25, 0.5, 0.75, 1].map((tension) => Number(dimAt(tension, lights).toFixed(3)))).toEqual([
      1, 0.93, 0.86, 0.79, 0.72,
    ]);
    expect(dimAt(0.4, [{ dim: 0.9 }])).toBe(0.9);
  });

  it('goes no lower than the darkest light and never jumps', () => {
    fc.assert(
      fc.property(tensions, tensions, (one, other) => {
        const [a, b] = [dimAt(one, lights), dimAt(other, lights)];
        expect(Math.min(a, b)).toBeGreaterThanOrEqual(0.72 - 1e-9);
        expect(Math.abs(a - b)).toBeLessThanOrEqual(Math.abs(one - other) * 0.28 + 1e-9);
      }),
    );
  });
});

describe('the tensions that can be shown', () => {
  it('are those whose lights are here, around the one that shows', () => {
    expect(reachOf([true, false, false], 0)).toEqual({ from: 0, to: 0 });
    expect(reachOf([true, true, false], 0.2)).toEqual({ from: 0, to: 0.5 });
    expect(reachOf([false, true, true], 1)).toEqual({ from: 0.5, to: 1 });
    expect(reachOf([true, true, true], 0.4)).toEqual({ from: 0, to: 1 });
    expect(reachOf([false, true, false], 0.5)).toEqual({ from: 0.5, to: 0.5 });
  });
});
