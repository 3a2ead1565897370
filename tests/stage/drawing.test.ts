import { describe, expect, it } from 'vitest';
import { type Acting, act, enter, type Terms } from '../../src/stage/acting.ts';
import { frameFor } from '../../src/stage/choose.ts';
import { drawingOf, type Placing } from '../../src/stage/drawing.ts';
import { figureFrom } from '../../src/stage/figure.ts';
import { roomFrom } from '../../src/stage/room.ts';
import { begin } from '../../src/stage/sprites.ts';
import type { Scene } from '../../src/stage/stage.ts';
import { figureJson, quiet, roomJson } from './cast.ts';

const figure = figureFrom(figureJson, 'figure.json');
const room = roomFrom(roomJson, 'room.json');
const at: Terms = { posture: 'counter', motion: 'full', reach: { from: 0, to: 1 } };

function drawn(change: Partial<Scene>, terms: Terms = at, acting?: Acting) {
  const scene = { ...quiet, ...change };
  const now = acting ?? enter(scene, 1, terms);
  const { posture, motion } = terms;
  const frame = frameFor(figure, { ...scene, posture, arousal: now.arousal });
  return drawingOf({ room, figure, scene, acting: now, small: null, motion }, frame);
}

const row = ({ top, scale }: Placing, y: number): number => y * scale + top;

describe('a drawing', () => {
  it('shows a pose at a cue, a patch at a look, and a light at a tension', () => {
    const drawing = drawn({ hands: 'grip', arousal: 20, gaze: 'floor', tension: 0.75 });
    expect(drawing.frame.name).toBe('grip-25');
    expect(drawing.patches.map(({ name }) => name)).toEqual(['down']);
    expect(drawing.light.lights).toEqual([1, 1, 0.5]);
    expect(drawing.light.dim).toBeCloseTo(0.79);
  });

  it('shows tears, pallor and a stare where the state or the script has them', () => {
    const names = drawn({ arousal: 95, eyes: 'wet' }).patches.map(({ name }) => name);
    expect(names).toEqual(['stare', 'tears', 'pale']);
    expect(drawn({ arousal: 95, skin: 'usual', gaze: 'floor' }).patches.map(({ name }) => name)).toEqual([
      'down',
    ]);
  });

  it('grows them about the counter that their hands lie on, or about the line of the eyes', () => {
    const seated = drawn({ distance: 'near' }).body;
    expect(seated.scale).toBe(1.08);
    expect(Math.abs(row(seated, 666) - 666)).toBeLessThan(1);
    const upright = drawn({ distance: 'far', risen: true }, { ...at, posture: 'standing' }).body;
    expect(upright.scale).toBe(0.86);
    expect(Math.abs(row(upright, 182) - 182)).toBeLessThan(1);
  });

  it('draws the counter over somebody who stands behind it, and over nobody else', () => {
    expect(drawn({}).counter).toBe(0);
    expect(drawn({ risen: true }, { ...at, posture: 'standing' }).counter).toBe(1);
    const open = { ...room, counter: null };
    const terms: Terms = { ...at, posture: 'standing' };
    const acting = enter(quiet, 1, terms);
    const [frame] = figure.frames;
    if (!frame) throw new Error('a figure without frames');
    const setting = { room: open, figure, scene: quiet, acting, small: null, motion: 'full' } as const;
    expect(drawingOf(setting, frame).counter).toBe(0);
  });

  it('shows what of the small life is there', () => {
    const scene = { ...quiet, tension: 0.7 };
    const acting = enter(scene, 1, at);
    const [frame] = figure.frames;
    if (!frame) throw new Error('a figure without frames');
    const small = { ...begin(1, room.sprites, 0.7), age: 15_000, here: 1000 };
    const { sprites } = drawingOf({ room, figure, scene, acting, small, motion: 'full' }, frame);
    expect(sprites).toHaveLength(room.sprites.length);
    expect(sprites[0]?.turn).toBeCloseTo(Math.PI / 2);
    expect(sprites[1]).toMatchObject({ image: 1, change: 1 });
  });

  it('moves nothing with reduced motion, and still shows where they look: that is what they do', () => {
    const terms: Terms = { ...at, motion: 'reduced' };
    const rage = { ...quiet, arousal: 90, distance: 'near', line: 'Now!', gaze: 'doors' };
    let acting = enter(quiet, 1, terms);
    for (let tick = 0; tick < 200; tick += 1) {
      acting = act(acting, 1000 / 24, rage, terms);
      const drawing = drawn(rage, terms, acting);
      expect(drawing.frame.name).toBe('a90');
      expect(drawing.patches).toEqual([{ name: 'aside', amount: 1 }]);
      expect(drawing).toMatchObject({ breath: 0, tremor: { x: 0, y: 0 } });
      for (const placing of [drawing.back, drawing.body, drawing.front])
        expect(placing).toEqual({ left: 0, top: 0, scale: 1 });
    }
  });
});
