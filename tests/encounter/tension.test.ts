import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tensionOf } from '../../src/encounter/tension.ts';

const person = fc.record({
  arousal: fc.integer({ min: 0, max: 100 }),
  provocation: fc.integer({ min: -40, max: 60 }),
});
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('tension', () => {
  it('lies between nothing and the ceiling', () => {
    fc.assert(
      fc.property(person, share, (at, ceiling) => {
        const tension = tensionOf(at, ceiling);
        expect(tension).toBeGreaterThanOrEqual(0);
        expect(tension).toBeLessThanOrEqual(ceiling);
      }),
    );
  });

  it('never falls as arousal, what rankles or the ceiling rises', () => {
    fc.assert(
      fc.property(person, person, share, share, (a, b, one, other) => {
        const here = tensionOf(a, one);
        expect(tensionOf({ ...a, arousal: Math.max(a.arousal, b.arousal) }, one)).toBeGreaterThanOrEqual(
          here,
        );
        expect(
          tensionOf({ ...a, provocation: Math.max(a.provocation, b.provocation) }, one),
        ).toBeGreaterThanOrEqual(here);
        expect(tensionOf(a, Math.max(one, other))).toBeGreaterThanOrEqual(here);
      }),
    );
  });

  it('is nothing on an ordinary evening and whole at the top, and tells steps between apart', () => {
    expect(tensionOf({ arousal: 20, provocation: 0 }, 1)).toBe(0);
    expect(tensionOf({ arousal: 95, provocation: 0 }, 1)).toBe(1);
    expect(tensionOf({ arousal: 95, provocation: 0 }, 0.5)).toBe(0.5);
    const line = [30, 50, 70, 90].map((arousal) => tensionOf({ arousal, provocation: 0 }, 1));
    expect(new Set(line).size).toBe(4);
  });

  it('shows what still rankles a little, and what soothes not at all', () => {
    const at = (provocation: number) => tensionOf({ arousal: 60, provocation }, 1);
    expect(at(40)).toBeGreaterThan(at(0));
    expect(at(40)).toBeLessThan(tensionOf({ arousal: 72, provocation: 0 }, 1));
    expect(at(-40)).toBe(at(0));
  });
});
