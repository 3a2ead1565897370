import { bandPass, highPass, lowPass, through } from '../filter.ts';
import { between, type Random, random, scatter, white } from '../noise.ts';
import { blend, fade, place, type Signal, shape, silence, TAU, unitPower } from '../signal.ts';
import { inRoom } from '../space.ts';
import { struck } from '../tone.ts';

export interface Load {
  /** Turns of a wheel a second. */
  readonly turns: number;
  /** How loose everything on it lies, 0 to 1. */
  readonly loose: number;
  /** Pitch of its wire against a hospital's trolley. */
  readonly wire?: number;
}

/** Small wheels over a hard floor, one of them not round, and what rattles above them. Even from end to end. */
export function rolling(next: Random, seconds: number, { turns, loose, wire = 1 }: Load): Signal {
  const floor = unitPower(
    blend(
      [unitPower(through(white(seconds, next), bandPass(150, 1.1))), 0.8],
      [unitPower(through(white(seconds, next), bandPass(330, 1.4))), 0.7],
      [unitPower(through(white(seconds, next), bandPass(820, 1.2))), 0.3],
    ),
  );
  const flat = (t: number) =>
    0.62 + 0.38 * Math.sin(TAU * turns * t + 0.8 * Math.sin(TAU * 0.31 * turns * t)) ** 3;
  const rattle = silence(seconds);
  for (const time of scatter(seconds, Math.round(seconds * 14), next, 1.4)) {
    const rod = struck(0.12, 0.002, [
      [between(next, 900, 1700) * wire, 0.8, 0.018],
      [between(next, 1800, 2800) * wire, 0.8, 0.014],
      [between(next, 2900, 4400) * wire, 0.4, 0.009],
    ]);
    place(rattle, rod, Math.max(0, time), between(next, 0.2, 1) ** 2);
  }
  return blend([shape(floor, flat), 1], [shape(unitPower(rattle), flat), 0.5 * loose]);
}

/** A trolley pushed past: from far off, by, and away. */
export function trolley(): Signal {
  const next = random(43);
  const seconds = 4;
  const wheels = rolling(next, seconds, { turns: 3.1, loose: 0.7 });
  const passing = (t: number) => Math.exp(-(((t - 1.9) / 0.95) ** 2));
  // Far away it is dull; near, its wire is heard.
  const dull = shape(through(wheels, lowPass(700)), (t) => passing(t) ** 0.6);
  const clear = shape(wheels, (t) => passing(t) ** 1.5);
  const sound = blend([dull, 0.7], [clear, 0.8]);
  return fade(
    through(inRoom(sound, 0.45, { seconds: 1, damping: 0.4 }), highPass(70), lowPass(4800)),
    0.2,
    0.8,
  );
}
