import { bandPass, highPass, lowPass, through } from '../filter.ts';
import { between, type Random, random, white } from '../noise.ts';
import { fade, place, type Signal, shape, silence, unitPower } from '../signal.ts';
import { inRoom } from '../space.ts';
import { strike } from '../tone.ts';

/** One key going down and coming up, at peak about 1. */
export function key(next: Random): Signal {
  const sound = silence(0.2);
  const cap = unitPower(through(white(0.06, next), bandPass(between(next, 1400, 2200), 1.6), lowPass(4000)));
  const click = (fall: number) =>
    fade(
      shape(cap, (t) => Math.min(1, t / 0.004) * Math.exp(-t / fall)),
      0.002,
      0.02,
    );
  const bottom = strike({
    seconds: 0.08,
    hz: between(next, 205, 275),
    decay: 0.016,
    attack: 0.006,
    harmonics: [1, 0.4],
  });
  place(sound, click(0.009), 0, 0.34);
  place(sound, bottom, 0.001, 0.42);
  place(sound, click(0.006), between(next, 0.06, 0.09), 0.12);
  return sound;
}

/** A sentence; a name and a date, with a pause to look up. */
const TAKES = [
  { seed: 39, quick: [0.11, 0.19], pauses: 0.2 },
  { seed: 139, quick: [0.14, 0.26], pauses: 0.3 },
] as const;

/** Someone typing: a dozen keys, uneven; the fingers find their weight over the first few. */
export function keyboard(take: number): Signal {
  const { seed, quick, pauses } = TAKES[take] ?? TAKES[0];
  const next = random(seed);
  const sound = silence(2.3);
  let time = 0.06;
  while (time < 1.85) {
    place(sound, key(next), time, between(next, 0.6, 1) * Math.min(1, 0.3 + time / 0.5));
    time += next() < pauses ? between(next, 0.26, 0.42) : between(next, quick[0], quick[1]);
  }
  return fade(through(inRoom(sound, 0.25, { seconds: 0.4, damping: 0.5 }), highPass(120)), 0.004, 0.2);
}
