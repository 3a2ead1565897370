import { bandPass, highPass, lowPass, through } from '../filter.ts';
import { random, white } from '../noise.ts';
import { blend, fade, place, type Signal, shape, silence, TAU, unitPower } from '../signal.ts';
import { tail } from '../space.ts';
import { partials } from '../tone.ts';

/** A phone shaking on a hard surface: two buzzes, motor harmonics and the rattle of the table. */
export function phone(): Signal {
  const next = random(34);
  const still = { cycles: 0, depth: 0, phase: 0 };
  const motor = partials(
    0.5,
    [1, 0.7, 0.5, 0.28, 0.16, 0.1].map((gain, k) => ({ hz: 164 * (k + 1), gain, phase: k, swell: still })),
  );
  const rattle = shape(
    unitPower(through(white(0.5, next), bandPass(780, 2.5))),
    (t) => Math.max(0, Math.sin(TAU * 82 * t)) ** 3,
  );
  const buzz = fade(blend([unitPower(motor), 0.8], [rattle, 0.35]), 0.04, 0.06);
  const sound = silence(1.7);
  place(sound, buzz, 0.03);
  place(sound, buzz, 0.83, 0.9);
  const wet = tail(sound, { seconds: 0.5, damping: 0.5 }).subarray(0, sound.length);
  return fade(through(blend([sound, 1], [wet, 0.2]), highPass(90), lowPass(2800)), 0.02, 0.2);
}

/** Three soft pips on a belt. */
export function pager(): Signal {
  const sound = silence(1.1);
  const still = { cycles: 0, depth: 0, phase: 0 };
  const tones = [
    { hz: 1560, gain: 1, phase: 0, swell: still },
    { hz: 3120, gain: 0.12, phase: 1, swell: still },
  ];
  for (const time of [0.03, 0.21, 0.39]) place(sound, fade(partials(0.11, tones), 0.03, 0.04), time);
  const wet = tail(sound, { seconds: 0.6, damping: 0.5 }).subarray(0, sound.length);
  return fade(blend([sound, 0.8], [wet, 0.25]), 0.02, 0.3);
}
