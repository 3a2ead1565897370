import { bandPass, highPass, lowPass, through } from '../filter.ts';
import { random, white } from '../noise.ts';
import { drive, fade, place, type Signal, shape, silence, unitPower } from '../signal.ts';
import { inRoom } from '../space.ts';
import { phrase } from '../voice.ts';

/** A guard's handset: the channel opens with a rush, a voice through a hand's width of loudspeaker, it closes. */
export function radio(): Signal {
  const next = random(45);
  const sound = silence(3);
  const rush = (seconds: number) =>
    fade(unitPower(through(white(seconds, next), bandPass(1500, 0.7), lowPass(2800))), 0.08, 0.08);
  place(sound, rush(0.3), 0.03, 0.3);
  place(sound, rush(2.05), 0.24, 0.07);
  place(sound, drive(phrase(next, { hz: 118, pace: 1.15, breath: 1.6 }, 6), 2.5), 0.42, 1.6);
  place(sound, rush(0.22), 2.16, 0.34);
  // A voice over the air is cut at both ends and bent in the middle.
  const cut = drive(through(sound, highPass(480), highPass(480), lowPass(2300)), 1.4);
  const box = through(cut, highPass(420), bandPass(1050, 0.45), lowPass(2600));
  const held = shape(box, (t) => (t > 2.38 ? Math.exp(-(t - 2.38) / 0.05) : 1));
  return fade(inRoom(held, 0.3, { seconds: 0.6, damping: 0.5 }), 0.03, 0.4);
}
