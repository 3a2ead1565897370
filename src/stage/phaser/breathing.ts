/** The grid that a body is stretched on, so that shoulders rise and a head stays a head. Pure. */
import type { Box } from '../manifest.ts';

export interface Grid {
  /** Four numbers a corner: x, y in pixels of the picture, then u, v. As Phaser's Mesh2D wants them. */
  readonly vertices: number[];
  /** Four numbers a triangle: three corners and a page. */
  readonly indices: number[];
}

/** Below this a body rests on the counter; above `head` it is carried as it is. Pixels of the picture. */
const rest = 640;
const head = 330;

/** How much of a breath's rise reaches this height: all of it at the head, none at the counter. */
export function rise(y: number): number {
  const part = Math.min(1, Math.max(0, (rest - y) / (rest - head)));
  return part * part * (3 - 2 * part);
}

/** A chest widens where it is widest; hands and head do not. */
const widen = (y: number): number => Math.exp(-(((y - 430) / 90) ** 2)) * 0.009;

/** A grid over a frame's box. */
export function gridOver([left, top, width, height]: Box, columns = 6, rows = 12): Grid {
  const vertices: number[] = [];
  const indices: number[] = [];
  for (let row = 0; row <= rows; row += 1) {
    for (let column = 0; column <= columns; column += 1) {
      const [u, v] = [column / columns, row / rows];
      vertices.push(left + u * width, top + v * height, u, v);
    }
  }
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const corner = row * (columns + 1) + column;
      const below = corner + columns + 1;
      indices.push(corner, below, corner + 1, 0, below, corner + 1, below + 1, 0);
    }
  }
  return { vertices, indices };
}

/** Moves the corners of `vertices` to where `resting` has them after a breath of so many pixels. */
export function breathe(
  resting: readonly number[],
  breath: number,
  middle: number,
  vertices: number[],
): void {
  for (let at = 0; at < resting.length; at += 4) {
    const x = resting[at] ?? 0;
    const y = resting[at + 1] ?? 0;
    vertices[at] = x + (x - middle) * widen(y) * breath * 0.5;
    vertices[at + 1] = y - breath * rise(y);
  }
}
