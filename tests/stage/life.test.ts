import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { born, breathsPerSecond, type Life, live, type Mood, vital } from '../../src/stage/life.ts';

const calm: Mood = { arousal: 20, speaking: false, still: false };

function watch(seed: number, mood: Mood, seconds: number, step = 1000 / 24): Life[] {
  const lives: Life[] = [];
  let life = born(seed);
  for (let ms = 0; ms < seconds * 1000; ms += step) {
    life = live(life, step, mood);
    lives.push(life);
  }
  return lives;
}

const count = (lives: readonly Life[], sign: (life: Life) => boolean): number =>
  lives.filter((life, index) => {
    const before = lives[index - 1];
    return before !== undefined && sign(life) && !sign(before);
  }).length;

const blinks = (lives: readonly Life[]): number => count(lives, (life) => vital(life).shut);

describe('a life', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(watch(7, { ...calm, speaking: true }, 20)).toEqual(watch(7, { ...calm, speaking: true }, 20));
    expect(watch(7, calm, 20).map((life) => vital(life).shut)).not.toEqual(
      watch(8, calm, 20).map((life) => vital(life).shut),
    );
  });

  it('comes to the same in one stride as in two', () => {
    const moods = fc.record({
      arousal: fc.integer({ min: 0, max: 100 }),
      speaking: fc.boolean(),
      still: fc.constant(false),
    });
    fc.assert(
      fc.property(fc.nat(), fc.nat(4000), fc.nat(4000), moods, (seed, first, second, mood) => {
        const two = vital(live(live(born(seed), first, mood), second, mood));
        const one = vital(live(born(seed), first + second, mood));
        expect(two.shift).toEqual(one.shift);
        expect([two.shut, two.open]).toEqual([one.shut, one.open]);
        expect(two.breath).toBeCloseTo(one.breath, 6);
      }),
    );
  });

  it('blinks 10 to 22 times a minute, and less in a stare', () => {
    const rates = [1, 2, 3, 4, 5].map((seed) => blinks(watch(seed, calm, 120)) / 2);
    for (const rate of rates) {
      expect(rate).toBeGreaterThanOrEqual(10);
      expect(rate).toBeLessThanOrEqual(22);
    }
    const stares = [1, 2, 3, 4, 5].map((seed) => blinks(watch(seed, { ...calm, arousal: 100 }, 120)) / 2);
    stares.forEach((stare, index) => {
      expect(stare).toBeLessThan(rates[index] ?? 0);
    });
  });

  it('breathes from a quarter to six tenths a second', () => {
    expect(breathsPerSecond(0)).toBeCloseTo(0.25);
    expect(breathsPerSecond(100)).toBeCloseTo(0.6);
    const [first, last] = [watch(3, calm, 60)[0], watch(3, calm, 60).at(-1)];
    expect(((last?.breaths ?? 0) - (first?.breaths ?? 0)) / 60).toBeCloseTo(breathsPerSecond(20), 1);
  });

  it('holds its breath, its weight and its eyes while still', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(20_000), fc.integer({ min: 200, max: 900 }), (seed, lived, ms) => {
        const before = live(born(seed), lived, { ...calm, speaking: true });
        const after = live(before, ms, { arousal: 20, speaking: true, still: true });
        expect(vital(after).breath).toBe(vital(before).breath);
        expect(vital(after).shift).toEqual(vital(before).shift);
        expect(vital(after).sway).toEqual(vital(before).sway);
        expect(vital(after).open).toBe(false);
        // Eyes that were open stay open; a blink that had begun may end.
        if (!vital(before).shut) expect(vital(after).shut).toBe(false);
      }),
    );
  });

  it('moves its mouth only while speaking, for at least two drawings of 24 a second each way', () => {
    const talking = watch(5, { ...calm, speaking: true }, 30, 1000 / 96);
    const syllables = count(talking, (life) => vital(life).open) / 30;
    expect(syllables).toBeGreaterThan(2);
    expect(syllables).toBeLessThan(6);
    let run = 0;
    const runs: number[] = [];
    talking.forEach((life, index) => {
      const before = talking[index - 1];
      if (before && vital(before).open !== vital(life).open) {
        runs.push(run);
        run = 0;
      }
      run += 1;
    });
    expect(Math.min(...runs.slice(1))).toBeGreaterThanOrEqual(7);
    expect(count(watch(5, calm, 30), (life) => vital(life).open)).toBe(0);
  });

  it('never sways more than four pixels', () => {
    for (const life of watch(9, calm, 60)) {
      expect(Math.abs(vital(life).sway.x)).toBeLessThanOrEqual(4);
      expect(Math.abs(vital(life).sway.y)).toBeLessThanOrEqual(4);
    }
  });
});
