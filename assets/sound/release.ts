import { highPass, lowPass, through } from './filter.ts';
import { between, random } from './noise.ts';
import { blend, fade, type Signal, silence, TAU, unitPower } from './signal.ts';
import { tail } from './space.ts';
import { bow } from './tone.ts';

/** Where the cluster was heading all along: E flat falls to D, B flat to A, E rises to F sharp. */
const CHORD = [73.42, 110, 146.83, 220, 293.66, 369.99, 440] as const;

/** The cool-down: a warm chord that swells in two seconds and lets go over seven. */
export function release(): Signal {
  const next = random(16);
  const seconds = 8;
  const sound = silence(seconds);
  CHORD.forEach((hz, k) => {
    const start = 0.03 * k;
    for (const detune of [-0.0018, 0.0018]) {
      bow(sound, {
        hz: hz * (1 + detune),
        gain: hz ** -0.35,
        phase: between(next, 0, TAU),
        vibrato: { hz: between(next, 3.6, 4.6), depth: 0.18 },
        level: (place) => swell((place - start) / (1 - start)),
        brightness: (place) => 0.3 * swell(place),
        harmonics: Math.min(10, Math.floor(3000 / hz)),
      });
    }
  });
  const wet = tail(sound, { seconds: 2.4, damping: 0.5 }).subarray(0, sound.length);
  const mix = blend([unitPower(sound), 0.6], [unitPower(wet), 0.6]);
  return fade(through(mix, highPass(60), lowPass(2600)), 0.4, 2.5);
}

/** Up over the first quarter, then down like a breath let out. */
function swell(place: number): number {
  if (place <= 0 || place >= 1) return 0;
  return place < 0.25
    ? Math.sin((place / 0.25) * (TAU / 4)) ** 2
    : Math.cos(((place - 0.25) / 0.75) * (TAU / 4)) ** 2;
}
