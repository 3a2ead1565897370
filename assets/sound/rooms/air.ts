import { around, type Biquad } from '../filter.ts';
import { between, type Random, white } from '../noise.ts';
import { blend, type Signal, shape, TAU, unitPower } from '../signal.ts';

/** A band of moving air: what of white noise passes, how loud, and how far it comes and goes (0 to 1). */
export interface Band {
  readonly through: readonly Biquad[];
  readonly gain: number;
  readonly swell?: number;
}

/** The air of a room as a loop: bands of noise that come and go slowly, each in its own time. Power 1. */
export function air(seconds: number, next: Random, bands: readonly Band[]): Signal {
  const parts = bands.map(({ through, gain, swell = 0.1 }) => {
    const band = unitPower(around(white(seconds, next), ...through));
    const [cycles, place] = [Math.round(between(next, 2, 6)), between(next, 0, TAU)];
    const slow = (t: number) => 1 + swell * Math.sin((TAU * cycles * t) / seconds + place);
    return [shape(band, slow), gain] as const;
  });
  return unitPower(blend(...parts));
}
