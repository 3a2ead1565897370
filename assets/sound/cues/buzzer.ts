import { highPass, lowPass, through } from '../filter.ts';
import { fade, place, type Signal, silence } from '../signal.ts';
import { inRoom } from '../space.ts';
import { partials, STILL } from '../tone.ts';

/** A reedy tone from a small case: odd partials, a little apart, so that it purrs. */
function reed(hz: number, seconds: number): Signal {
  const tones = [1, 3, 5, 7].flatMap((k) =>
    [-1.5, 1.5].map((off) => ({ hz: k * hz + off, gain: k ** -1.5, phase: k, swell: STILL })),
  );
  return fade(partials(seconds, tones), 0.09, 0.14);
}

/** The next number, please: a queue's display calls, low then higher. */
export function buzzer(): Signal {
  const sound = silence(1.8);
  place(sound, reed(370, 0.42), 0.04, 0.85);
  place(sound, reed(494, 0.6), 0.44, 1);
  return fade(
    through(inRoom(sound, 0.4, { seconds: 0.8, damping: 0.5 }), highPass(240), lowPass(2600), lowPass(3200)),
    0.02,
    0.5,
  );
}
