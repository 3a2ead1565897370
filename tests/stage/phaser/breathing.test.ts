import { describe, expect, it } from 'vitest';
import { breathe, gridOver, rise } from '../../../src/stage/phaser/breathing.ts';

const box = [400, 40, 600, 640] as const;

describe('a grid over a frame', () => {
  const { vertices, indices } = gridOver([...box], 4, 6);

  it('has its corners on the box and uses all of the picture', () => {
    expect(vertices.slice(0, 4)).toEqual([400, 40, 0, 0]);
    expect(vertices.slice(-4)).toEqual([1000, 680, 1, 1]);
  });

  it('covers the box with triangles once', () => {
    let area = 0;
    const corner = (at: number): readonly [number, number] => [
      vertices[at * 4] ?? 0,
      vertices[at * 4 + 1] ?? 0,
    ];
    for (let at = 0; at < indices.length; at += 4) {
      const [a, b, c] = [
        corner(indices[at] ?? 0),
        corner(indices[at + 1] ?? 0),
        corner(indices[at + 2] ?? 0),
      ];
      area += Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
    }
    expect(area).toBeCloseTo(600 * 640, 5);
  });
});

describe('a breath', () => {
  it('carries the head whole, and leaves the hands on the counter', () => {
    expect([rise(60), rise(200), rise(330)]).toEqual([1, 1, 1]);
    expect([rise(640), rise(700)]).toEqual([0, 0]);
  });

  it('lifts by what it is told, and out again to where it was', () => {
    const { vertices } = gridOver([...box]);
    const resting = [...vertices];
    breathe(resting, 4, 700, vertices);
    expect(vertices[1]).toBe(36);
    expect(vertices.at(-3)).toBe(680);
    breathe(resting, 0, 700, vertices);
    expect(vertices).toEqual(resting);
  });
});
