import { bandPass, highPass, lowPass, through } from './filter.ts';
import { random, white } from './noise.ts';
import { blend, drive, fade, place, type Signal, shape, silence, TAU, unitPower } from './signal.ts';
import { strike } from './tone.ts';

/** Shorter than a beat at 112 bpm (536 ms): beats never overlap. */
export const HEART_SECONDS = 0.5;

/** The first sound, when the large valves close: longer and lower. The second: shorter, tighter, softer. */
const LUB = { hz: 66, endHz: 50, decay: 0.066, attack: 0.028, at: 0.008, gain: 1 } as const;
const DUB = { hz: 88, endHz: 66, decay: 0.052, attack: 0.022, at: 0.232, gain: 0.66 } as const;

/**
 * One beat. Felt below 80 Hz, heard at 130 to 350 Hz, where laptop loudspeakers begin: there its partials are as
 * strong as the ground tone, and close enough for the ear to put it back. Soft edges: a pulse, not a drum.
 */
export function heart(): Signal {
  const beat = silence(HEART_SECONDS);
  for (const sound of [LUB, DUB]) place(beat, thump(sound), sound.at, sound.gain);
  return fade(through(drive(beat, 2.2), highPass(40), highPass(40), lowPass(700)), 0.004, 0.08);
}

function thump({ hz, endHz, decay, attack }: typeof LUB | typeof DUB): Signal {
  const body = strike({
    seconds: 0.26,
    hz,
    endHz,
    glide: 0.05,
    decay,
    attack,
    harmonics: [0.62, 0.5, 0.72, 0.66, 0.4, 0.16],
  });
  const flesh = unitPower(through(white(0.26, random(15)), bandPass(210, 1.4), lowPass(480)));
  const rub = shape(
    flesh,
    (t) => Math.exp(-t / (0.7 * decay)) * Math.sin(Math.min(1, t / attack) * (TAU / 4)),
  );
  return blend([body, 1], [rub, 0.22]);
}
