import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breathsPerSecond } from '../../src/stage/breath.ts';
import { born, type Life, live, type Mood, vital } from '../../src/stage/life.ts';
import { paceOf, shiftOf } from '../../src/stage/weight.ts';

const calm: Mood = {
  arousal: 20,
  breath: null,
  line: null,
  staring: false,
  told: false,
  pacing: false,
  still: false,
};
const line = 'I have been waiting for forty minutes, and nobody has told me anything at all.';

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

/** How long each stretch lasted in which a sign did not change, in milliseconds; the first and last are left out. */
function stretches(lives: readonly Life[], sign: (life: Life) => unknown, step: number): number[] {
  const runs: number[] = [];
  let run = 0;
  lives.forEach((life, index) => {
    const before = lives[index - 1];
    if (before && sign(before) !== sign(life)) {
      runs.push(run);
      run = 0;
    }
    run += step;
  });
  return runs.slice(1);
}

const blinks = (lives: readonly Life[]): number => count(lives, (life) => vital(life).shut);
const glances = (lives: readonly Life[]): number => count(lives, (life) => vital(life).glance !== null);
const seeds = [1, 2, 3, 4, 5];

describe('a life', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(watch(7, { ...calm, line }, 20)).toEqual(watch(7, { ...calm, line }, 20));
    expect(watch(7, calm, 20).map((life) => vital(life).shut)).not.toEqual(
      watch(8, calm, 20).map((life) => vital(life).shut),
    );
  });

  it('comes to the same in one stride as in two', () => {
    const moods = fc.record({
      arousal: fc.integer({ min: 0, max: 100 }),
      breath: fc.constantFrom(null, 'slow', 'normal', 'fast', 'held'),
      line: fc.constantFrom(null, line),
      staring: fc.boolean(),
      told: fc.boolean(),
      pacing: fc.boolean(),
      still: fc.constant(false),
    });
    fc.assert(
      fc.property(fc.nat(), fc.nat(4000), fc.nat(4000), moods, (seed, first, second, mood) => {
        const {
          breath: breathOfTwo,
          tremble: _t,
          sway: _s,
          ...two
        } = vital(live(live(born(seed), first, mood), second, mood));
        const { breath, tremble: _u, sway: _v, ...one } = vital(live(born(seed), first + second, mood));
        expect(two).toEqual(one);
        expect(breathOfTwo).toBeCloseTo(breath, 6);
      }),
    );
  });

  it('holds its breath, its weight and its eyes while still, and does not speak', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(20_000), fc.integer({ min: 200, max: 900 }), (seed, lived, ms) => {
        const before = live(born(seed), lived, { ...calm, line });
        const after = live(before, ms, { ...calm, line, still: true });
        const [then, now] = [vital(before), vital(after)];
        expect(now).toMatchObject({ breath: then.breath, sway: then.sway, mouth: 'shut' });
        expect(after.weight).toEqual(before.weight);
        expect(now.glance).toBeNull();
        // Eyes that were open stay open; a blink that had begun may end.
        if (!then.shut) expect(now.shut).toBe(false);
      }),
    );
  });

  it('never sways more than four pixels, and shifts its weight by less than three', () => {
    for (const life of watch(9, calm, 60)) {
      const { sway } = vital(life);
      const shift = shiftOf(life.weight, 9);
      for (const by of [sway.x, sway.y]) expect(Math.abs(by)).toBeLessThanOrEqual(4);
      for (const by of [shift.x, shift.y]) expect(Math.abs(by)).toBeLessThan(3);
    }
  });
});

describe('breath', () => {
  it('goes from a quarter to six tenths a second by itself', () => {
    expect(breathsPerSecond({ arousal: 0, breath: null })).toBeCloseTo(0.25);
    expect(breathsPerSecond({ arousal: 100, breath: null })).toBeCloseTo(0.6);
    const [first, last] = [watch(3, calm, 60)[0], watch(3, calm, 60).at(-1)];
    expect(((last?.breaths ?? 0) - (first?.breaths ?? 0)) / 60).toBeCloseTo(
      breathsPerSecond({ arousal: 20, breath: null }),
      1,
    );
  });

  it('is slow, even or fast where a script says so, whatever the arousal', () => {
    for (const arousal of [0, 50, 100]) {
      const [slow = 0, normal = 0, fast = 0] = ['slow', 'normal', 'fast'].map((breath) =>
        breathsPerSecond({ arousal, breath }),
      );
      expect(slow).toBeLessThan(normal);
      expect(normal).toBeLessThan(fast);
    }
  });

  it('is drawn in and stays there while it is held', () => {
    for (const seed of seeds) {
      const held = watch(seed, { ...calm, breath: 'held' }, 12).map((life) => vital(life).breath);
      const full = Math.max(...held);
      expect(held.at(-1)).toBe(full);
      expect(new Set(held.slice(-48)).size).toBe(1);
    }
  });
});

describe('eyes', () => {
  it('blink 10 to 22 times a minute, and less in a stare', () => {
    const rates = seeds.map((seed) => blinks(watch(seed, calm, 120)) / 2);
    for (const rate of rates) {
      expect(rate).toBeGreaterThanOrEqual(10);
      expect(rate).toBeLessThanOrEqual(22);
    }
    seeds.forEach((seed, index) => {
      const stare = blinks(watch(seed, { ...calm, arousal: 100, staring: true }, 120)) / 2;
      expect(stare).toBeLessThan(rates[index] ?? 0);
    });
  });

  it('look elsewhere for 200 to 700 milliseconds, more often the more ill at ease', () => {
    const step = 1000 / 96;
    for (const seed of seeds) {
      const lives = watch(seed, { ...calm, arousal: 50 }, 60, step);
      const away = stretches(lives, (life) => vital(life).glance !== null, step).filter((ms) => ms < 900);
      expect(away.length).toBeGreaterThan(10);
      expect(Math.min(...away)).toBeGreaterThan(190);
      expect(Math.max(...away)).toBeLessThan(720);
      expect(glances(lives)).toBeGreaterThan(glances(watch(seed, { ...calm, arousal: 0 }, 60, step)) * 1.5);
    }
  });

  it('look both aside and down', () => {
    const seen = new Set(watch(3, { ...calm, arousal: 55 }, 90).map((life) => vital(life).glance));
    expect(seen).toEqual(new Set([null, 'aside', 'down']));
  });

  it('do not wander in a stare, nor where a script has said where they look', () => {
    for (const change of [{ staring: true }, { told: true }])
      expect(glances(watch(4, { ...calm, arousal: 60, ...change }, 60))).toBe(0);
  });
});

describe('weight', () => {
  it('goes from side to side only while pacing, a second or two to each', () => {
    const turnsOf = (lives: readonly Life[]) => lives.map(({ weight }) => weight.turn.count);
    const turns = turnsOf(watch(2, { ...calm, pacing: true }, 30));
    expect(Math.max(...turns)).toBeGreaterThan(14);
    expect(Math.max(...turns)).toBeLessThan(32);
    expect(new Set(turnsOf(watch(2, calm, 30))).size).toBe(1);
  });

  it('is never paced farther than 46 pixels, and to the left first', () => {
    for (const { weight } of watch(6, { ...calm, pacing: true }, 60)) {
      const pace = paceOf(weight, 6);
      expect(Math.abs(pace)).toBeLessThanOrEqual(46);
      expect(Math.sign(pace)).toBe(weight.turn.count % 2 === 0 ? -1 : 1);
    }
  });

  it('trembles by one at most, another way on every two drawings', () => {
    const step = 1000 / 48;
    const lives = watch(6, calm, 10, step);
    for (const life of lives) {
      const { tremble } = vital(life);
      expect(Math.max(Math.abs(tremble.x), Math.abs(tremble.y))).toBeLessThanOrEqual(1);
    }
    expect(Math.min(...stretches(lives, (life) => vital(life).tremble.x, step))).toBeGreaterThan(80);
  });
});
