import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClockFactor, countWords, type WindowNeeds, windowOf } from '../../src/encounter/window.ts';

const factors: readonly Exclude<ClockFactor, 'off'>[] = [0.75, 1, 1.5, 2, 3, 5, 10];
const plain: WindowNeeds = { words: 32, options: 4, pressure: 1, arousal: 0, factor: 1 };
const seconds = (needs: Partial<WindowNeeds>) => {
  const window = windowOf({ ...plain, ...needs });
  if (window === null) throw new Error('the clock is off');
  return window / 1000;
};
const needs = fc.record({
  words: fc.nat({ max: 400 }),
  options: fc.integer({ min: 1, max: 6 }),
  pressure: fc.double({ min: 0.85, max: 1.3, noNaN: true }),
  arousal: fc.integer({ min: 0, max: 100 }),
  factor: fc.constantFrom(...factors),
  rate: fc.integer({ min: 60, max: 500 }),
});

describe('the window of a moment', () => {
  it('is 14.5 seconds for four options of 32 words, and 9 for four of four', () => {
    expect(seconds({})).toBeCloseTo(14.5, 1);
    expect(seconds({ words: 16 })).toBeCloseTo(9, 1);
  });

  it('is whole milliseconds, and null with the clock off', () => {
    expect(windowOf({ ...plain, factor: 'off' })).toBeNull();
    fc.assert(fc.property(needs, (each) => Number.isInteger(windowOf(each))));
  });

  it('is never shorter than one full read at the learner’s rate, whatever else tightens it', () => {
    fc.assert(
      fc.property(needs, (each) => {
        // Nobody is counted as reading faster than 200 words a minute here, and two seconds are left to decide.
        const read = (each.words * 60) / Math.min(each.rate, 200) + 2;
        expect(seconds(each)).toBeGreaterThanOrEqual(read - 0.001);
        // Somebody who asks for twice the time is given twice the time to read, too.
        const asked = Math.min(read, 45) * each.factor;
        if (each.factor > 1) expect(seconds(each)).toBeGreaterThanOrEqual(asked - 0.001);
      }),
      { numRuns: 500 },
    );
  });

  it('never shrinks with a larger factor, more words, more options or a slower reader', () => {
    fc.assert(
      fc.property(needs, needs, (one, other) => {
        const low = (on: 'words' | 'options' | 'factor' | 'pressure') => Math.min(one[on], other[on]);
        const high = (on: 'words' | 'options' | 'factor' | 'pressure') => Math.max(one[on], other[on]);
        for (const on of ['words', 'options', 'factor', 'pressure'] as const) {
          expect(seconds({ ...one, [on]: high(on) })).toBeGreaterThanOrEqual(
            seconds({ ...one, [on]: low(on) }),
          );
        }
        const [slow = 0, fast = 0] = [one.rate, other.rate].sort((a, b) => a - b);
        expect(seconds({ ...one, rate: slow })).toBeGreaterThanOrEqual(seconds({ ...one, rate: fast }));
      }),
      { numRuns: 500 },
    );
  });

  it('never grows with arousal, and is tightened by it by fifteen per cent at the most', () => {
    fc.assert(
      fc.property(needs, fc.integer({ min: 0, max: 100 }), (each, arousal) => {
        const [low = 0, high = 0] = [each.arousal, arousal].sort((a, b) => a - b);
        const calm = seconds({ ...each, arousal: low });
        const stirred = seconds({ ...each, arousal: high });
        expect(stirred).toBeLessThanOrEqual(calm);
        expect(stirred).toBeGreaterThanOrEqual(calm * 0.85 - 0.001);
      }),
    );
    expect(seconds({ arousal: 100 })).toBeLessThan(seconds({ arousal: 0 }));
  });

  it('gives in full what a factor above one promises, up to its share of 45 seconds', () => {
    for (const factor of [1.5, 2, 3, 5, 10] as const) {
      expect(seconds({ factor })).toBeCloseTo(seconds({}) * factor, 1);
    }
    expect(seconds({ words: 124, factor: 1 })).toBeCloseTo(45, 5);
    expect(seconds({ words: 124, factor: 2 })).toBeCloseTo(90, 5);
  });

  it('takes a reader without a rate of their own for a slow one', () => {
    expect(seconds({})).toBe(seconds({ rate: 175 }));
  });
});

describe('counting words', () => {
  it.each([
    ['', 0],
    ['…', 0],
    ['“You’ve been sitting there – with no news.”', 7],
    ['  Wait.\n Look   at the card. ', 5],
    ['Zwölf Uhr 30', 3],
  ])('finds in %j %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});
