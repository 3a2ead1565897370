/** Walls, floor, ceiling. */
import { line, shape } from '../paint.ts';
import { flat, panel, side, spot } from './eye.ts';
import { plan, tone } from './plan.ts';

const { facing, left, corner, right, end, ceiling } = plan;
const dado = 1.12;

/** The part of the corridor that holds the rest, under full light. */
export function shell(): string {
  return [
    flat(corner, right, ceiling, facing, end, { fill: tone.ceiling }),
    ceilingGrid(),
    panel(corner, right, 0, ceiling, end, { fill: tone.wall }),
    panel(corner, right, 0, dado, end, { fill: tone.dado }),
    side(corner, 0, ceiling, facing, end, { fill: tone.wall }),
    side(corner, 0, dado, facing, end, { fill: tone.dado }),
    floor(),
    side(right, 0, ceiling, 2, end, { fill: tone.brick }),
    courses(),
    side(right, 0, 0.1, 2, end, { fill: tone.trim }),
    panel(left, corner, 0, ceiling, facing, { fill: tone.wall }),
    panel(left, corner, 0, dado, facing, { fill: tone.dado }),
    panel(left, corner, dado - 0.02, dado + 0.03, facing, { fill: tone.trim, alpha: 0.8 }),
    panel(left, corner, 0, 0.1, facing, { fill: tone.trim }),
    // The corner that trolleys and shoulders hit has a steel guard.
    panel(corner - 0.06, corner, 0, 1.3, facing, { fill: tone.metalDark }),
    panel(corner - 0.035, corner, 0, 1.3, facing, { fill: tone.metal }),
  ].join('');
}

/** A hint of brick: every so many courses, not each. */
function courses(): string {
  return [0.34, 0.62]
    .map((up) => line(spot(right, up, 3), spot(right, up, end), tone.brickDark, 1.3, 0.8))
    .join('');
}

function ceilingGrid(): string {
  const across = [6.6, 7.2, 8, 9.2].map((away) =>
    line(spot(corner, ceiling, away), spot(right, ceiling, away), tone.ceilingLine, 1.1),
  );
  const along = [-0.36, 0.28, 0.92].map((x) =>
    line(spot(x, ceiling, facing), spot(x, ceiling, end), tone.ceilingLine, 1.1),
  );
  return [...across, ...along].join('');
}

function floor(): string {
  return [
    flat(-9, right, 0, 1.6, facing, { fill: tone.floor }),
    flat(corner, right, 0, facing, end, { fill: tone.floor }),
    // A darker band of lino along the walls.
    flat(right - 0.32, right, 0, 1.6, end, { fill: tone.floorBand }),
    flat(-9, corner, 0, facing - 0.32, facing, { fill: tone.floorBand }),
    keepLeft(),
  ].join('');
}

/** Taped to the floor since the year of the one-way system; nobody walks by it. */
function keepLeft(): string {
  const at = (x: number, away: number) => spot(x, 0.001, away);
  const dashes = [
    [3.1, 3.9],
    [4.5, 5.3],
    [6, 6.8],
    [7.6, 8.6],
  ] as const;
  return [
    ...dashes.map(([near, far]) => flat(0.27, 0.33, 0.001, near, far, { fill: '#c6c3b4', alpha: 0.7 })),
    shape(
      [at(0.62, 4), at(0.72, 4), at(0.72, 4.7), at(0.84, 4.7), at(0.67, 5.2), at(0.5, 4.7), at(0.62, 4.7)],
      {
        fill: '#c6c3b4',
        alpha: 0.55,
      },
    ),
  ].join('');
}
