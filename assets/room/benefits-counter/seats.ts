/** Steel benches bolted to the floor, all turned to the counters. */
import { line, shape } from '../paint.ts';
import { flat, panel, spot } from './eye.ts';
import { tone } from './plan.ts';

/** Centre to centre. */
export const pitch = 0.58;
export const seatHeight = 0.45;

/** A row's first seat's left edge, how many, and how far away its front is. */
export interface Row {
  readonly left: number;
  readonly count: number;
  readonly away: number;
}

/** The middle of a seat's front edge. */
export const seatOf = ({ left, away }: Row, index: number) =>
  spot(left + pitch * (index + 0.5) - 0.03, seatHeight, away);

export function bench({ left, count, away }: Row): string {
  const right = left + count * pitch - 0.06;
  const feet = [left + 0.26, right - 0.26].map((x) =>
    [
      line(spot(x, 0.36, away + 0.22), spot(x, 0.02, away + 0.22), tone.metalDark, 30 / away),
      line(spot(x, 0.02, away), spot(x, 0.02, away + 0.46), tone.metalDark, 26 / away),
      // The bolt heads.
      panel(x - 0.05, x + 0.05, 0, 0.05, away, { fill: tone.metal }, 0.02),
    ].join(''),
  );
  return [
    flat(left - 0.02, right + 0.02, 0.002, away + 0.05, away + 0.5, { fill: tone.darker, alpha: 0.4 }),
    ...feet,
    panel(left, right, 0.31, 0.37, away + 0.2, { fill: tone.metalDark }),
    ...Array.from({ length: count }, (_, index) => seat(left + index * pitch, away)),
    ...Array.from({ length: count + 1 }, (_, index) => armrest(left + index * pitch - 0.03, away)),
  ].join('');
}

function seat(left: number, away: number): string {
  const right = left + pitch - 0.07;
  const back = away + 0.46;
  return [
    panel(left, right, 0.54, 0.9, back, { fill: tone.seatDark }, 0.06),
    panel(left + 0.025, right - 0.025, 0.57, 0.885, back, { fill: tone.seat }, 0.05),
    shape(
      [
        spot(left + 0.05, 0.87, back),
        spot(right - 0.05, 0.87, back),
        spot(right - 0.09, 0.8, back),
        spot(left + 0.06, 0.79, back),
      ],
      { fill: tone.seatLit, alpha: 0.75 },
    ),
    flat(left, right, seatHeight, away, back, { fill: tone.seatLit }),
    panel(left, right, 0.4, seatHeight, away, { fill: tone.seatDark }, 0.02),
  ].join('');
}

function armrest(x: number, away: number): string {
  return [
    line(spot(x, 0.64, away + 0.04), spot(x, 0.64, away + 0.42), tone.metal, 19 / away),
    line(spot(x, 0.63, away + 0.06), spot(x, 0.42, away + 0.06), tone.metalDark, 15 / away),
  ].join('');
}
