/** Walls, carpet tiles, ceiling. */
import { line } from '../paint.ts';
import { flat, panel, side, spot } from './eye.ts';
import { plan, tone } from './plan.ts';

const { left, right, back, ceiling, dado } = plan;
const near = 1.1;

/** The part of the office that holds the rest, under full light. */
export function shell(): string {
  return [
    flat(left, right, ceiling, near, back, { fill: tone.ceiling }),
    ceilingGrid(),
    wall(left),
    wall(right),
    panel(left, right, 0, ceiling, back, { fill: tone.wall }),
    panel(left, right, 0, dado, back, { fill: tone.wallLow }),
    panel(left, right, dado - 0.03, dado + 0.03, back, { fill: tone.trim }),
    panel(left, right, ceiling - 0.06, ceiling, back, { fill: tone.trim, alpha: 0.45 }),
    floor(),
    panel(left, right, 0, 0.11, back, { fill: tone.trim }),
  ].join('');
}

function wall(x: number): string {
  return [
    side(x, 0, ceiling, near, back, { fill: tone.side }),
    side(x, 0, dado, near, back, { fill: tone.sideLow }),
    side(x, dado - 0.03, dado + 0.03, near, back, { fill: tone.trim }),
    side(x, 0, 0.11, near, back, { fill: tone.trim }),
  ].join('');
}

function ceilingGrid(): string {
  const across = [5.4, 6, 6.7].map((away) =>
    line(spot(left, ceiling, away), spot(right, ceiling, away), tone.ceilingLine, 1.2),
  );
  const along = [-4.2, -2.2, 0.2, 1.2, 3.2].map((x) =>
    line(spot(x, ceiling, 3), spot(x, ceiling, back), tone.ceilingLine, 1.2),
  );
  return [...across, ...along].join('');
}

/** A lighter way is laid into the carpet, from the doors to the counters. */
function floor(): string {
  const seams = [2.6, 3.6, 5].map((away) =>
    line(spot(left, 0, away), spot(right, 0, away), tone.carpetDark, 1.3, 0.8),
  );
  return [
    flat(left, right, 0, near, back, { fill: tone.carpet }),
    flat(left, 0.4, 0, 5.4, back, { fill: tone.carpetDark }),
    ...seams,
    flat(2.3, 4.5, 0, near, back, { fill: tone.carpetWay }),
    flat(plan.doors.left - 0.1, plan.doors.right + 0.1, 0.002, back - 1, back - 0.05, {
      fill: tone.dark,
      alpha: 0.55,
    }),
  ].join('');
}
