/** The grid that a body is stretched on, so that shoulders rise, a head stays a head, and hands can tremble. Pure. */
import type { Anatomy } from '../anatomy.ts';
import type { Box } from '../manifest.ts';

export interface Grid {
  /** Four numbers a corner: x, y in pixels of the picture, then u, v. As Phaser's Mesh2D wants them. */
  readonly vertices: number[];
  /** Four numbers a triangle: three corners and a page. */
  readonly indices: number[];
}

/** How much of a breath's rise reaches this row: all of it at the head, none where a body rests. */
export function rise({ chin, rest }: Anatomy, y: number): number {
  const part = Math.min(1, Math.max(0, (rest - y) / (rest - chin)));
  return part * part * (3 - 2 * part);
}

/** A chest widens where it is widest; hands and head do not. */
function widen({ eyes, unit }: Anatomy, y: number): number {
  const chest = eyes + 2.2 * unit;
  return Math.exp(-(((y - chest) / (0.83 * unit)) ** 2)) * 0.0045;
}

/** A tremor is a hand's: it fades within about a hand's length around. */
function near(hands: readonly (readonly [number, number])[], x: number, y: number, unit: number): number {
  const reach = 0.9 * unit;
  return hands.reduce((most, hand) => {
    const away = Math.hypot(x - hand[0], y - hand[1]) / reach;
    return Math.max(most, away < 1 ? 1 - away * away : 0);
  }, 0);
}

/** A grid over a box of the picture. */
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

/** How each corner of a grid moves; worked out once, since a body breathes twelve times a second. */
export interface Pull {
  readonly resting: Float32Array;
  /** For each corner: pixels to the side and up for one of breath, and what of a tremor reaches it. */
  readonly side: Float32Array;
  readonly up: Float32Array;
  readonly shake: Float32Array;
}

export function pullOf(
  vertices: readonly number[],
  anatomy: Anatomy,
  hands: readonly (readonly [number, number])[],
): Pull {
  const corners = vertices.length / 4;
  const pull = {
    resting: Float32Array.from(vertices),
    side: new Float32Array(corners),
    up: new Float32Array(corners),
    shake: new Float32Array(corners),
  };
  for (let corner = 0; corner < corners; corner += 1) {
    const [x, y] = [vertices[corner * 4] ?? 0, vertices[corner * 4 + 1] ?? 0];
    pull.side[corner] = (x - anatomy.middle) * widen(anatomy, y);
    pull.up[corner] = rise(anatomy, y);
    pull.shake[corner] = near(hands, x, y, anatomy.unit);
  }
  return pull;
}

/** Moves the corners to where they are with `breath` pixels of breath and a tremor of so many pixels. */
export function breathe(
  { resting, side, up, shake }: Pull,
  breath: number,
  tremor: { readonly x: number; readonly y: number },
  vertices: number[],
): void {
  for (let corner = 0; corner < side.length; corner += 1) {
    const at = corner * 4;
    const trembling = shake[corner] ?? 0;
    vertices[at] = (resting[at] ?? 0) + (side[corner] ?? 0) * breath + tremor.x * trembling;
    vertices[at + 1] = (resting[at + 1] ?? 0) - (up[corner] ?? 0) * breath + tremor.y * trembling;
  }
}
