import { bandPass, highPass, through } from './filter.ts';
import { random, white } from './noise.ts';
import {
  blend,
  drive,
  fade,
  place,
  SAMPLE_RATE,
  type Signal,
  shape,
  silence,
  TAU,
  unitPower,
} from './signal.ts';
import { strike } from './tone.ts';

/** Shorter than a beat at 112 bpm (536 ms): beats never overlap. */
export const HEART_SECONDS = 0.5;

/**
 * One beat, two sounds: the valves closing, and closing again. Felt below 80 Hz, heard at 120 to 300 Hz,
 * where laptop loudspeakers begin. Soft edges (15 ms and up): a pulse, not a drum.
 */
export function heart(): Signal {
  const beat = silence(HEART_SECONDS);
  place(beat, thump(62, 47, 0.075, 0.022), 0.012, 1);
  place(beat, thump(82, 58, 0.05, 0.016), 0.225, 0.62);
  return fade(through(drive(beat, 1.5), highPass(32)), 0.004, 0.08);
}

function thump(hz: number, endHz: number, decay: number, attack: number): Signal {
  const body = strike({
    seconds: 0.26,
    hz,
    endHz,
    glide: 0.04,
    decay,
    attack,
    harmonics: [0.8, 0.5, 0.62, 0.5, 0.22],
  });
  const flesh = unitPower(through(white(0.26, random(15)), bandPass(190, 1.6)));
  const rub = shape(flesh, (t) => Math.exp(-t / 0.045) * Math.sin(Math.min(1, t / attack) * (TAU / 4)));
  return blend([body, 1], [rub.subarray(0, Math.round(0.26 * SAMPLE_RATE)), 0.2]);
}
