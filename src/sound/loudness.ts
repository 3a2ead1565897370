/** Loudness worked out from what the manifest says of each file, without listening. Pure; all in LUFS. */

/** A bed softer than this is taken to be so loud: single sounds are not to vanish with it. */
const FLOOR = -33;

/** How loud sounds are together, each at its level (0 to 1) and with its file's own loudness. */
export function loudnessOf(sounds: readonly { readonly level: number; readonly lufs: number }[]): number {
  const power = sounds.reduce((sum, { level, lufs }) => sum + level ** 2 * 10 ** (lufs / 10), 0);
  return Math.max(FLOOR, 10 * Math.log10(power));
}

/** Where loud and soft are to lie close together: so far may a single sound stand out of the bed at rest, in LU. */
const ABOVE_REST = 3;

/** The most that single sounds may then have, over a bed that is so loud at rest and so loud now; no sting out of it. */
export function closeTogether(rest: number, now: number): { readonly cue: number; readonly sting: number } {
  const cue = rest + ABOVE_REST;
  return { cue, sting: Math.min(cue, now) };
}

/** The level at which a sound is no louder than `most`. */
export function heldTo(most: number, lufs: number): number {
  return Math.min(1, 10 ** ((most - lufs) / 20));
}
