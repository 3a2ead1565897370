import { bandPass, highPass, lowPass, through } from '../filter.ts';
import { random, white } from '../noise.ts';
import { blend, fade, place, type Signal, shape, silence, TAU, unitPower } from '../signal.ts';
import { inRoom } from '../space.ts';
import { partials, STILL } from '../tone.ts';

/** A phone shaking on a hard surface: two buzzes, motor harmonics and the rattle of the table. */
export function phone(): Signal {
  const next = random(34);
  const motor = partials(
    0.5,
    [1, 0.7, 0.5, 0.28, 0.16, 0.1].map((gain, k) => ({ hz: 164 * (k + 1), gain, phase: k, swell: STILL })),
  );
  const rattle = shape(
    unitPower(through(white(0.5, next), bandPass(780, 2.5))),
    (t) => Math.max(0, Math.sin(TAU * 82 * t)) ** 3,
  );
  const buzz = fade(blend([unitPower(motor), 0.8], [rattle, 0.35]), 0.08, 0.08);
  const sound = silence(1.7);
  place(sound, buzz, 0.03, 0.9);
  place(sound, buzz, 0.83);
  return fade(
    through(inRoom(sound, 0.25, { seconds: 0.5, damping: 0.5 }), highPass(90), lowPass(2800)),
    0.02,
    0.2,
  );
}
