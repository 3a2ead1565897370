import { bandPass, highPass, lowPass, through } from '../filter.ts';
import { between, random, sparks, white } from '../noise.ts';
import { blend, fade, place, type Signal, shape, silence, unitPower } from '../signal.ts';
import { inRoom } from '../space.ts';
import { slide, struck } from '../tone.ts';

/** A printer wakes: the motor groans up to speed, rollers take a sheet in three pulls, it slides out. */
export function printer(): Signal {
  const next = random(44);
  const seconds = 3.6;
  const sound = silence(seconds);
  const speed = (t: number) => 0.45 + 0.55 / (1 + Math.exp(-(t - 0.55) / 0.12)) - 0.4 * Math.max(0, t - 3);
  const motor = slide(seconds, (t) => 118 * speed(t), 10, 1.1);
  const gear = slide(seconds, (t) => 431 * speed(t), 4, 1.4);
  const fan = unitPower(through(white(seconds, next), bandPass(640, 0.7), lowPass(2600)));
  const running = (t: number) => Math.min(1, t / 0.5) * Math.min(1, Math.max(0, (3.3 - t) / 0.4));
  const body = blend([unitPower(motor), 0.42], [unitPower(gear), 0.26], [fan, 0.4]);
  place(sound, shape(through(body, highPass(130), lowPass(2400)), running), 0);
  for (const [k, time] of [1, 1.5, 2].entries()) {
    const pull = unitPower(through(white(0.34, next), bandPass(1250 + 120 * k, 1), lowPass(3600)));
    place(
      sound,
      shape(pull, (t) => Math.sin(Math.PI * Math.min(1, t / 0.34)) ** 2),
      time,
      0.7,
    );
    const roller = struck(0.15, 0.006, [
      [between(next, 210, 240), 1, 0.03],
      [between(next, 520, 580), 0.6, 0.02],
      [between(next, 1300, 1500), 0.3, 0.01],
    ]);
    place(sound, roller, time + 0.02, 1.1);
  }
  const sheet = unitPower(through(sparks(0.8, 1500, next), highPass(1000), lowPass(4600)));
  place(
    sound,
    shape(sheet, (t) => Math.exp(-(((t - 0.4) / 0.2) ** 2))),
    2.25,
    0.4,
  );
  return fade(
    through(inRoom(sound, 0.25, { seconds: 0.5, damping: 0.5 }), highPass(90), lowPass(4800)),
    0.05,
    0.4,
  );
}
