/**
 * Ids that every platform tried so far accepts: letters, digits, underscores and dots. A space, a hyphen in a choice
 * or a long dash is refused by some, and the whole value with it.
 */
import { hash32 } from '../../encounter/chance.ts';

/** SCORM 1.2 ends ids at 255 characters, and 2004 choices at 250. */
const longest = 120;

/** Readable, and perhaps not the only one: `tactical-pause` becomes `tactical_pause`. */
export const nameOf = (text: string): string => text.replace(/[^A-Za-z0-9_.]/g, '_').slice(0, longest) || '_';

/** Two ids of ours never become one: what a plain swap of hyphens cannot tell apart carries a hash. */
export function idOf(text: string): string {
  const plain = /^[A-Za-z0-9.-]+$/.test(text) && text.length <= longest;
  return plain ? nameOf(text) : `${nameOf(text)}.${hash32(0, text).toString(36)}`;
}

/** A run in a few characters, the same in every visit. */
export const shortOf = (record: string): string => hash32(1, record).toString(36).padStart(7, '0');

/** Tells learners apart and cannot be read back into a number or an address. */
export const opaque = (learner: string): string | null =>
  learner === '' ? null : [2, 3].map((seed) => hash32(seed, learner).toString(16).padStart(8, '0')).join('');

/** SCORM 1.2 answers are one character: the place of the response in the script, not on the screen. */
export function letterOf(place: number): string {
  return '0123456789abcdefghijklmnopqrstuvwxyz'[place] ?? '';
}
