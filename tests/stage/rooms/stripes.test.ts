// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROOMS } from '../../../assets/room/rooms.ts';
import { manifestOf, pixelsOf } from './baked-room.ts';
import { allowedPairs, allowedShare, luminanceOf, patterns, stripedShare, turns } from './stripes.ts';

const [width, height] = [1024, 768];

/** Bars so many pixels wide, so many pairs of them, from a place on; along rows or along columns. */
function barred(pairs: number, bar: number, along: 'rows' | 'columns', high = 300, light = 0.7, dark = 0.1) {
  const picture = { width, height, light: new Float32Array(width * height).fill(dark) };
  for (let side = 0; side < high; side += 1) {
    for (let at = 0; at < pairs * 2 * bar; at += 1) {
      const [x, y] = along === 'rows' ? [100 + at, 100 + side] : [100 + side, 100 + at];
      if (Math.floor(at / bar) % 2 === 0) picture.light[y * width + x] = light;
    }
  }
  return picture;
}

describe('stripes', () => {
  it('are found along rows and along columns, and in the same amount', () => {
    const across = stripedShare(barred(9, 12, 'rows'));
    expect(across).toBeGreaterThan(0.5);
    expect(stripedShare(barred(9, 12, 'columns'))).toBeGreaterThan(0.5);
  });

  it('are no pattern while there are five pairs of them, or while they differ by less than a tenth', () => {
    expect(stripedShare(barred(allowedPairs, 12, 'rows'))).toBe(0);
    expect(stripedShare(barred(9, 12, 'rows', 300, 0.19, 0.1))).toBe(0);
    expect(stripedShare(barred(9, 12, 'rows', 300, 1, 0.82))).toBe(0);
  });

  it('fill as much of ten degrees as they are long', () => {
    const [low, high] = [40, 120].map((each) => stripedShare(barred(9, 12, 'rows', each)));
    expect(high).toBeCloseTo((low ?? 0) * 3, 2);
    expect(low).toBeLessThan(allowedShare);
  });

  it('are as many pairs as were drawn, wherever they begin and however wide they are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 6, max: 20 }),
        fc.integer({ min: 2, max: 20 }),
        fc.nat(50),
        (pairs, bar, from) => {
          const line = (at: number) => (at >= from && Math.floor((at - from) / bar) % 2 === 0 ? 0.6 : 0.2);
          const long = from + pairs * 2 * bar;
          expect(Math.floor(turns(line, long).length / 2)).toBe(pairs);
          expect(patterns(line, long)).toHaveLength(1);
        },
      ),
    );
  });

  it('are not what lies about: bars of very different widths', () => {
    const edges = [0, 4, 30, 33, 60, 62, 90, 95, 130, 133, 160, 162, 200, 204, 240];
    const line = (at: number) => (edges.filter((edge) => edge <= at).length % 2 === 0 ? 0.6 : 0.2);
    expect(turns(line, 260).length).toBeGreaterThan(2 * allowedPairs);
    expect(patterns(line, 260)).toEqual([]);
  });
});

describe.each(ROOMS)('the picture of $name', (art) => {
  const { lights, size } = manifestOf(art);

  // WCAG lets them fill a quarter; a room that means to be looked at for long keeps well below it.
  it.each(lights.map(({ name }, index) => [name, index] as const))(
    'has no stripes that fill a hundredth of ten degrees, when it is %s',
    async (_, index) => {
      expect(stripedShare(luminanceOf(await pixelsOf(art, index), ...size))).toBeLessThan(0.01);
    },
  );
});
