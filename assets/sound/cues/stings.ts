import { highPass, lowPass, through } from '../filter.ts';
import { between, random } from '../noise.ts';
import { blend, fade, place, SAMPLE_RATE, type Signal, shape, silence, TAU, unitPower } from '../signal.ts';
import { tail } from '../space.ts';
import { bow, slide } from '../tone.ts';

/** Open fifths, and where they turn to: every voice moves by a semitone or stays, the lowest stays. */
const TURN = [
  [73.42, 73.42],
  [110, 110],
  [146.83, 155.56],
  [220, 233.08],
  [293.66, 277.18],
  [440, 415.3],
] as const;

const ease = (x: number) => 0.5 - 0.5 * Math.cos(Math.PI * Math.min(1, Math.max(0, x)));

/** Something is not as it seemed: a low chord swells for over a second, and has become another one. */
export function turn(): Signal {
  const next = random(46);
  const seconds = 3.4;
  const sound = silence(seconds);
  const swell = (place: number) => ease(place / 0.42) ** 1.5 * ease((1 - place) / 0.45);
  for (const [before, after] of TURN) {
    for (const [hz, part] of [
      [before, (place: number) => 1 - ease((place - 0.3) / 0.2)],
      [after, (place: number) => ease((place - 0.3) / 0.2)],
    ] as const) {
      for (const detune of [-0.0025, 0.002]) {
        bow(sound, {
          hz: hz * (1 + detune),
          gain: hz ** -0.35,
          phase: between(next, 0, TAU),
          vibrato: { hz: between(next, 3.8, 5), depth: 0.25 },
          level: (place) => part(place) * swell(place),
          brightness: (place) => 0.55 * swell(place),
          harmonics: Math.min(10, Math.floor(2400 / hz)),
        });
      }
    }
  }
  const wet = tail(sound, { seconds: 2.2, damping: 0.5 }).subarray(0, sound.length);
  const mix = blend([unitPower(sound), 0.7], [unitPower(wet), 0.5]);
  return fade(through(mix, highPass(60), lowPass(2400)), 0.2, 0.9);
}

/** The ground goes: four voices slide down together and are dark before they arrive on one low note. */
export function drop(): Signal {
  const seconds = 2.8;
  const fall = (t: number) => 1 - ease(t / 1.1);
  const voices = [
    [311.13, 110],
    [329.63, 109.6],
    [233.08, 82.41],
    [146.83, 55],
  ] as const;
  const level = (t: number) => ease(t / 0.22) * (t < 0.3 ? 1 : Math.exp(-(t - 0.3) / 0.9));
  const sliding = voices.map(([from, to]) =>
    shape(
      slide(seconds, (t) => to * (from / to) ** fall(t), 9, 1.3),
      level,
    ),
  );
  const sound = silence(seconds);
  for (const voice of sliding) place(sound, voice, 0, 0.4);
  // It darkens as it falls: three fixed filters, each over at its time.
  const light = through(sound, lowPass(2200));
  const dusk = through(sound, lowPass(800));
  const night = through(sound, lowPass(420), lowPass(600));
  const darkening = light.map((sample, i) => {
    const k = Math.min(2, (2.4 * i) / (1.1 * SAMPLE_RATE));
    const [a, b] = k < 1 ? [sample, dusk[i] ?? 0] : [dusk[i] ?? 0, night[i] ?? 0];
    return a + (b - a) * (k < 1 ? k : k - 1);
  });
  const wet = tail(darkening, { seconds: 2, damping: 0.6 }).subarray(0, sound.length);
  const mix = blend([unitPower(darkening), 0.75], [unitPower(wet), 0.4]);
  return fade(through(mix, highPass(45)), 0.12, 1);
}
