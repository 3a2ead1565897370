import { around, bandPass, highPass, lowPass } from './filter.ts';
import { between, random, white } from './noise.ts';
import { blend, drive, type Signal, shape, TAU, unitPower } from './signal.ts';
import { partials } from './tone.ts';

/**
 * A low drone on A. What a laptop cannot play below 150 Hz it hears from the partials above: the ear puts the
 * fundamental back. Each partial has a close neighbour, so everything beats slowly; the B flat and the F under the
 * surface keep it from being a chord.
 */
const PARTIALS = [
  [55, 0.5],
  [110, 0.62],
  [165, 0.72],
  [174.6, 0.26],
  [220, 0.74],
  [233.1, 0.16],
  [275, 0.56],
  [330, 0.58],
  [349.2, 0.18],
  [385, 0.34],
  [440, 0.36],
  [495, 0.18],
  [550, 0.16],
  [660, 0.08],
] as const;

export function drone(seconds: number): Signal {
  const next = random(12);
  const tones = partials(
    seconds,
    PARTIALS.flatMap(([hz, gain]) =>
      [-1, 1].map((side) => ({
        hz: hz + side * between(next, 0.06, 0.3),
        gain,
        phase: between(next, 0, TAU),
        swell: { cycles: 1 + Math.floor(next() * 3), depth: 0.75, phase: between(next, 0, TAU) },
      })),
    ),
  );
  const breath = around(white(seconds, next), bandPass(240, 3), bandPass(300, 1.6));
  const moving = shape(unitPower(breath), (t) => 0.7 + 0.3 * Math.sin((TAU * t * 3) / seconds));
  const driven = drive(blend([unitPower(tones), 0.8], [moving, 0.22]), 1.1);
  return around(driven, highPass(42), lowPass(1400));
}
