/** One-point perspective: metres in, pixels out. Each room says where its eye is. */
import { box, type Paint, type Spot, shape } from './paint.ts';

/** Whose eye it is: where lines meet, how many pixels a metre is at one metre, and how high the eye is, in metres. */
export interface Eye {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  readonly height: number;
}

export interface Perspective {
  /** Where a place in the room falls on the picture: x to the right of the eye, up from the floor, away from the eye. */
  spot(x: number, up: number, away: number): Spot;
  /** How many pixels a metre is, this far away. */
  metre(away: number): number;
  /** A rectangle that faces the eye, standing in the room. */
  panel(
    left: number,
    right: number,
    low: number,
    high: number,
    away: number,
    paint: Paint,
    corner?: number,
  ): string;
  /** A rectangle lying flat at a height: floor, ceiling, a seat. */
  flat(left: number, right: number, up: number, near: number, far: number, paint: Paint): string;
  /** A rectangle on a side wall, which runs away from the eye. */
  side(x: number, low: number, high: number, near: number, far: number, paint: Paint): string;
}

export function perspective(eye: Eye): Perspective {
  const metre = (away: number): number => eye.reach / away;
  const spot = (x: number, up: number, away: number): Spot => [
    eye.x + x * metre(away),
    eye.y + (eye.height - up) * metre(away),
  ];
  return {
    spot,
    metre,
    panel(left, right, low, high, away, paint, corner = 0) {
      const [x, y] = spot(left, high, away);
      const [right_, low_] = spot(right, low, away);
      return box(x, y, right_ - x, low_ - y, paint, corner * metre(away));
    },
    flat: (left, right, up, near, far, paint) =>
      shape([spot(left, up, near), spot(right, up, near), spot(right, up, far), spot(left, up, far)], paint),
    side: (x, low, high, near, far, paint) =>
      shape([spot(x, low, near), spot(x, high, near), spot(x, high, far), spot(x, low, far)], paint),
  };
}
