// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blur, blurWithin, cover, plane, shapes, smooth } from '../../../assets/figure/plane.ts';

const W = 24;
const H = 16;
const split = plane(W, H, (i) => (i % W < W / 2 ? 1 : 0));

describe('the blur', () => {
  it('does not bleed across materials: what lies outside the mask never changes the inside', () => {
    fc.assert(
      fc.property(
        fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { minLength: W * H, maxLength: W * H }),
        fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { minLength: W * H, maxLength: W * H }),
        fc.double({ min: 0.6, max: 3, noNaN: true }),
        (inside, outside, sigma) => {
          const other = plane(W, H, (i) =>
            (split.data[i] ?? 0) === 1 ? (inside[i] ?? 0) : (outside[i] ?? 0),
          );
          const a = blurWithin(
            plane(W, H, (i) => inside[i] ?? 0),
            split,
            sigma,
          );
          const b = blurWithin(other, split, sigma);
          for (let i = 0; i < W * H; i++)
            if (split.data[i] === 1) expect(b.data[i]).toBeCloseTo(a.data[i] ?? 0, 5);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('keeps a flat material flat right up to its border', () => {
    const flat = blurWithin(
      plane(W, H, (i) => (split.data[i] === 1 ? 0.7 : 0)),
      split,
      2,
    );
    for (let i = 0; i < W * H; i++) if (split.data[i] === 1) expect(flat.data[i]).toBeCloseTo(0.7, 3);
  });

  it('keeps the sum away from the borders', () => {
    const dot = plane(31, 31, (i) => (i === 15 * 31 + 15 ? 1 : 0));
    expect(blur(dot, 2).data.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 4);
  });
});

describe('the threshold', () => {
  it('covers less as it rises, for any field', () => {
    fc.assert(
      fc.property(
        fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { minLength: W * H, maxLength: W * H }),
        fc.double({ min: 0.1, max: 0.8, noNaN: true }),
        fc.double({ min: 0.01, max: 0.19, noNaN: true }),
        (values, low, more) => {
          const field = plane(W, H, (i) => values[i] ?? 0);
          const a = cover(field, low);
          const b = cover(field, low + more);
          for (let i = 0; i < W * H; i++) {
            expect(a.data[i] ?? 0).toBeGreaterThanOrEqual((b.data[i] ?? 0) - 1e-9);
            expect(a.data[i]).toBeGreaterThanOrEqual(0);
            expect(a.data[i]).toBeLessThanOrEqual(1);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('draws an edge of about one pixel on a gentle slope and on a steep one', () => {
    for (const slope of [0.01, 0.05, 0.2]) {
      const edge = cover(
        plane(41, 3, (i) => 0.5 + ((i % 41) - 20.25) * slope),
        0.5,
      );
      const partial = [...edge.data.subarray(41, 82)].filter((v) => v > 0.02 && v < 0.98).length;
      expect(partial).toBeGreaterThanOrEqual(1);
      expect(partial).toBeLessThanOrEqual(2);
    }
  });

  it('drops specks, fills pin-holes and keeps shapes', () => {
    const at = (x: number, y: number): number => y * 30 + x;
    const field = plane(30, 30, () => 0.2);
    field.data[at(3, 3)] = 0.9;
    for (let y = 10; y < 25; y++) for (let x = 10; x < 25; x++) field.data[at(x, y)] = 0.8;
    field.data[at(17, 17)] = 0.1;
    const shown = shapes(
      field,
      plane(30, 30, () => 1),
      0.5,
      12,
    );
    expect(shown.data[at(3, 3)]).toBeLessThan(0.1);
    expect(shown.data[at(17, 17)]).toBeGreaterThan(0.9);
    expect(shown.data[at(12, 12)]).toBe(1);
    expect(shown.data[at(28, 5)]).toBe(0);
  });

  it('leaves alone what its own mask has cut off: skin behind a lens is no speck', () => {
    const at = (x: number, y: number): number => y * 20 + x;
    const mask = plane(20, 20, () => 0);
    for (let y = 4; y < 7; y++) for (let x = 4; x < 7; x++) mask.data[at(x, y)] = 1;
    const dark = shapes(
      plane(20, 20, () => 0.1),
      mask,
      0.5,
      300,
    );
    expect(dark.data[at(5, 5)]).toBe(0);
    const lit = shapes(
      plane(20, 20, () => 0.9),
      mask,
      0.5,
      300,
    );
    expect(lit.data[at(5, 5)]).toBe(1);
  });
});

it('a smooth step rises from 0 to 1 and never falls', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -2, max: 2, noNaN: true }),
      fc.double({ min: 0, max: 2, noNaN: true }),
      (x, by) => {
        expect(smooth(0.3, 0.7, x + by)).toBeGreaterThanOrEqual(smooth(0.3, 0.7, x));
      },
    ),
  );
  expect(smooth(0.3, 0.7, 0.2)).toBe(0);
  expect(smooth(0.3, 0.7, 0.9)).toBe(1);
});
