import { bandPass, highPass, lowPass, through } from '../filter.ts';
import { between, random, white } from '../noise.ts';
import { blend, fade, place, type Signal, shape, silence, unitPower } from '../signal.ts';
import { tail } from '../space.ts';
import { strike } from '../tone.ts';

/** Five steps on vinyl, coming nearer and stopping. */
export function footsteps(): Signal {
  const next = random(35);
  const sound = silence(3.2);
  let time = 0.05;
  for (let k = 0; k < 5; k++) {
    const near = 0.45 + 0.13 * k;
    const heel = strike({
      seconds: 0.2,
      hz: between(next, 150, 175),
      endHz: 95,
      decay: 0.03,
      attack: 0.006,
      harmonics: [1, 0.5, 0.25],
    });
    const sole = unitPower(
      through(white(0.16, next), bandPass(between(next, 800, 1050), 1.2), lowPass(2400)),
    );
    place(sound, heel, time, near);
    place(
      sound,
      fade(
        shape(sole, (t) => Math.exp(-t / 0.022)),
        0.006,
        0.05,
      ),
      time + 0.004,
      0.22 * near,
    );
    place(
      sound,
      fade(
        shape(sole, (t) => Math.exp(-t / 0.03)),
        0.02,
        0.05,
      ),
      time + 0.11,
      0.09 * near,
    );
    time += between(next, 0.5, 0.54);
  }
  const wet = tail(sound, { seconds: 0.9, damping: 0.45 }).subarray(0, sound.length);
  return fade(through(blend([sound, 1], [wet, 0.4]), highPass(60), lowPass(4000)), 0.005, 0.5);
}

/** The flat of a hand coming down on a counter: the panel rings, the pens on it follow. */
export function desk(): Signal {
  const next = random(36);
  const sound = silence(1);
  const panel = strike({
    seconds: 0.5,
    hz: 150,
    endHz: 128,
    decay: 0.075,
    attack: 0.005,
    harmonics: [1, 0.55, 0.35, 0.2],
  });
  const palm = shape(unitPower(through(white(0.2, next), bandPass(620, 0.7), lowPass(2600))), (t) =>
    Math.exp(-t / 0.026),
  );
  const pens = shape(unitPower(through(white(0.25, next), bandPass(2300, 9))), (t) => Math.exp(-t / 0.05));
  place(sound, panel, 0.03, 1);
  place(sound, fade(palm, 0.004, 0.05), 0.03, 0.3);
  place(sound, fade(pens, 0.01, 0.1), 0.08, 0.04);
  const wet = tail(sound, { seconds: 0.7, damping: 0.5 }).subarray(0, sound.length);
  return fade(through(blend([sound, 1], [wet, 0.35]), highPass(70), lowPass(4500)), 0.004, 0.3);
}
