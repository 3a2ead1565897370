import { bandPass, highPass, lowPass, through } from '../filter.ts';
import { random, white } from '../noise.ts';
import { blend, fade, place, type Signal, shape, silence, unitPower } from '../signal.ts';
import { tail } from '../space.ts';
import { strike } from '../tone.ts';

/** Two swing doors: the push plate, air, a leaf flapping back three times, each softer. */
export function doors(): Signal {
  const next = random(31);
  const sound = silence(2.8);
  const thud = (hz: number) =>
    blend(
      [
        strike({
          seconds: 0.4,
          hz,
          endHz: hz * 0.7,
          decay: 0.07,
          attack: 0.006,
          harmonics: [1, 0.5, 0.3, 0.15],
        }),
        1,
      ],
      [
        shape(unitPower(through(white(0.4, next), bandPass(520, 0.8), lowPass(1800))), (t) =>
          Math.exp(-t / 0.03),
        ),
        0.25,
      ],
    );
  const plate = through(white(0.12, next), bandPass(1900, 5));
  place(sound, thud(118), 0.05, 1);
  place(sound, thud(96), 0.09, 0.7);
  place(
    sound,
    fade(
      shape(unitPower(plate), (t) => Math.exp(-t / 0.018)),
      0.003,
      0.05,
    ),
    0.055,
    0.12,
  );
  const air = through(white(1.2, next), highPass(180), lowPass(900));
  place(
    sound,
    shape(unitPower(air), (t) => 0.1 * Math.sin(Math.PI * Math.min(1, t / 1.2)) ** 2),
    0.1,
  );
  [0.95, 1.42, 1.82].forEach((time, k) => {
    place(sound, thud(105 - 6 * k), time, 0.42 * 0.5 ** k);
    place(sound, thud(92 - 6 * k), time + 0.06, 0.3 * 0.5 ** k);
  });
  const wet = tail(sound, { seconds: 1.1, damping: 0.5 }).subarray(0, sound.length);
  return fade(through(blend([sound, 1], [wet, 0.5]), highPass(50), lowPass(4500)), 0.005, 0.6);
}
