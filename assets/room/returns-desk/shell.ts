/** Floor, ceiling, the walls that close the shop. */
import { line } from '../paint.ts';
import { flat, panel, spot } from './eye.ts';
import { plan, tone } from './plan.ts';

const { ceiling, back, wall, front, glass } = plan;

export function shell(): string {
  return [
    flat(-40, 14, 0, 2.2, back, { fill: tone.floor }),
    seams(),
    flat(-40, 14, ceiling, 6, back, { fill: tone.ceiling }),
    trusses(),
    panel(-40, wall.right, 0, ceiling, back, { fill: tone.wallLow }),
    panel(-40, wall.right, 2.6, ceiling, back, { fill: tone.trim }),
    panel(wall.right, 16, 0, ceiling, front, { fill: tone.wall }),
    panel(wall.right, 16, glass.top + 0.1, ceiling, front, { fill: tone.trim }),
  ].join('');
}

/** In front of the shop's far parts: the stockroom's wall, quiet on purpose. */
export function stockroom(): string {
  const { left, right, away } = wall;
  return [
    flat(left, right, 0.002, away - 0.3, away, { fill: tone.dark, alpha: 0.3 }),
    panel(left, right, 0, 4.6, away, { fill: tone.wall }),
    panel(left, right, 0, 1.05, away, { fill: tone.wallLow }),
    panel(left, right, 3.15, 3.22, away, { fill: tone.trim, alpha: 0.7 }),
    panel(left, right, 3.22, 4.6, away, { fill: tone.wallLow }),
    // A rail that cages and pallet trucks run into.
    panel(left, right, 0.42, 0.56, away, { fill: tone.metalDark }),
    panel(left, right, 0, 0.1, away, { fill: tone.trim }),
    panel(left, left + 0.07, 0, 1.4, away, { fill: tone.metal }),
  ].join('');
}

function trusses(): string {
  const across = [8, 11, 15].map((away) =>
    line(spot(-40, ceiling - 0.1, away), spot(14, ceiling - 0.1, away), tone.truss, 36 / away),
  );
  const duct = [-1.9, 4.2].map((x) =>
    line(spot(x, ceiling - 0.05, 7), spot(x, ceiling - 0.05, back), tone.truss, 7),
  );
  return [...across, ...duct].join('');
}

function seams(): string {
  return [-4, -1.2, 1.6, 4.4]
    .map((x) => line(spot(x, 0, 2.6), spot(x, 0, back), tone.floorSeam, 1.4, 0.6))
    .join('');
}
