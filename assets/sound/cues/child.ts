import { bandPass, highPass, lowPass, through } from '../filter.ts';
import { random, white } from '../noise.ts';
import { blend, fade, place, type Signal, shape, silence, unitPower } from '../signal.ts';
import { tail } from '../space.ts';
import { syllable } from '../voice.ts';

/** A small child crying behind two doors: two long falling sobs and a short one, hardly any treble left. */
export function child(): Signal {
  const next = random(40);
  const sound = silence(3.8);
  const sobs = [
    [0.05, 0.85, 430, 1],
    [1.15, 0.95, 455, 0.9],
    [2.3, 0.5, 405, 0.6],
  ] as const;
  for (const [time, seconds, hz, gain] of sobs) {
    const cry = syllable({
      seconds,
      // Rises quickly, hangs, sinks: with a flutter, as breath runs out.
      pitch: (u) =>
        hz * (0.86 + 0.22 * Math.sin(Math.PI * u ** 0.6)) * (1 + 0.012 * u * Math.sin(48 * seconds * u)),
      formants: [980, 1750, 3200],
      rise: 0.18,
      fall: 0.4,
    });
    // Breath on the voice: without it a cry this far away turns into a whistle.
    const breath = unitPower(through(white(seconds, next), bandPass(1050, 1.2)));
    const envelope = (t: number) => Math.sin(Math.PI * Math.min(1, t / seconds)) ** 1.5;
    const voiced = unitPower(cry);
    place(sound, blend([voiced, 1], [shape(breath, envelope), 0.28]), time, gain);
  }
  const far = through(sound, highPass(300), lowPass(1500), lowPass(2000));
  const wet = tail(far, { seconds: 1.6, damping: 0.5 }).subarray(0, far.length);
  return fade(blend([unitPower(far), 0.2], [unitPower(wet), 0.8]), 0.05, 0.9);
}
