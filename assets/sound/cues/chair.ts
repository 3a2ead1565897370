import { bandPass, highPass, lowPass, through } from '../filter.ts';
import { between, type Random, random, white } from '../noise.ts';
import {
  at,
  blend,
  drive,
  fade,
  place,
  SAMPLE_RATE,
  type Signal,
  shape,
  silence,
  unitPower,
} from '../signal.ts';
import { inRoom } from '../space.ts';

/** What a frame of metal tubes lets through: pitch, narrowness, gain. */
const FRAME = [
  [290, 6, 0.9],
  [455, 9, 1],
  [780, 12, 0.8],
  [1240, 14, 0.5],
  [1870, 12, 0.3],
] as const;

/** Something heavy dragged or bent: stick and slip in a train of uneven jerks, heard through its frame. */
export function scrape(next: Random, seconds: number, from: number, to: number, pitch = 1): Signal {
  const slips = silence(seconds);
  let time = 0;
  while (time < seconds) {
    const i = Math.floor(time * SAMPLE_RATE);
    slips[i] = at(slips, i) + between(next, 0.5, 1);
    const rate = from + (to - from) * (time / seconds);
    time += between(next, 0.75, 1.25) / rate;
  }
  const rub = unitPower(white(seconds, next));
  const source = blend([unitPower(slips), 1], [rub, 0.16]);
  const rung = FRAME.map(
    ([hz, q, gain]) => [unitPower(through(source, bandPass(hz * pitch, q))), gain] as const,
  );
  return shape(blend(...rung), (t) => Math.sin(Math.PI * Math.min(1, t / seconds)) ** 0.9);
}

/** Pushed back over vinyl in two goes; or drawn up slowly, with a last jerk. */
const TAKES = [
  [32, 1, [0.05, 0.42, 62, 118, 1], [0.55, 0.22, 96, 70, 0.5]],
  [132, 0.9, [0.05, 0.62, 40, 66, 0.85], [0.7, 0.18, 74, 98, 0.7]],
] as const;

export function chair(take: number): Signal {
  const [seed, pitch, ...goes] = TAKES[take] ?? TAKES[0];
  const next = random(seed);
  const sound = silence(1.5);
  for (const [time, seconds, from, to, gain] of goes) {
    place(sound, scrape(next, seconds, from, to, pitch), time, gain);
  }
  const rounded = drive(unitPower(sound), 0.35);
  return fade(
    through(inRoom(rounded, 0.4, { seconds: 0.7, damping: 0.4 }), highPass(110), lowPass(3400)),
    0.01,
    0.4,
  );
}
