/** When a heart beats. Its rate goes its own way, a share of the distance at each beat: hearts cannot jump. Pure. */

/** At each beat the rate goes this share of the way to a faster one: nearly all of it within four beats. */
const QUICKENS = 0.55;
/** To a slower one: within ten beats, so that one can hear it come down after something has helped. */
const SLOWS = 0.26;

export interface Pulse {
  /** When the next beat is due, in seconds of the audio clock. */
  readonly due: number;
  /** Its rate now, in beats per minute. */
  readonly bpm: number;
}

/** The rate after one more beat. */
export function nextRate(bpm: number, wanted: number): number {
  return bpm + (wanted - bpm) * (wanted > bpm ? QUICKENS : SLOWS);
}

/**
 * The beats due before `until` for a heart that is to go at `wanted` beats per minute. If the timer slept (a hidden
 * page), the missed beats are left out, not made up for.
 */
export function planBeats(
  pulse: Pulse,
  now: number,
  until: number,
  wanted: number,
): { readonly times: readonly number[]; readonly pulse: Pulse } {
  const times: number[] = [];
  let { bpm } = pulse;
  let due = Math.max(pulse.due, now);
  while (due < until) {
    times.push(due);
    bpm = nextRate(bpm, wanted);
    due += 60 / bpm;
  }
  return { times, pulse: { due, bpm } };
}
