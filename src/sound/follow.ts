/** Tension is felt within 2.5 s and lets go in 6 s: relief is slower than alarm. */
export const UP_SECONDS = 2.5;
export const DOWN_SECONDS = 6;

/** An exponential approach has covered 95 % of its way after three time constants. */
export function timeConstant(from: number, to: number): number {
  return (to >= from ? UP_SECONDS : DOWN_SECONDS) / 3;
}

/** Where a value stands that left `from` for `to` some seconds ago: what setTargetAtTime does, in a number. */
export function approach(from: number, to: number, seconds: number, constant: number): number {
  return to + (from - to) * Math.exp(-Math.max(0, seconds) / constant);
}
