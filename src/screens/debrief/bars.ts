/** The bars of one decision's causes: one scale for all of them, as wide as the room for them. */
import type { Cause } from '../../encounter/trace.ts';

/** The largest changes down and up, in points; 0 where nothing went that way. */
export interface BarScale {
  readonly down: number;
  readonly up: number;
}

/** In per cent of the room for bars. */
export interface BarPlace {
  readonly left: number;
  readonly width: number;
}

/** From the largest fall to the largest rise, so that no room is kept for a way that nothing went. */
export function barScale(causes: readonly Pick<Cause, 'by'>[]): BarScale {
  return {
    down: Math.max(0, ...causes.map(({ by }) => -by)),
    up: Math.max(0, ...causes.map(({ by }) => by)),
  };
}

/** Where no change lies. */
export function axisOf({ down, up }: BarScale): number {
  return (100 * down) / Math.max(1, down + up);
}

/** A fall ends at the axis, a rise begins there. */
export function barOf(by: number, scale: BarScale): BarPlace {
  const width = (100 * Math.abs(by)) / Math.max(1, scale.down + scale.up);
  const axis = axisOf(scale);
  return { left: by < 0 ? axis - width : axis, width };
}
