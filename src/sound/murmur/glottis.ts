/** What the vocal folds send up: pulses of air, no two quite alike. Pure. */
import type { Manner } from './manner.ts';

export interface Glottis {
  /** The next sample of the flow's change, about -1 to 1, at this pitch in Hz; with the air's noise in it. */
  next(hz: number): number;
}

/** Of the time that the folds are open, this share is spent on opening: they shut faster. */
const OPENING = 0.66;

/** `chance` draws the irregularities and the noise. */
export function openGlottis(rate: number, manner: Manner, chance: () => number): Glottis {
  const { jitter, shimmer, openShare, breath } = manner;
  const keep = Math.exp((-2 * Math.PI * manner.tiltHz) / rate);
  let [phase, stretch, strength, dull] = [0, 1, 1, 0];
  return {
    next(hz) {
      phase += (hz * stretch) / rate;
      if (phase >= 1) {
        phase -= 1;
        stretch = 1 + jitter * (chance() + chance() - 1) * 2;
        strength = 1 + shimmer * (chance() + chance() - 1) * 2;
      }
      const open = phase / openShare;
      // The change of Rosenberg's flow: it swells slowly and is cut off.
      const flow =
        open >= 1
          ? 0
          : open < OPENING
            ? 0.5 * Math.sin((Math.PI * open) / OPENING)
            : -Math.sin((Math.PI * (open - OPENING)) / (1 - OPENING));
      dull = keep * dull + (1 - keep) * flow * strength;
      const air = (chance() * 2 - 1) * breath * (open < 1 ? 0.5 : 0.2);
      return dull + air;
    },
  };
}
