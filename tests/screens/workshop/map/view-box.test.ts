import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  kept,
  moved,
  nearest,
  nearTo,
  opening,
  reframed,
  shown,
  whole,
  zoomed,
} from '../../../../src/screens/workshop/map/view-box.ts';

const map = { width: 1400, height: 1600 };
const frame = { width: 1000, height: 500 };
const size = fc.record({
  width: fc.integer({ min: 200, max: 3000 }),
  height: fc.integer({ min: 200, max: 3000 }),
});
const view = fc.record({
  x: fc.integer({ min: -3000, max: 3000 }),
  y: fc.integer({ min: -3000, max: 3000 }),
  scale: fc.double({ min: 0.3, max: nearest, noNaN: true }),
});

describe('the whole story', () => {
  it('is in the frame, in its middle', () => {
    fc.assert(
      fc.property(size, size, (all, within) => {
        const { x, y, scale } = whole(all, within);
        expect(x).toBeLessThanOrEqual(0.001);
        expect(y).toBeLessThanOrEqual(0.001);
        expect(x + within.width / scale).toBeGreaterThanOrEqual(all.width - 0.001);
        expect(y + within.height / scale).toBeGreaterThanOrEqual(all.height - 0.001);
      }),
    );
  });

  it('is what is opened where it can be read so', () => {
    const little = { width: 600, height: 300 };
    expect(opening(little, frame, { x: 300 }, 0.9)).toEqual(whole(little, frame));
  });

  it('is opened at its beginning where it cannot', () => {
    const { y, scale, x } = opening(map, frame, { x: 700 }, 0.9);
    expect([y, scale]).toEqual([0, 0.9]);
    expect(x + frame.width / scale / 2).toBeCloseTo(700);
  });
});

describe('the view', () => {
  it('holds what is under the pointer while it goes nearer', () => {
    fc.assert(
      fc.property(view, fc.double({ min: 0.5, max: 2, noNaN: true }), (before, factor) => {
        const at = { x: 120, y: 340 };
        const after = zoomed(before, factor, at, map, frame);
        expect(after.x + at.x / after.scale).toBeCloseTo(before.x + at.x / before.scale, 4);
        expect(after.y + at.y / after.scale).toBeCloseTo(before.y + at.y / before.scale, 4);
        expect(after.scale).toBeLessThanOrEqual(nearest);
      }),
    );
  });

  it('moves as far as the hand does', () => {
    expect(moved({ x: 10, y: 20, scale: 2 }, { x: 8, y: -4 })).toEqual({ x: 6, y: 22, scale: 2 });
  });

  it('never loses the map', () => {
    fc.assert(
      fc.property(view, size, size, (lost, all, within) => {
        const { x, y, scale } = kept(lost, all, within);
        expect(Math.min(x + within.width / scale, all.width) - Math.max(x, 0)).toBeGreaterThan(0);
        expect(Math.min(y + within.height / scale, all.height) - Math.max(y, 0)).toBeGreaterThan(0);
      }),
    );
  });

  it('goes to a box, no farther than it takes', () => {
    const box = { x: 900, y: 900, width: 170, height: 60 };
    const after = shown({ x: 0, y: 0, scale: 1 }, box, frame);
    expect(after).toEqual({ x: 9, y: 454, scale: 1 });
    expect(shown(after, box, frame)).toEqual(after);
  });

  it('comes near a box, which is then in the middle', () => {
    expect(nearTo({ x: 600, y: 400 }, 1, frame)).toEqual({ x: 100, y: 150, scale: 1 });
  });

  it('keeps its middle in another frame', () => {
    const after = reframed({ x: 100, y: 100, scale: 0.5 }, frame, { width: 700, height: 500 });
    expect(after).toEqual({ x: 400, y: 100, scale: 0.5 });
  });
});
