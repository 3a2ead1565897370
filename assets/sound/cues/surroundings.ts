import { bandPass, highPass, lowPass, through } from '../filter.ts';
import { between, random, sparks, white } from '../noise.ts';
import { blend, fade, place, type Signal, shape, silence, unitPower } from '../signal.ts';
import { tail } from '../space.ts';
import { strike } from '../tone.ts';

/** Rain against a window: a wash outside, drops on the pane. Comes and goes. */
export function rain(): Signal {
  const next = random(37);
  const seconds = 6;
  const wash = unitPower(through(white(seconds, next), highPass(350), lowPass(2800, 0.5)));
  const drops = unitPower(
    blend(
      [unitPower(through(sparks(seconds, 60, next), bandPass(1350, 7))), 1],
      [unitPower(through(sparks(seconds, 30, next), bandPass(2400, 9))), 0.6],
      [unitPower(through(sparks(seconds, 12, next), bandPass(620, 8))), 0.8],
    ),
  );
  const gusts = (t: number) => 1 + 0.25 * Math.sin(1.7 * t) + 0.15 * Math.sin(4.1 * t + 1);
  return fade(blend([shape(wash, gusts), 0.6], [drops, 0.4]), 1.4, 2.2);
}

/** A form picked up and turned over: many small crackles under two strokes. */
export function paper(): Signal {
  const next = random(38);
  const seconds = 1.3;
  const fibres = unitPower(through(sparks(seconds, 900, next), highPass(1100), lowPass(6500)));
  const slide = unitPower(through(white(seconds, next), bandPass(3000, 0.6)));
  const strokes = (t: number) =>
    Math.exp(-(((t - 0.28) / 0.11) ** 2)) + 0.7 * Math.exp(-(((t - 0.78) / 0.15) ** 2));
  return fade(shape(blend([fibres, 0.75], [slide, 0.25]), strokes), 0.03, 0.2);
}

/** Someone typing: a dozen keys, uneven, each going down and coming up. */
export function keyboard(): Signal {
  const next = random(39);
  const sound = silence(2.2);
  let time = 0.06;
  while (time < 1.8) {
    const key = unitPower(
      through(white(0.06, next), bandPass(between(next, 1500, 2300), 1.8), lowPass(4200)),
    );
    const bottom = strike({
      seconds: 0.08,
      hz: between(next, 210, 270),
      decay: 0.014,
      attack: 0.004,
      harmonics: [1, 0.4],
    });
    const force = between(next, 0.6, 1);
    place(
      sound,
      fade(
        shape(key, (t) => Math.exp(-t / 0.009)),
        0.003,
        0.02,
      ),
      time,
      0.3 * force,
    );
    place(sound, bottom, time, 0.5 * force);
    place(
      sound,
      fade(
        shape(key, (t) => Math.exp(-t / 0.006)),
        0.003,
        0.02,
      ),
      time + between(next, 0.06, 0.09),
      0.12,
    );
    time += next() < 0.2 ? between(next, 0.26, 0.42) : between(next, 0.11, 0.19);
  }
  const wet = tail(sound, { seconds: 0.4, damping: 0.5 }).subarray(0, sound.length);
  return fade(through(blend([sound, 1], [wet, 0.2]), highPass(120)), 0.004, 0.2);
}
