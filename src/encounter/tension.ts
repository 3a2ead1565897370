/** One value, 0 to 1, that closes the room in: light, sound and motion all follow it. Pure. */
import type { Person } from './trace.ts';

/** Arousal below this is an ordinary evening; above `full`, nothing is left to tighten. */
const quiet = 20;
const full = 95;

/**
 * Follows arousal, with what still rankles showing a little before it: the room tightens while the words still sting.
 * `ceiling` (0 to 1) is the learner's own limit on how far it may go.
 */
export function tensionOf(person: Pick<Person, 'arousal' | 'provocation'>, ceiling: number): number {
  const level = (person.arousal + Math.max(0, person.provocation) / 4 - quiet) / (full - quiet);
  return Math.min(1, Math.max(0, level)) * ceiling;
}
