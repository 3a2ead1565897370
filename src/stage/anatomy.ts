/** Where a body is in its frame, as far as breathing must know. Pure. */
import type { Frame, Posture } from './figure.ts';

/** Pixels of the picture for half a head, as the figures are baked. */
const units: Readonly<Record<Posture, number>> = { counter: 108, standing: 74 };

export interface Anatomy {
  readonly unit: number;
  /** Rows of the picture: the eyes; where the head ends, which is carried whole; and below what nothing moves. */
  readonly eyes: number;
  readonly chin: number;
  readonly rest: number;
  /** The column of the middle. */
  readonly middle: number;
}

/** At a counter a body rests on its arms; on its feet it breathes down to the hips. */
export function anatomyOf({ posture, eyes: [middle, eyes] }: Pick<Frame, 'posture' | 'eyes'>): Anatomy {
  const unit = units[posture];
  return {
    unit,
    eyes,
    middle,
    chin: eyes + 1.3 * unit,
    rest: eyes + (posture === 'counter' ? 4.2 : 5.4) * unit,
  };
}
