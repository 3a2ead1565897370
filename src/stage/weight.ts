/** How a body carries its weight: small shifts, pacing in place, a tremor; and the sway of your own head. Pure. */
import { chance, onTwos, type Recurring, recur } from './chance.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Weight {
  /** Each count is another way of holding it. */
  readonly held: Recurring;
  /** Each count is another turn to the other side. */
  readonly turn: Recurring;
}

export const bornWeight = (seed: number): Weight => ({
  held: { count: 0, left: 2500 + 3000 * chance(seed, 2, 0) },
  turn: { count: 0, left: 700 },
});

/** Past this they hold themselves rigid, and shift seldom. */
const rigidFrom = 85;

export function carryOn(
  weight: Weight,
  ms: number,
  seed: number,
  { arousal, pacing }: { readonly arousal: number; readonly pacing: boolean },
): Weight {
  const rigid = arousal >= rigidFrom ? 2.5 : 1;
  return {
    held: recur(weight.held, ms, (count) => (2200 + 4200 * chance(seed, 2, count)) * rigid),
    turn: pacing ? recur(weight.turn, ms, (count) => 1000 + 800 * chance(seed, 9, count)) : weight.turn,
  };
}

/** Pixels of the picture: where the weight is. */
export const shiftOf = ({ held }: Weight, seed: number): Spot => ({
  x: 5 * (chance(seed, 5, held.count) - 0.5),
  y: 2.5 * chance(seed, 6, held.count),
});

/** Pixels that pacing goes to each side, at most. */
const paceMost = 46;

/** Pixels of the picture: where pacing is going, left of the middle at even turns. */
export function paceOf({ turn }: Weight, seed: number): number {
  const far = paceMost * (0.6 + 0.4 * chance(seed, 10, turn.count));
  return turn.count % 2 === 0 ? -far : far;
}

/** From -1 to 1 each way, another on every two drawings. */
export function trembleOf(age: number, seed: number): Spot {
  const count = onTwos(age);
  return { x: 2 * chance(seed, 11, count) - 1, y: 2 * chance(seed, 12, count) - 1 };
}

/**
 * Pixels of the picture: how far your own head has moved. Four at most, and in quarters: so slow a movement needs the
 * room drawn anew five times a second, not with every drawing.
 */
export const swayOf = (age: number): Spot => ({
  x: quarters(4 * Math.sin((age / 1000) * 0.31)),
  y: quarters(1.6 * Math.sin((age / 1000) * 0.23 + 1)),
});

const quarters = (pixels: number): number => Math.round(pixels * 4) / 4;
