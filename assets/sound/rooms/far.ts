import { around, highPass, lowPass } from '../filter.ts';
import { blend, type Signal, unitPower } from '../signal.ts';
import { type Space, tailAround } from '../space.ts';

export interface Distance {
  readonly space: Space;
  /** How much comes straight from it, against 1 by way of the walls. */
  readonly direct: number;
  /** What arrives, in Hz: from and to. */
  readonly low: number;
  readonly high: number;
}

/** A looping track of near sounds as it is heard from far off. Power 1. */
export function far(near: Signal, { space, direct, low, high }: Distance): Signal {
  const both = blend([unitPower(near), direct], [unitPower(tailAround(near, space)), 1]);
  return unitPower(around(both, highPass(low), lowPass(high), lowPass(1.3 * high)));
}
