/** Tension is felt within 2.5 s and lets go in 6 s: relief is slower than alarm. */
export const UP_SECONDS = 2.5;
export const DOWN_SECONDS = 6;
/** The heart is the last to be heard: it lets go this much more slowly than everything else. */
export const HEART_LINGERS = 1.6;

/** An exponential approach has covered 95 % of its way after three time constants. */
export function timeConstant(from: number, to: number): number {
  return (to >= from ? UP_SECONDS : DOWN_SECONDS) / 3;
}

/** Where a value stands that left `from` for `to` some seconds ago: what setTargetAtTime does, in a number. */
export function approach(from: number, to: number, seconds: number, constant: number): number {
  return to + (from - to) * Math.exp(-Math.max(0, seconds) / constant);
}

/** A value on its way; times are those of the audio clock, in seconds. */
export interface Course {
  readonly from: number;
  readonly to: number;
  readonly since: number;
  readonly constant: number;
}

export function at({ from, to, since, constant }: Course, time: number): number {
  return approach(from, to, time - since, constant);
}

/** The course from where the value stands now to somewhere else. */
export function turned(course: Course, to: number, now: number, constant: number): Course {
  return { from: at(course, now), to, since: now, constant };
}
