/** Walls, floor and ceiling; the opening of the bay is left out of the wall that faces you. */
import { line, shape } from '../paint.ts';
import { flat, panel, side, spot } from './eye.ts';
import { plan, tone } from './plan.ts';

const { facing, left, corner, right, end, ceiling, opening, alcove } = plan;
const dado = 1.02;

export function shell(): string {
  return [
    flat(left - 4, 5, 0, 1.35, end, { fill: tone.floor }),
    flat(corner, right, 0, facing, end, { fill: tone.floorFar }),
    ...seams(),
    flat(left - 2, alcove.right, ceiling, 2, facing, { fill: tone.ceiling }),
    flat(corner, alcove.right, ceiling, 3, end, { fill: tone.ceiling }),
    ...tiles(),
    panel(corner, right, 0, ceiling, end, { fill: tone.side }),
    panel(corner, right, 0, dado, end, { fill: tone.sideLow }),
    wallAway(corner, facing),
    wallAway(right, alcove.back),
    panel(right, alcove.right, 0, ceiling, alcove.back, { fill: tone.wall }),
    panel(right, alcove.right, 0, dado, alcove.back, { fill: tone.wallLow }),
  ].join('');
}

/** A wall that runs away from you, from here to the doors. */
function wallAway(x: number, near: number): string {
  return [
    side(x, 0, ceiling, near, end, { fill: tone.side }),
    side(x, 0, dado, near, end, { fill: tone.sideLow }),
    side(x, 0.84, 0.95, near, end, { fill: tone.railDark }),
    side(x, 0, 0.12, near, end, { fill: tone.trim }),
  ].join('');
}

/** The wall that faces you, in three pieces around the opening; drawn after the bay. */
export function facingWall(): string {
  const piece = (from: number, to: number) =>
    [
      panel(from, to, 0, ceiling, facing, { fill: tone.wall }),
      panel(from, to, 0, dado, facing, { fill: tone.wallLow }),
      panel(from, to, 0.82, 0.95, facing - 0.06, { fill: tone.rail }),
      panel(from, to, 0.82, 0.855, facing - 0.06, { fill: tone.railDark }),
      panel(from, to, 0, 0.12, facing, { fill: tone.trim }),
    ].join('');
  return [
    // The wall is as thick as a hand is long.
    side(opening.left, 0, opening.top, facing, facing + 0.2, { fill: tone.sideLow }),
    piece(left - 1, opening.left),
    piece(opening.right, corner),
    panel(opening.left, opening.right, opening.top, ceiling, facing, { fill: tone.wall }),
    // Guards at the corners, for beds come round them.
    panel(opening.left - 0.06, opening.left, 0, 1.3, facing - 0.01, { fill: tone.metal }),
    panel(opening.right, opening.right + 0.06, 0, 1.3, facing - 0.01, { fill: tone.metal }),
    panel(corner - 0.06, corner, 0, 1.3, facing - 0.01, { fill: tone.metal }),
    panel(left - 1, corner, ceiling - 0.05, ceiling, facing, { fill: tone.trim, alpha: 0.6 }),
  ].join('');
}

function seams(): readonly string[] {
  return [
    ...[-3.4, -1.6, 0.2, 2].map((x) =>
      line(spot(x, 0, 1.35), spot(x, 0, x > corner ? end : facing), tone.floorSeam, 1.3, 0.6),
    ),
    // A darker border, so that those who shuffle see where the wall is.
    shape(
      [
        spot(left - 2, 0, facing),
        spot(corner, 0, facing),
        spot(corner, 0, facing - 0.22),
        spot(left - 2, 0, facing - 0.22),
      ],
      {
        fill: tone.floorSeam,
      },
    ),
    shape(
      [
        spot(corner, 0, facing),
        spot(corner + 0.2, 0, facing),
        spot(corner + 0.2, 0, end),
        spot(corner, 0, end),
      ],
      {
        fill: tone.floorSeam,
      },
    ),
    shape(
      [
        spot(right - 0.2, 0, alcove.back),
        spot(right, 0, alcove.back),
        spot(right, 0, end),
        spot(right - 0.2, 0, end),
      ],
      {
        fill: tone.floorSeam,
      },
    ),
  ];
}

function tiles(): readonly string[] {
  return [
    ...[5.6, 6.2, 6.8, 7.4, 8, 8.6].map((away) =>
      line(
        spot(corner, ceiling, away),
        spot(away < alcove.back ? alcove.right : right, ceiling, away),
        tone.ceilingLine,
        1,
      ),
    ),
    ...[0.1, 0.7, 1.3].map((x) => line(spot(x, ceiling, 4), spot(x, ceiling, end), tone.ceilingLine, 1)),
  ];
}
