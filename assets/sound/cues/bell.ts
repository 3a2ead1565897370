import { bandPass, highPass, lowPass, through } from '../filter.ts';
import { between, random, white } from '../noise.ts';
import { blend, fade, place, type Signal, shape, silence, unitPower } from '../signal.ts';
import { tail } from '../space.ts';
import { struck } from '../tone.ts';

/** Strokes of the hammer a second. */
const STROKES = 13;

/** An electric school bell round two corners: what reaches one is its hum, its shiver and the corridor. */
export function bell(): Signal {
  const next = random(42);
  const sound = silence(5);
  const hum = 612;
  for (let k = 0; k < 2.6 * STROKES; k++) {
    // The partials of a small gong: not in tune with each other, the low ones last.
    const gong = struck(0.7, 0.01, [
      [hum, 0.7, 0.12],
      [hum * 1.006, 0.6, 0.1],
      [hum * 1.52, 0.3, 0.07],
      [hum * 1.92, 0.8, 0.06],
      [hum * 1.934, 0.5, 0.06],
      [hum * 2.71, 0.7, 0.04],
      [hum * 3.83, 0.4, 0.03],
    ]);
    const hammer = unitPower(through(white(0.03, next), bandPass(1500, 1)));
    place(
      gong,
      shape(hammer, (t) => Math.exp(-t / 0.006)),
      0,
      0.3,
    );
    const wound = Math.min(1, 0.15 + k / STROKES);
    place(sound, gong, 0.05 + k / STROKES + between(next, -0.004, 0.004), wound * between(next, 0.85, 1));
  }
  const far = through(sound, highPass(350), lowPass(1700), lowPass(2300));
  const wet = tail(far, { seconds: 2.4, damping: 0.35, size: 1.6 }).subarray(0, far.length);
  return fade(blend([unitPower(far), 0.62], [unitPower(wet), 0.5]), 0.25, 1.6);
}
