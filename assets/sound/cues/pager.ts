import { fade, place, type Signal, silence } from '../signal.ts';
import { inRoom } from '../space.ts';
import { partials, STILL } from '../tone.ts';

/** Three soft pips on a belt, rather whistled than struck. */
export function pager(): Signal {
  const sound = silence(1.2);
  const tones = [
    { hz: 1460, gain: 1, phase: 0, swell: STILL },
    { hz: 2920, gain: 0.07, phase: 1, swell: STILL },
  ];
  [0.8, 1, 0.9].forEach((gain, k) => {
    place(sound, fade(partials(0.15, tones), 0.075, 0.06), 0.03 + 0.21 * k, gain);
  });
  return fade(inRoom(sound, 0.35, { seconds: 0.6, damping: 0.5 }), 0.02, 0.3);
}
