import { bandPass, highPass, lowPass, through } from '../filter.ts';
import { between, random, white } from '../noise.ts';
import { drive, fade, place, type Signal, shape, silence, unitHeight, unitPower } from '../signal.ts';
import { inRoom } from '../space.ts';
import { struck } from '../tone.ts';

/** Knuckles on a screen of thick glass, three times: a dull knock, and the pane's own short note above it. */
export function glass(): Signal {
  const next = random(41);
  const sound = silence(1.4);
  [0.7, 1, 0.85].forEach((force, k) => {
    const off = between(next, 0.97, 1.03);
    const pane = struck(0.4, 0.005, [
      [172 * off, 0.9, 0.05],
      [388 * off, 1, 0.06],
      [702 * off, 0.55, 0.05],
      [1120 * off, 0.4, 0.04],
      [1690 * off, 0.26, 0.03],
      [2480 * off, 0.14, 0.018],
    ]);
    const bone = shape(
      unitPower(through(white(0.08, next), bandPass(900, 0.8), lowPass(2600))),
      (t) => Math.min(1, t / 0.005) * Math.exp(-t / 0.012),
    );
    const time = 0.04 + 0.19 * k + between(next, 0, 0.015);
    place(sound, pane, time, force);
    place(sound, bone, time, 0.4 * force);
  });
  const rounded = drive(unitHeight(sound), 1.8);
  return fade(
    through(inRoom(rounded, 0.3, { seconds: 0.7, damping: 0.45 }), highPass(90), lowPass(4500)),
    0.004,
    0.4,
  );
}
