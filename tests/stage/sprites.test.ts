import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Motion as Setting } from '../../src/stage/acting.ts';
import { type Motion, type Room, roomFrom, type Sprite } from '../../src/stage/room.ts';
import {
  begin,
  goOn,
  isSettling,
  type SmallLife,
  type SpriteShown,
  spriteShown,
} from '../../src/stage/sprites.ts';
import { roomJson } from './cast.ts';

const size: Room['size'] = [1280, 720];
const small: Sprite['box'] = [100, 100, 40, 40];
const large: Sprite['box'] = [0, 0, 400, 300];

const sprite = (motion: Motion, images = 3, box = small): Sprite => ({
  name: 'thing',
  layer: 'room',
  lit: false,
  images: Array.from({ length: images }, (_, index) => `thing-${index}.webp`),
  box,
  motion,
});

/** A sprite at an age, long enough after it came that it no longer fades in. */
function at(thing: Sprite, ms: number, setting: Setting = 'full', seed = 7): SpriteShown {
  const life: SmallLife = { ...begin(seed, [thing], 0), age: ms, here: 10_000 };
  return spriteShown(thing, 0, life, size, setting);
}

/** What it shows at sixty drawings a second. */
function watch(
  thing: Sprite,
  seconds: number,
  seed: number,
  tension: (ms: number) => number = () => 0,
): SpriteShown[] {
  let life: SmallLife = { ...begin(seed, [thing], tension(0)), here: 10_000 };
  return Array.from({ length: Math.floor(seconds * 60) }, (_, tick) => {
    life = goOn(life, 1000 / 60, [thing], tension((tick * 1000) / 60), 'full');
    return spriteShown(thing, 0, life, size, 'full');
  });
}

const changes = (
  shown: readonly SpriteShown[],
  differ: (a: SpriteShown, b: SpriteShown) => boolean,
): number[] =>
  shown.flatMap((now, index) => {
    const before = shown[index - 1];
    return before && differ(before, now) ? [index] : [];
  });

/** The most of these that fall into any stretch of so many seconds. */
const mostIn = (ticks: readonly number[], seconds: number): number =>
  Math.max(
    0,
    ...ticks.map((from) => ticks.filter((tick) => tick >= from && tick < from + seconds * 60).length),
  );

const spans = (least: number, most: number) =>
  fc
    .tuple(
      fc.double({ min: least, max: most, noNaN: true }),
      fc.double({ min: least, max: most, noNaN: true }),
    )
    .map(([one, other]): [number, number] => [Math.min(one, other), Math.max(one, other)]);

describe('a sprite at an age', () => {
  it('goes through its pictures in turn, as many a second as it says', () => {
    const rain = sprite({ kind: 'cycle', perSecond: 4 });
    const shown = [0, 250, 500, 750].map((ms) => at(rain, ms).image);
    expect(new Set(shown.slice(0, 3)).size).toBe(3);
    expect(shown[3]).toBe(shown[0]);
  });

  it('turns a hand in jumps, from where it is drawn', () => {
    const hand = sprite({ kind: 'turn', pivot: [120, 120], seconds: 60, jumps: 60 }, 1);
    expect(at(hand, 0).turn).toBe(0);
    expect(at(hand, 999).turn).toBe(0);
    expect(at(hand, 15_000).turn).toBeCloseTo(Math.PI / 2);
    expect(at(hand, 60_000).turn).toBe(0);
  });

  it('lets a lamp falter seldom and shortly', () => {
    const lamp = sprite({ kind: 'dip', every: [3, 6], low: 0.2, ms: 100 }, 1);
    const shown = watch(lamp, 60, 3).map(({ strength }) => strength);
    const dark = shown.filter((strength) => strength === 0.2).length / 60;
    expect(new Set(shown)).toEqual(new Set([1, 0.2]));
    expect(dark).toBeGreaterThan(0.9);
    expect(dark).toBeLessThan(2.2);
  });

  it('walks past, a picture a stride, and is gone for a while', () => {
    const passer = sprite({ kind: 'pass', by: [300, 10], seconds: 5, every: [4, 8], perSecond: 3 });
    const shown = watch(passer, 120, 5);
    const there = shown.filter(({ strength }) => strength > 0);
    expect(there.length / shown.length).toBeGreaterThan(0.3);
    expect(there.length / shown.length).toBeLessThan(0.6);
    for (const { x, y, image } of there) {
      expect(x / 300).toBeCloseTo(y / 10, 6);
      expect(Math.round((x / 300) * 15) % 3).toBe(image);
    }
    const strides = changes(there, (a, b) => a.x !== b.x).map((index) => there[index]?.x ?? 0);
    expect(strides).toContain(20);
    expect(Math.max(...strides)).toBeLessThanOrEqual(300);
  });

  it('changes now and then, one picture after another', () => {
    const number = sprite({ kind: 'change', every: [5, 9] });
    const when = changes(watch(number, 120, 5), (a, b) => a.image !== b.image);
    expect(when.length).toBeGreaterThan(12);
    when.slice(1).forEach((tick, index) => {
      const gap = (tick - (when[index] ?? 0)) / 60;
      expect(gap).toBeGreaterThan(4.9);
      expect(gap).toBeLessThan(9.1);
    });
  });

  it('is the same for the same seed, and another for another', () => {
    const number = sprite({ kind: 'change', every: [2, 9] });
    expect(watch(number, 30, 1)).toEqual(watch(number, 30, 1));
    expect(watch(number, 30, 1)).not.toEqual(watch(number, 30, 2));
  });

  it('fades in where it comes late', () => {
    const rain = sprite({ kind: 'cycle', perSecond: 4 });
    let life = begin(1, [rain], 0);
    const strengths = [0, 1, 2, 3, 4].map(() => {
      const { strength } = spriteShown(rain, 0, life, size, 'full');
      life = goOn(life, 100, [rain], 0, 'full');
      return strength;
    });
    expect(strengths).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(isSettling(life)).toBe(false);
  });
});

describe('a bystander', () => {
  const thing = sprite({ kind: 'notice', at: [0.4, 0.8] });

  it('takes notice at a tension, in 400 milliseconds, and calms down only well below it', () => {
    const tension = (ms: number) => (ms < 1000 ? 0 : ms < 3000 ? 0.41 : ms < 5000 ? 0.36 : 0.3);
    const shown = watch(thing, 7, 1, tension);
    const when = (ms: number) => shown[Math.floor((ms * 60) / 1000)];
    expect(when(900)).toMatchObject({ image: 0, change: 1 });
    expect(when(1200)).toMatchObject({ image: 1, from: 0 });
    expect(when(1200)?.change).toBeCloseTo(0.5, 1);
    expect(when(1500)).toMatchObject({ image: 1, change: 1 });
    expect(when(4900)).toMatchObject({ image: 1, change: 1 });
    expect(when(5800)).toMatchObject({ image: 0, change: 1 });
  });

  it('goes straight to where a sudden tension brings them, and finishes one change before the next', () => {
    const shown = watch(thing, 3, 1, (ms) => (ms < 500 ? 0 : ms < 700 ? 0.9 : 0));
    const levels = shown.map(({ image, from, change }) => (change < 1 ? `${from}-${image}` : `${image}`));
    expect([...new Set(levels)]).toEqual(['0', '0-2', '2', '2-0']);
    expect(shown.at(-1)).toMatchObject({ image: 0, change: 1 });
  });

  it('is as the tension has them when the scene begins', () => {
    expect(watch(thing, 0.1, 1, () => 0.5)[0]).toMatchObject({ image: 1, change: 1 });
  });
});

describe('no motion can flash', () => {
  const kinds = fc.oneof(
    fc.record({
      kind: fc.constant('cycle' as const),
      perSecond: fc.double({ min: 0.1, max: 12, noNaN: true }),
    }),
    fc.record({ kind: fc.constant('change' as const), every: spans(0.01, 5) }),
    fc.record({
      kind: fc.constant('turn' as const),
      pivot: fc.constant([200, 150] as [number, number]),
      seconds: fc.double({ min: 0.05, max: 60, noNaN: true }),
      jumps: fc.integer({ min: 1, max: 600 }),
    }),
    fc.record({
      kind: fc.constant('pass' as const),
      by: fc.constant([300, 0] as [number, number]),
      seconds: fc.double({ min: 0.5, max: 9, noNaN: true }),
      every: spans(0.01, 9),
      perSecond: fc.double({ min: 0.1, max: 12, noNaN: true }),
    }),
  );
  const seeds = fc.nat(1_000_000);

  it('what is large changes at most six times in any second, which is three flashes', () => {
    fc.assert(
      fc.property(kinds, seeds, (motion, seed) => {
        const shown = watch(sprite(motion, 3, large), 8, seed);
        const ticks = changes(shown, (a, b) => a.image !== b.image || a.turn !== b.turn || a.x !== b.x);
        expect(mostIn(ticks, 1)).toBeLessThanOrEqual(6);
      }),
      { numRuns: 60 },
    );
  });

  it('what is small changes at most twelve times in any second', () => {
    fc.assert(
      fc.property(kinds, seeds, (motion, seed) => {
        const ticks = changes(watch(sprite(motion, 3), 4, seed), (a, b) => a.image !== b.image);
        expect(mostIn(ticks, 1)).toBeLessThanOrEqual(13);
      }),
      { numRuns: 40 },
    );
  });

  it('a lamp dips at most once in any two seconds', () => {
    fc.assert(
      fc.property(
        spans(2, 6),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 60, max: 400 }),
        seeds,
        (every, low, ms, seed) => {
          const shown = watch(sprite({ kind: 'dip', every, low, ms }, 1), 30, seed);
          const darker = changes(shown, (a, b) => b.strength < a.strength);
          expect(mostIn(darker, 1.98)).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('nobody takes notice to and fro faster than once in 400 milliseconds, whatever the tension does', () => {
    const tensions = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 40 });
    fc.assert(
      fc.property(tensions, (each) => {
        const thing = sprite({ kind: 'notice', at: [0.3, 0.6] });
        const shown = watch(thing, 6, 1, (ms) => each[Math.floor(ms / 90) % each.length] ?? 0);
        expect(
          mostIn(
            changes(shown, (a, b) => a.image !== b.image),
            1,
          ),
        ).toBeLessThanOrEqual(3);
      }),
      { numRuns: 60 },
    );
  });
});

describe('reduced motion', () => {
  it('stops rain, keeps a lamp lit and lets nobody pass, but still sets a clock and takes notice', () => {
    expect(
      [0, 400, 900].map((ms) => at(sprite({ kind: 'cycle', perSecond: 4 }), ms, 'reduced').image),
    ).toEqual([0, 0, 0]);
    const lamp = sprite({ kind: 'dip', every: [2, 2], low: 0, ms: 400 }, 1);
    const passer = sprite({ kind: 'pass', by: [9, 9], seconds: 9, every: [1, 1], perSecond: 2 });
    for (let ms = 0; ms < 12_000; ms += 50) {
      expect(at(lamp, ms, 'reduced').strength).toBe(1);
      expect(at(passer, ms, 'reduced').strength).toBe(0);
    }
    const hand = sprite({ kind: 'turn', pivot: [0, 0], seconds: 60, jumps: 60 }, 1);
    expect(at(hand, 15_000, 'reduced').turn).toBeCloseTo(Math.PI / 2);
  });

  it('does not let the room live on, and still fades who notices', () => {
    const { sprites } = roomFrom(roomJson, 'room.json');
    let life = { ...begin(1, sprites, 0), here: 10_000 };
    life = goOn(life, 100, sprites, 0.9, 'reduced');
    life = goOn(life, 200, sprites, 0.9, 'reduced');
    expect(life.age).toBe(0);
    expect(life.notices[1]).toMatchObject({ level: 1, change: 0.5 });
    expect(isSettling(life)).toBe(true);
  });
});
