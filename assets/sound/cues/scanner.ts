import { highPass, lowPass, through } from '../filter.ts';
import { fade, place, type Signal, silence } from '../signal.ts';
import { inRoom } from '../space.ts';
import { partials, STILL } from '../tone.ts';

/** One reading of a label: a short tone, softly begun, from a plastic case. */
export function chirp(hz: number): Signal {
  const tones = [
    { hz, gain: 1, phase: 0, swell: STILL },
    { hz: 1.5 * hz, gain: 0.05, phase: 1, swell: STILL },
  ];
  return fade(partials(0.17, tones), 0.08, 0.06);
}

/** A till's scanner: two labels. */
export function scanner(): Signal {
  const sound = silence(1.5);
  place(sound, chirp(1720), 0.04, 0.9);
  place(sound, chirp(1720), 0.68, 1);
  return fade(
    through(inRoom(sound, 0.3, { seconds: 0.7, damping: 0.45 }), highPass(200), lowPass(3800)),
    0.02,
    0.4,
  );
}
