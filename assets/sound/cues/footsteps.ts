import { bandPass, highPass, lowPass, through } from '../filter.ts';
import { between, type Random, random, white } from '../noise.ts';
import { drive, fade, place, type Signal, shape, silence, unitPower } from '../signal.ts';
import { inRoom } from '../space.ts';
import { strike, struck } from '../tone.ts';

export interface Shoe {
  /** Pitch of the floor under the heel, in Hz. */
  readonly heel: number;
  /** 0 rubber, 1 leather. */
  readonly hard: number;
}

/** One step: the heel on the floor, the sole rolling down, the toe following. About a quarter of a second. */
export function step(next: Random, { heel, hard }: Shoe): Signal {
  const sound = silence(0.3);
  const hz = heel * between(next, 0.94, 1.06);
  const weight = strike({
    seconds: 0.2,
    hz,
    endHz: 0.64 * hz,
    decay: 0.034,
    attack: 0.008,
    harmonics: [1, 0.7, 0.35],
  });
  const edge = struck(0.08, 0.002, [
    [between(next, 820, 960), 0.5, 0.008],
    [between(next, 1500, 1750), 0.4, 0.006],
    [between(next, 2500, 2900), 0.25, 0.004],
  ]);
  const rub = unitPower(through(white(0.2, next), bandPass(between(next, 700, 950), 1.1), lowPass(2400)));
  const rolled = (peak: number, width: number) =>
    shape(rub, (t) => Math.exp(-(((t - peak) / width) ** 2))).slice(0, rub.length);
  place(sound, weight, 0, 1);
  place(sound, edge, 0.002, 0.5 * hard);
  place(sound, rolled(0.04, 0.024), 0, 0.16 + 0.1 * (1 - hard));
  place(sound, rolled(0.05, 0.028), 0.09, 0.07 + 0.05 * (1 - hard));
  return fade(sound, 0.002, 0.06);
}

interface Walk extends Shoe {
  readonly seed: number;
  /** How near each step is, 0 to 1. The first ones are soft: nobody appears out of nothing. */
  readonly near: readonly number[];
  /** Seconds from step to step. */
  readonly pace: number;
}

/** Coming nearer and stopping; passing by; rubber soles that hurry. */
const WALKS: readonly Walk[] = [
  { seed: 35, heel: 158, hard: 0.5, near: [0.2, 0.34, 0.5, 0.72, 1], pace: 0.53 },
  { seed: 135, heel: 172, hard: 1, near: [0.24, 0.4, 0.66, 1, 0.8, 0.52, 0.3], pace: 0.47 },
  { seed: 235, heel: 140, hard: 0, near: [0.25, 0.4, 0.6, 0.8, 0.95, 1], pace: 0.4 },
];

export function footsteps(take: number): Signal {
  const walk = WALKS[take] ?? WALKS[0];
  if (!walk) throw new Error(`no walk for take: ${take}`);
  const next = random(walk.seed);
  const sound = silence(walk.near.length * walk.pace + 0.8);
  walk.near.forEach((near, k) => {
    const far = through(step(next, walk), lowPass(900 + 3200 * near));
    place(sound, far, 0.05 + k * walk.pace + between(next, -0.012, 0.012), near);
  });
  const near = inRoom(drive(sound, 1.2), 0.5, { seconds: 0.9, damping: 0.45 });
  return fade(through(near, highPass(60), lowPass(4000)), 0.005, 0.5);
}
