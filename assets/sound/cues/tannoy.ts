import { highPass, lowPass, through } from '../filter.ts';
import { random } from '../noise.ts';
import { blend, drive, fade, place, type Signal, silence, unitPower } from '../signal.ts';
import { tail } from '../space.ts';
import { strike } from '../tone.ts';
import { height, phrase } from '../voice.ts';

/** Two falling chimes and an announcement, through a small ceiling loudspeaker down a corridor. */
export function tannoy(): Signal {
  const next = random(33);
  const sound = silence(4.2);
  const chime = (hz: number) =>
    strike({ seconds: 1.1, hz, decay: 0.38, attack: 0.012, harmonics: [1, 0.28, 0.1, 0.05] });
  place(sound, chime(659.26), 0.05, 0.5);
  place(sound, chime(523.25), 0.55, 0.5);
  const words = [phrase(next, 172, 6), phrase(next, 165, 4)];
  words.forEach((said, k) => {
    place(sound, drive(said, 0.8), 1.45 + k * 1.35, 0.5 / Math.max(1e-6, height(drive(said, 0.8))));
  });
  const horn = through(sound, highPass(320), highPass(320), lowPass(2100), lowPass(2600));
  const wet = tail(horn, { seconds: 1.6, damping: 0.4 }).subarray(0, horn.length);
  return fade(blend([unitPower(horn), 0.5], [unitPower(wet), 0.4]), 0.01, 0.7);
}
