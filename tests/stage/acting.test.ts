import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Acting, act, enter, type Motion, type Terms } from '../../src/stage/acting.ts';
import { vital } from '../../src/stage/life.ts';
import type { Scene } from '../../src/stage/stage.ts';
import { quiet } from './cast.ts';

const step = 1000 / 24;
const full: Terms = { posture: 'counter', motion: 'full', reach: { from: 0, to: 1 } };
const reduced: Terms = { ...full, motion: 'reduced' };
const standing: Terms = { ...full, posture: 'standing' };

function later(acting: Acting, scene: Scene, seconds: number, terms: Terms = full): Acting {
  let now = acting;
  for (let ms = 0; ms < seconds * 1000; ms += step) now = act(now, step, scene, terms);
  return now;
}

describe('acting', () => {
  it('starts as the first scene says', () => {
    const acting = enter({ ...quiet, arousal: 60, tension: 0.6, distance: 'near', eyes: 'wet' }, 1, full);
    expect(acting).toMatchObject({ arousal: 60, tension: 0.6, size: 1.08, standing: 0, still: 0, tears: 1 });
    expect(enter({ ...quiet, distance: 'near' }, 1, standing)).toMatchObject({ size: 1.16, standing: 1 });
  });

  it('rises by degrees, and falls more slowly', () => {
    const start = enter({ ...quiet, arousal: 40 }, 1, full);
    const up = later(start, { ...quiet, arousal: 55 }, 0.5).arousal - 40;
    const down = 40 - later(start, { ...quiet, arousal: 25 }, 0.5).arousal;
    expect(up).toBeGreaterThan(0);
    expect(up).toBeLessThan(15);
    expect(down).toBeGreaterThan(0);
    expect(down).toBeLessThan(up / 2);
  });

  it('has risen within a beat', () => {
    const start = enter({ ...quiet, arousal: 40 }, 1, full);
    expect(later(start, { ...quiet, arousal: 57 }, 1.5).arousal).toBe(57);
    expect(later(start, { ...quiet, arousal: 90 }, 1.5).arousal).toBe(90);
  });

  it('holds quite still before an outburst, and then is there at once, and speaks', () => {
    const start = enter({ ...quiet, arousal: 40 }, 1, full);
    const rage = { ...quiet, arousal: 80, line: 'Anybody! Answer me!' };
    const held = later(start, rage, 0.4);
    expect(held.arousal).toBe(40);
    expect(held.life.breaths).toBe(start.life.breaths);
    expect(vital(held.life).mouth).toBe('shut');
    const out = later(start, rage, 0.75);
    expect(out.arousal).toBe(80);
    expect(out.life.speech?.at).toBeLessThan(250);
  });

  it('lets the stillness go when the outburst does not come', () => {
    const start = enter({ ...quiet, arousal: 40 }, 1, full);
    const held = later(start, { ...quiet, arousal: 80 }, 0.3);
    expect(later(held, { ...quiet, arousal: 45 }, 0.1).still).toBe(0);
  });

  it('never changes the light by the whole range in under a second, nor by a tenth in under 150 milliseconds', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        fc.constantFrom(full, reduced),
        (from, to, released, terms) => {
          const start = enter({ ...quiet, tension: from }, 1, terms);
          const next = act(start, 150, { ...quiet, tension: to, released }, terms);
          expect(Math.abs(next.tension - from)).toBeLessThan(0.1);
        },
      ),
    );
  });

  it('shows no tension whose light is not here yet', () => {
    const start = enter({ ...quiet, tension: 0 }, 1, full);
    const short = { ...full, reach: { from: 0, to: 0.5 } };
    expect(later(start, { ...quiet, tension: 1 }, 8, short).tension).toBe(0.5);
    expect(later(start, { ...quiet, tension: 1 }, 8, full).tension).toBe(1);
  });

  it('lets the light go once it is over, whatever the tension was', () => {
    const start = enter({ ...quiet, tension: 1 }, 1, full);
    expect(later(start, { ...quiet, tension: 1, released: true }, 8).tension).toBe(0);
  });

  it('fades out of the picture and into it again, in about 400 milliseconds, with any motion', () => {
    const away = { ...quiet, stance: 'gone' };
    for (const terms of [full, reduced]) {
      expect(enter(away, 1, terms).there).toBe(0);
      const start = enter(quiet, 1, terms);
      const half = later(start, away, 0.2, terms).there;
      expect(half).toBeGreaterThan(0.3);
      expect(half).toBeLessThan(0.6);
      const gone = later(start, away, 0.45, terms);
      expect(gone.there).toBe(0);
      expect(later(gone, quiet, 0.1, terms).there).toBeLessThan(0.5);
      expect(later(gone, quiet, 0.45, terms).there).toBe(1);
    }
  });

  it('comes back as it is by then, not as it was when it left', () => {
    const away = { ...quiet, arousal: 20, stance: 'gone' };
    const back = act(enter(away, 1, full), step, { ...quiet, arousal: 80, distance: 'far' }, full);
    expect(back).toMatchObject({ arousal: 80, size: 0.94, still: 0 });
  });

  it('steps closer in about a second, and moves the room by no more than three hundredths in 1.2', () => {
    const start = enter(quiet, 1, standing);
    const near = { ...quiet, distance: 'near' };
    expect(later(start, near, 0.5, standing).size).toBeLessThan(1.12);
    expect(later(start, near, 1.1, standing).size).toBe(1.16);
    const back = { ...quiet, stance: 'back' };
    expect(start.zoom - later(start, back, 0.6, standing).zoom).toBeGreaterThan(0.005);
    expect(later(start, back, 0.6, standing).zoom).toBeGreaterThan(1);
    expect(later(start, back, 1.3, standing).zoom).toBe(1);
  });

  it('gets up in a quarter of a second', () => {
    const start = enter(quiet, 1, full);
    expect(later(start, quiet, 0.1, standing).standing).toBeLessThan(0.6);
    expect(later(start, quiet, 0.3, standing).standing).toBe(1);
  });

  it('paces to both sides by up to 46 pixels, and comes to the middle when that is over', () => {
    const pacing = { ...quiet, stance: 'pacing' };
    let now = enter(quiet, 1, standing);
    const places: number[] = [];
    for (let ms = 0; ms < 12_000; ms += step) {
      now = act(now, step, pacing, standing);
      places.push(now.pace);
    }
    expect(Math.min(...places)).toBeLessThan(-20);
    expect(Math.max(...places)).toBeGreaterThan(20);
    expect(Math.max(...places.map(Math.abs))).toBeLessThanOrEqual(46);
    places.slice(1).forEach((place, index) => {
      expect(Math.abs(place - (places[index] ?? 0))).toBeLessThan(10);
    });
    expect(Math.abs(later(now, quiet, 3, standing).pace)).toBeLessThan(0.1);
  });

  it('loses colour and wells up by degrees, at the top by itself and else by cue', () => {
    const start = enter({ ...quiet, arousal: 90 }, 1, full);
    const top = later(start, { ...quiet, arousal: 95 }, 0.8);
    expect(top.pale).toBeGreaterThan(0);
    expect(top.pale).toBeLessThan(1);
    expect(later(top, { ...quiet, arousal: 95 }, 1).pale).toBe(1);
    expect(later(top, { ...quiet, arousal: 95, skin: 'usual' }, 1).pale).toBe(0);
    expect(later(start, { ...quiet, arousal: 90, eyes: 'wet' }, 1).tears).toBe(1);
    expect(start.trembling).toBe(1);
  });

  it('arrives at every scene', () => {
    const scenes = fc.record({
      arousal: fc.integer({ min: 0, max: 100 }),
      tension: fc.double({ min: 0, max: 1, noNaN: true }),
      distance: fc.constantFrom('near', 'far', 'normal', null),
      released: fc.boolean(),
      stance: fc.constantFrom('gone', 'ease', 'back', 'pacing', null),
      skin: fc.constantFrom('pale', 'usual', null),
      eyes: fc.constantFrom('wet', 'usual', null),
    });
    fc.assert(
      fc.property(scenes, scenes, fc.constantFrom(full, reduced, standing), (one, other, terms) => {
        const target = { ...quiet, ...other };
        const acting = later(enter({ ...quiet, ...one }, 1, terms), target, 25, terms);
        expect(acting.moving).toBe(false);
      }),
      { numRuns: 40 },
    );
  });
});

describe('acting with reduced motion', () => {
  it('is at once where it should be', () => {
    const rage = { ...quiet, arousal: 90, distance: 'near', stance: 'pacing', line: 'Now!' };
    const acting = act(enter(quiet, 1, reduced), step, rage, reduced);
    expect(acting).toMatchObject({
      arousal: 90,
      size: 1,
      zoom: 1,
      pace: 0,
      trembling: 0,
      shift: { x: 0, y: 0 },
    });
    expect(acting.life).toEqual(enter(quiet, 1, reduced).life);
  });
});

const motions: readonly Motion[] = ['full', 'reduced'];
it.each(motions)('goes over to %s motion and back without leaving its ranges', (motion) => {
  let now = enter({ ...quiet, distance: 'near', stance: 'pacing' }, 1, standing);
  for (let tick = 0; tick < 60; tick += 1) {
    const terms = { ...standing, motion: tick % 7 < 3 ? motion : 'full' } as const;
    now = act(now, step, { ...quiet, distance: 'near', stance: 'pacing' }, terms);
    expect(now.size).toBeGreaterThanOrEqual(1);
    expect(now.size).toBeLessThanOrEqual(1.2);
    expect(Math.abs(now.pace)).toBeLessThanOrEqual(46);
  }
});
