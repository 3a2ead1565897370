/** Breathing at its own rate: what the body does of itself, and what a script asks of it. Pure. */

export interface Breathing {
  readonly arousal: number;
  /** The cue: slow, normal, fast or held; null for what the body does of itself. */
  readonly breath: string | null;
}

const shareOf = (arousal: number): number => Math.min(100, Math.max(0, arousal)) / 100;

/** Breaths a second: a quarter at rest, past one every two seconds when it is all too much. */
export function breathsPerSecond({ arousal, breath }: Breathing): number {
  const own = 0.25 + 0.35 * shareOf(arousal);
  if (breath === 'slow') return 0.16;
  if (breath === 'normal') return 0.25;
  if (breath === 'fast') return Math.max(own, 0.55);
  return own;
}

/** Pixels that shoulders rise in a breath; a slow one is deep. */
export function depthOf({ arousal, breath }: Breathing): number {
  return breath === 'slow' ? 4.5 : 3 + 2.5 * shareOf(arousal);
}

/**
 * Breaths taken, in whole and part, some milliseconds on. A held one is drawn in as far as it goes, and stays there
 * until it is let go.
 */
export function breatheOn(breaths: number, ms: number, breathing: Breathing): number {
  const next = breaths + (ms / 1000) * breathsPerSecond(breathing);
  if (breathing.breath !== 'held') return next;
  const full = Math.floor(breaths) + 0.5;
  return Math.min(next, breaths <= full ? full : full + 1);
}

/** 0 empty to 1 full. */
export const fullness = (breaths: number): number => (1 - Math.cos(breaths * 2 * Math.PI)) / 2;
