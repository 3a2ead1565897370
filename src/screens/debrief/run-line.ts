/** The line of a run as geometry: where its points lie, the paths through them, and where each name fits best. */
import type { Measure, Person, Trace } from '../../encounter/trace.ts';
import { measures } from './causes.ts';

/** Per cent of the chart's box; y is 0 at the top, as SVG has it. */
export interface LinePoint {
  readonly x: number;
  readonly y: number;
  readonly value: number;
}

export interface LabelSpot {
  readonly x: number;
  readonly y: number;
  /** On which side of its line the name stands. */
  readonly side: 'above' | 'below';
}

export interface Series {
  readonly on: Measure;
  /** The start, then one point after each decision: always one more than there are decisions. */
  readonly points: readonly LinePoint[];
  readonly path: string;
  readonly label: LabelSpot;
}

/** How the person stood at the start and after each decision. */
export function states(trace: Trace): Person[] {
  return [trace.turns[0]?.before ?? trace.start, ...trace.turns.map((turn) => turn.after)];
}

/** The three lines of a run. Decision n is the stretch from point n to point n + 1. */
export function runLine(trace: Trace): Series[] {
  const all = states(trace);
  const step = 100 / Math.max(1, all.length - 1);
  const lines = measures.map((on) => ({
    on,
    points: all.map((person, at) => ({ x: round(at * step), y: round(100 - person[on]), value: person[on] })),
  }));
  return lines.map((line, own) => ({
    ...line,
    path: pathThrough(line.points),
    label: labelSpot(
      line.points,
      lines.filter((_, at) => at !== own).map((other) => other.points),
    ),
  }));
}

/** Straight stretches: a curve would show values between decisions that never were. */
export function pathThrough(points: readonly LinePoint[]): string {
  return points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join(' ');
}

/**
 * The point of a line where a name beside it has most room before it meets another line or the edge of
 * the box. A name is some points wide, so two neighbours each way count; the ends are avoided, where it would be cut.
 */
export function labelSpot(
  points: readonly LinePoint[],
  others: readonly (readonly LinePoint[])[],
): LabelSpot {
  const last = points.length - 1;
  const [from, to] = points;
  // A single stretch has only ends: its middle is the one place where a name is not cut.
  if (from && to && last === 1) return { x: 50, y: (from.y + to.y) / 2, side: 'above' };
  const margin = Math.min(2, Math.floor(last / 2));
  let best: LabelSpot = { x: 50, y: points[0]?.y ?? 50, side: 'above' };
  let room = Number.NEGATIVE_INFINITY;
  for (let at = margin; at <= last - margin; at += 1) {
    const here = points[at];
    if (!here) continue;
    for (const side of ['above', 'below'] as const) {
      const free = roomAt(at, here.y, side, points, others);
      if (free > room) {
        room = free;
        best = { x: here.x, y: here.y, side };
      }
    }
  }
  return best;
}

/** How far one can go up or down from y, over the points beside `at`, before meeting a line or the edge. */
function roomAt(
  at: number,
  y: number,
  side: 'above' | 'below',
  own: readonly LinePoint[],
  others: readonly (readonly LinePoint[])[],
): number {
  const up = side === 'above';
  // Beyond a third of the box more room is no better; below that, a name nearer the edge is as good.
  let free = Math.min(up ? y : 100 - y, 34);
  for (let near = at - 2; near <= at + 2; near += 1) {
    const self = own[near];
    // The line's own rise beside the name runs into it; farther off it only comes near.
    if (self) free -= Math.max(0, up ? y - self.y : self.y - y) * (Math.abs(near - at) < 2 ? 2 : 1);
    for (const other of others) {
      const there = other[near];
      if (!there) continue;
      const away = up ? y - there.y : there.y - y;
      if (away >= 0) free = Math.min(free, away);
      else if (away > -2) free = Math.min(free, 0);
    }
  }
  return free;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
