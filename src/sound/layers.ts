import type { SoundSettings } from './sound.ts';

/** What the mixer is told for a tension. Levels are 0 to 1 of each file's own loudness. */
export interface Layers {
  readonly room: number;
  /** The room closes in: attention narrows, what is far away turns dull. Speech and cues are never cut. */
  readonly roomCutoffHz: number;
  readonly drone: number;
  /** Strings, low, middle and high: the middle ones rub against each other, the high ones come only near the top. */
  readonly pad: number;
  readonly cluster: number;
  readonly strain: number;
  readonly heart: number;
  readonly bpm: number;
  /** Depth of the fast tremor on the strings, 0 to ROUGHNESS_LIMIT. */
  readonly roughness: number;
}

export const BPM_AT_REST = 58;
export const BPM_AT_MOST = 112;
/** Sustained roughness stays below this; the mixer goes beyond it for moments only. */
export const ROUGHNESS_LIMIT = 0.15;
/** At this tension dial or below, roughness and strain are off whatever happens: for those who need it gentle. */
export const GENTLE_DIAL = 0.4;
/** The tension at which each of the strings begins and at which it is all there. */
export const STRINGS = { pad: [0.2, 0.7], cluster: [0.45, 0.9], strain: [0.72, 1] } as const;
/** What is left of the tension layers where loud and soft are to lie close together: 8 dB less. */
const EVEN_SHARE = 0.4;

const CUTOFF_OPEN = 18_000;
const CUTOFF_CLOSED = 900;

/** Keeps a number within 0 and 1; what is not a number is 0. */
export function unit(value: number): number {
  return value > 0 ? Math.min(1, value) : 0;
}

/** From 0 at `start` to 1 at `end` on a quarter sine, so that layers that cross keep their power. */
function rise(tension: number, start: number, end: number): number {
  return Math.sin(unit((tension - start) / (end - start)) * (Math.PI / 2));
}

/** A dial heard as even steps: half-way is 12 dB down. */
export function taper(dial: number): number {
  return unit(dial) ** 2;
}

/** What each layer does at a tension of 0 to 1. Master on or off is not in here: the mixer's gate does that. */
export function gains(tension: number, settings: SoundSettings): Layers {
  const t = unit(tension);
  const dial = taper(settings.tension) * (settings.even ? EVEN_SHARE : 1);
  const harsh = settings.smooth ? 0 : unit((unit(settings.tension) - GENTLE_DIAL) / (1 - GENTLE_DIAL));
  return {
    room: taper(settings.room) * Math.cos(t * (Math.PI / 3)),
    roomCutoffHz: CUTOFF_OPEN * (CUTOFF_CLOSED / CUTOFF_OPEN) ** t,
    drone: dial * rise(t, 0.08, 0.8),
    pad: dial * rise(t, ...STRINGS.pad),
    cluster: dial * rise(t, ...STRINGS.cluster),
    strain: dial * harsh * rise(t, ...STRINGS.strain),
    heart: settings.silentHeart ? 0 : dial * rise(t, 0.32, 0.85),
    bpm: BPM_AT_REST + (BPM_AT_MOST - BPM_AT_REST) * t,
    roughness: ROUGHNESS_LIMIT * harsh * unit((t - 0.4) / 0.6),
  };
}
