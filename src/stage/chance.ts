/** Chance that a seed fixes: everything small that happens of itself is drawn from here, so that it happens again. Pure. */

/** A number from 0 to 1 that this seed always has at this place. */
export function chance(seed: number, about: number, count: number): number {
  let mixed = (seed ^ Math.imul(about + 1, 0x9e3779b1) ^ Math.imul(count + 1, 0x85ebca6b)) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296;
}

/** Where one recurring movement stands: which occurrence it is at, and how many milliseconds until the next. */
export interface Recurring {
  readonly count: number;
  readonly left: number;
}

/** Moves it on; `lasts` gives how long each occurrence stays. The same in one stride as in many. */
export function recur(now: Recurring, ms: number, lasts: (count: number) => number): Recurring {
  if (now.left > ms) return { count: now.count, left: now.left - ms };
  let { count, left } = now;
  left -= ms;
  while (left <= 0) {
    count += 1;
    left += lasts(count);
  }
  return { count, left };
}

/** One drawing at 24 a second, in milliseconds: poses change on twos and threes, as in drawn film. */
export const drawing = 1000 / 24;

/** Which two drawings an age falls into. Ages are sums of thirds of a number: one that is just short is meant to be there. */
export const onTwos = (age: number): number => Math.floor(age / (2 * drawing) + 1e-6);
