/** Seats bolted to one beam, so that nobody can move them. */
import { line, shape } from '../paint.ts';
import { flat, panel, spot } from './eye.ts';
import { tone } from './plan.ts';

/** Centre to centre. */
export const pitch = 0.56;

/** Two rows: one along the back wall, one nearer on the left, turned to the desk. */
export const back = { left: -3.72, count: 4, away: 5.35 } as const;
export const near = { left: -3.3, count: 3, away: 3.25 } as const;

/** A row that faces the desk: its first seat's left edge, how many, and how far away its front is. */
export function row(left: number, count: number, away: number): string {
  const right = left + count * pitch;
  const seats = Array.from({ length: count }, (_, index) => seat(left + index * pitch, away));
  const legs = [left + 0.3, right - 0.3].map((x) =>
    [
      line(spot(x, 0.36, away + 0.25), spot(x, 0.02, away + 0.25), tone.metalDark, 26 / away),
      line(spot(x, 0.02, away), spot(x, 0.02, away + 0.5), tone.metalDark, 22 / away),
    ].join(''),
  );
  return [
    // What the row keeps the light from: one flat shape on the floor.
    flat(left - 0.02, right + 0.02, 0.002, away + 0.02, away + 0.5, { fill: '#0f1b28', alpha: 0.4 }),
    ...legs,
    panel(left, right, 0.3, 0.37, away + 0.22, { fill: tone.metalDark }),
    ...seats,
    ...Array.from({ length: count + 1 }, (_, index) => arm(left + index * pitch, away)),
  ].join('');
}

function seat(left: number, away: number): string {
  const right = left + pitch - 0.06;
  return [
    panel(left + 0.02, right, 0.5, 0.9, away + 0.5, { fill: tone.seatDark }, 0.07),
    panel(left + 0.05, right - 0.03, 0.53, 0.88, away + 0.48, { fill: tone.seat }, 0.06),
    shape(
      [
        spot(left + 0.05, 0.87, away + 0.48),
        spot(right - 0.03, 0.87, away + 0.48),
        spot(right - 0.06, 0.78, away + 0.48),
        spot(left + 0.08, 0.8, away + 0.48),
      ],
      { fill: tone.seatLit, alpha: 0.7 },
    ),
    flat(left + 0.02, right, 0.45, away, away + 0.48, { fill: tone.seatLit }),
    panel(left + 0.02, right, 0.38, 0.45, away, { fill: tone.seatDark }, 0.03),
  ].join('');
}

function arm(x: number, away: number): string {
  return [
    line(spot(x - 0.02, 0.64, away + 0.05), spot(x - 0.02, 0.64, away + 0.45), tone.metal, 20 / away),
    line(spot(x - 0.02, 0.64, away + 0.08), spot(x - 0.02, 0.42, away + 0.1), tone.metalDark, 14 / away),
  ].join('');
}
