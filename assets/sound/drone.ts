import { around, bandPass, highPass } from './filter.ts';
import { between, random, white } from './noise.ts';
import { blend, drive, type Signal, shape, TAU, unitPower } from './signal.ts';
import { partials } from './tone.ts';

/**
 * A low drone on A. What a laptop cannot play below 120 Hz it hears from the partials above: the ear
 * puts the fundamental back. Each partial has a close neighbour, so everything beats slowly.
 */
const PARTIALS = [
  [55, 0.8],
  [110, 0.7],
  [165, 0.62],
  [174.6, 0.22],
  [220, 0.6],
  [275, 0.36],
  [330, 0.42],
  [349.2, 0.14],
  [440, 0.2],
  [550, 0.1],
  [660, 0.06],
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
  const breath = around(white(seconds, next), bandPass(165, 6), bandPass(200, 2.5));
  const moving = shape(unitPower(breath), (t) => 0.7 + 0.3 * Math.sin((TAU * t * 3) / seconds));
  return around(drive(blend([unitPower(tones), 0.8], [moving, 0.2]), 1.1), highPass(38));
}
