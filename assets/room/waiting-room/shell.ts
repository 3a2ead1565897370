/** Walls, floor, ceiling. */
import { line, shape } from '../paint.ts';
import { flat, panel, side, spot } from './eye.ts';
import { plan, tone } from './plan.ts';

const { left, right, back, ceiling } = plan;

/** The part of the room that holds the rest, under full light. */
export function shell(): string {
  const near = 1.2;
  return [
    flat(left, right, ceiling, near, back, { fill: tone.ceiling }),
    ceilingGrid(),
    side(left, 0, ceiling, near, back, { fill: tone.side }),
    side(left, 0, 0.95, near, back, { fill: tone.sideLow }),
    side(right, 0, ceiling, near, back, { fill: tone.side }),
    side(right, 0, 0.95, near, back, { fill: tone.sideLow }),
    panel(left, right, 0, ceiling, back, { fill: tone.wall }),
    panel(left, right, 0, 0.95, back, { fill: tone.wallLow }),
    floor(),
    // The bumper rail that trolleys run into, and the skirting.
    panel(left, right, 0.88, 1.0, back, { fill: tone.wallTrim }),
    side(left, 0.88, 1.0, near, back, { fill: tone.metalDark }),
    side(right, 0.88, 1.0, near, back, { fill: tone.metalDark }),
    panel(left, right, 0, 0.12, back, { fill: tone.wallTrim }),
    side(left, 0, 0.12, near, back, { fill: tone.metalDark }),
    side(right, 0, 0.12, near, back, { fill: tone.metalDark }),
    panel(left, right, ceiling - 0.05, ceiling, back, { fill: tone.wallTrim, alpha: 0.6 }),
  ].join('');
}

function ceilingGrid(): string {
  const rows = [4.4, 5, 5.6].map((away) =>
    line(spot(left, ceiling, away), spot(right, ceiling, away), tone.ceilingLine, 1.2),
  );
  const columns = [-3.2, -1.4, -0.4, 0.6, 2.6, 3.4].map((x) =>
    line(spot(x, ceiling, 2), spot(x, ceiling, back), tone.ceilingLine, 1.2),
  );
  return [...rows, ...columns].join('');
}

function floor(): string {
  const seams = [-3, -1, 1, 3].map((x) => line(spot(x, 0, 1.2), spot(x, 0, back), tone.floorSeam, 1.4, 0.6));
  return [
    flat(left, right, 0, 1.2, back, { fill: tone.floor }),
    flat(left, right, 0, 4.6, back, { fill: tone.floorFar }),
    ...seams,
    wayToTheDoors(),
  ].join('');
}

/** The line on the floor that one follows to the doors. */
function wayToTheDoors(): string {
  const at = (x: number, away: number) => spot(x, 0.001, away);
  return shape([at(2.3, 1.2), at(2.42, 1.2), at(2.42, 5.2), at(2.92, 6.15), at(2.8, 6.15), at(2.3, 5.2)], {
    fill: '#4faea6',
    alpha: 0.75,
  });
}
