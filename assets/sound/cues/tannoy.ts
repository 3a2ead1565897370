import { highPass, lowPass, through } from '../filter.ts';
import { random } from '../noise.ts';
import { blend, drive, fade, place, type Signal, silence, unitPower } from '../signal.ts';
import { tail } from '../space.ts';
import { strike } from '../tone.ts';
import { phrase } from '../voice.ts';

/** Two falling chimes and an announcement, through a small ceiling loudspeaker down a corridor. */
export function tannoy(): Signal {
  const next = random(33);
  const sound = silence(4.2);
  const chime = (hz: number) =>
    strike({ seconds: 1.1, hz, decay: 0.38, attack: 0.08, harmonics: [1, 0.24, 0.08, 0.03] });
  place(sound, chime(659.26), 0.05, 0.4);
  place(sound, chime(523.25), 0.55, 0.4);
  const woman = { hz: 176, tract: 1.12, breath: 2 };
  place(sound, drive(phrase(next, woman, 6), 1.6), 1.45, 0.7);
  place(sound, drive(phrase(next, { ...woman, hz: 168 }, 4), 1.6), 2.8, 0.7);
  const horn = through(sound, highPass(320), highPass(320), lowPass(2100), lowPass(2600));
  const wet = tail(horn, { seconds: 1.6, damping: 0.4, size: 1.3 }).subarray(0, horn.length);
  return fade(blend([unitPower(horn), 0.5], [unitPower(wet), 0.4]), 0.03, 0.7);
}
