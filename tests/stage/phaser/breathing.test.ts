import { describe, expect, it } from 'vitest';
import { anatomyOf } from '../../../src/stage/anatomy.ts';
import { breathe, gridOver, pullOf, rise } from '../../../src/stage/phaser/breathing.ts';

const box: [number, number, number, number] = [400, 40, 600, 640];
const seated = anatomyOf({ posture: 'counter', eyes: [790, 190] });
const upright = anatomyOf({ posture: 'standing', eyes: [790, 182] });
const hands = [
  [640, 640],
  [940, 640],
] as const;

describe('a grid over a part', () => {
  const { vertices, indices } = gridOver(box, 4, 6);

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
    expect([60, 200, 330].map((y) => rise(seated, y))).toEqual([1, 1, 1]);
    expect([644, 700].map((y) => rise(seated, y))).toEqual([0, 0]);
    expect(rise(seated, 430)).toBeGreaterThan(0.3);
  });

  it('goes by where the eyes are: of somebody who leans lower the head is lower', () => {
    const low = anatomyOf({ posture: 'counter', eyes: [760, 260] });
    expect(rise(low, 400)).toBe(1);
    expect(rise(seated, 400)).toBeLessThan(1);
    expect(rise(upright, 270)).toBe(1);
    expect(rise(upright, 600)).toBe(0);
  });

  it('lifts by what it is told, and out again to where it was', () => {
    const { vertices } = gridOver(box);
    const resting = [...vertices];
    const pull = pullOf(vertices, seated, hands);
    breathe(pull, 4, { x: 0, y: 0 }, vertices);
    expect(vertices[1]).toBe(36);
    expect(vertices.at(-3)).toBe(680);
    breathe(pull, 0, { x: 0, y: 0 }, vertices);
    vertices.forEach((value, index) => {
      expect(value).toBeCloseTo(resting[index] ?? 0, 3);
    });
  });
});

describe('a tremor', () => {
  it("moves the corners near the hands by a pixel at most, and the head's not at all", () => {
    const { vertices } = gridOver(box);
    const resting = [...vertices];
    breathe(pullOf(vertices, seated, hands), 0, { x: 1, y: -1 }, vertices);
    let most = 0;
    for (let at = 0; at < vertices.length; at += 4) {
      const by = Math.abs((vertices[at] ?? 0) - (resting[at] ?? 0));
      if ((resting[at + 1] ?? 0) < 400) expect(by).toBe(0);
      most = Math.max(most, by);
    }
    expect(most).toBeGreaterThan(0.4);
    expect(most).toBeLessThanOrEqual(1);
  });
});
