/** How somebody speaks when they are stirred: one number in, what the voice does out. Shape only; the numbers are ours. Pure. */

export interface Manner {
  /** Times the pitch at rest. */
  readonly pitch: number;
  /** How far the pitch moves, as a share of itself. */
  readonly range: number;
  /** Noise of air in the voice, 0 to 1. */
  readonly breath: number;
  /** Above this the voice loses its strength, in Hz: lax voices are dull. */
  readonly tiltHz: number;
  /** Share of each cycle for which the folds are open: pressed voices keep them shut for longer. */
  readonly openShare: number;
  /** How irregular the cycles are in length and in strength, as shares. */
  readonly jitter: number;
  readonly shimmer: number;
  /** How much of a line is murmured before it recedes, in milliseconds. */
  readonly spokenMs: number;
}

/** Above this arousal nobody is made to shout: a synthetic shout is comic. The voice gets tight instead. */
export const TIGHT = 70;

const mix = (calm: number, stirred: number, share: number) => calm + (stirred - calm) * share;

export function mannerOf(arousal: number): Manner {
  const level = Math.min(100, Math.max(0, arousal));
  const stirred = Math.min(level, TIGHT) / TIGHT;
  const tight = Math.max(0, level - TIGHT) / (100 - TIGHT);
  return {
    pitch: mix(1, 1.22, stirred) + 0.05 * tight,
    range: mix(mix(0.17, 0.26, stirred), 0.12, tight),
    breath: mix(mix(0.16, 0.12, stirred), 0.6, tight),
    tiltHz: mix(mix(2600, 4400, stirred), 3200, tight),
    openShare: mix(mix(0.66, 0.56, stirred), 0.48, tight),
    jitter: mix(mix(0.006, 0.01, stirred), 0.018, tight),
    shimmer: mix(mix(0.04, 0.07, stirred), 0.11, tight),
    spokenMs: mix(2500, 1500, tight),
  };
}
