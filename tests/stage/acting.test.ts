import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Acting, act, arrived, enter, type Motion } from '../../src/stage/acting.ts';
import { drawingOf } from '../../src/stage/drawing.ts';
import { figureFrom } from '../../src/stage/figure.ts';
import type { Scene } from '../../src/stage/stage.ts';
import { figureJson, quiet } from './cast.ts';

const step = 1000 / 24;

function later(acting: Acting, scene: Scene, seconds: number, motion: Motion = 'full'): Acting {
  let now = acting;
  for (let ms = 0; ms < seconds * 1000; ms += step) now = act(now, step, scene, motion);
  return now;
}

describe('acting', () => {
  it('starts as the first scene says', () => {
    const acting = enter({ ...quiet, arousal: 60, tension: 0.6, distance: 'near' }, 1, 'full');
    expect(acting).toMatchObject({ arousal: 60, tension: 0.6, size: 1.06, still: 0 });
  });

  it('rises by degrees, and falls more slowly', () => {
    const start = enter({ ...quiet, arousal: 40 }, 1, 'full');
    const up = later(start, { ...quiet, arousal: 55 }, 0.5).arousal - 40;
    const down = 40 - later(start, { ...quiet, arousal: 25 }, 0.5).arousal;
    expect(up).toBeGreaterThan(0);
    expect(up).toBeLessThan(15);
    expect(down).toBeGreaterThan(0);
    expect(down).toBeLessThan(up);
  });

  it('holds quite still before an outburst, and then is there at once', () => {
    const start = enter({ ...quiet, arousal: 40 }, 1, 'full');
    const rage = { ...quiet, arousal: 80, speaking: true };
    const held = later(start, rage, 0.4);
    expect(held.arousal).toBe(40);
    expect(held.life.breaths).toBe(start.life.breaths);
    expect(later(start, rage, 0.75).arousal).toBe(80);
  });

  it('lets the stillness go when the outburst does not come', () => {
    const start = enter({ ...quiet, arousal: 40 }, 1, 'full');
    const held = later(start, { ...quiet, arousal: 80 }, 0.3);
    expect(later(held, { ...quiet, arousal: 45 }, 0.1).still).toBe(0);
  });

  it('never changes the light by the whole range in under a second, nor by a tenth in under 150 milliseconds', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        fc.constantFrom<Motion>('full', 'reduced'),
        (from, to, released, motion) => {
          const start = enter({ ...quiet, tension: from }, 1, motion);
          const next = act(start, 150, { ...quiet, tension: to, released }, motion);
          expect(Math.abs(next.tension - from)).toBeLessThan(0.1);
        },
      ),
    );
  });

  it('lets the light go once it is over, whatever the tension was', () => {
    const start = enter({ ...quiet, tension: 1 }, 1, 'full');
    expect(later(start, { ...quiet, tension: 1, released: true }, 8).tension).toBe(0);
  });

  it('fades out of the picture and into it again, in about 400 milliseconds, with any motion', () => {
    const away = { ...quiet, stance: 'gone' };
    for (const motion of ['full', 'reduced'] as const) {
      expect(enter(away, 1, motion).there).toBe(0);
      const start = enter(quiet, 1, motion);
      const half = later(start, away, 0.2, motion).there;
      expect(half).toBeGreaterThan(0.3);
      expect(half).toBeLessThan(0.6);
      const gone = later(start, away, 0.45, motion);
      expect(gone.there).toBe(0);
      expect(later(gone, quiet, 0.1, motion).there).toBeLessThan(0.5);
      expect(later(gone, quiet, 0.45, motion).there).toBe(1);
    }
  });

  it('comes back as it is by then, not as it was when it left', () => {
    const away = { ...quiet, arousal: 20, stance: 'gone' };
    const back = act(enter(away, 1, 'full'), step, { ...quiet, arousal: 80, distance: 'far' }, 'full');
    expect(back).toMatchObject({ arousal: 80, size: 0.955, still: 0 });
  });

  it('arrives at every scene', () => {
    const scenes = fc.record({
      arousal: fc.integer({ min: 0, max: 100 }),
      tension: fc.double({ min: 0, max: 1, noNaN: true }),
      distance: fc.constantFrom('near', 'far', 'normal', null),
      released: fc.boolean(),
      stance: fc.constantFrom('gone', 'ease', 'back', null),
    });
    fc.assert(
      fc.property(scenes, scenes, fc.constantFrom<Motion>('full', 'reduced'), (one, other, motion) => {
        const target = { ...quiet, ...other };
        const acting = later(enter({ ...quiet, ...one }, 1, motion), target, 20, motion);
        expect(arrived(acting, target, motion)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('acting with reduced motion', () => {
  const figure = figureFrom(figureJson, 'figure.json');

  it('is at once where it should be, and nothing of it moves', () => {
    const start = enter(quiet, 1, 'reduced');
    const rage = { ...quiet, arousal: 90, tension: 0, distance: 'near', speaking: true };
    let acting = start;
    for (let tick = 0; tick < 200; tick += 1) {
      acting = act(acting, step, rage, 'reduced');
      const drawing = drawingOf(acting, rage, figure, 'reduced');
      expect(drawing.frame.name).toBe('a90');
      expect(drawing).toMatchObject({
        size: 1,
        breath: 0,
        shift: { x: 0, y: 0 },
        sway: { x: 0, y: 0 },
        patches: [],
      });
    }
  });

  it('still shows where they look: that is what they do, not how they move', () => {
    const looking = { ...quiet, gaze: 'doors' };
    expect(drawingOf(enter(looking, 1, 'reduced'), looking, figure, 'reduced').patches).toEqual(['aside']);
  });
});
