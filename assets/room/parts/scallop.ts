/** The round that a lamp at the ceiling cuts into a wall. */
import { type Paint, path, round, type Spot } from '../paint.ts';

/** Hung from a place at the wall's upper edge, so many pixels to either side, and a quarter deeper than `deep`. */
export const scallop = ([x, top]: Spot, wide: number, deep: number, paint: Paint): string =>
  path(
    `M${round(x - wide)} ${round(top)} C${round(x - wide * 0.9)} ${round(top + deep)} ${round(x - wide * 0.35)} ${round(top + deep * 1.25)} ${round(x)} ${round(top + deep * 1.25)} S${round(x + wide * 0.9)} ${round(top + deep)} ${round(x + wide)} ${round(top)} Z`,
    paint,
  );
