/** The banking hall beyond the glass, but for its people. */
import { line, oval, shape } from '../paint.ts';
import { flat, metre, panel, spot } from './eye.ts';
import { plan, tone } from './plan.ts';

const { hall, teller, glass } = plan;
const back = hall.back;

export function hallShell(): string {
  return [
    flat(hall.left, hall.right, hall.ceiling, glass, back, { fill: tone.hallCeiling }),
    flat(hall.left, hall.right, 0, glass, back, { fill: tone.hallFloor }),
    panel(hall.left, hall.right, 0, hall.ceiling, back, { fill: tone.hallWall }),
    // The bank's sign, painted across the wall so large that nobody sees it.
    shape(
      [spot(-0.4, 0, back), spot(1.5, 0, back), spot(3.1, hall.ceiling, back), spot(1.2, hall.ceiling, back)],
      { fill: tone.hallMark },
    ),
    shape(
      [spot(2, 0, back), spot(2.6, 0, back), spot(4.2, hall.ceiling, back), spot(3.6, hall.ceiling, back)],
      { fill: tone.hallMark },
    ),
    panel(hall.left, hall.right, 0, 0.1, back, { fill: tone.trim }),
    ...[5.2, 6.6].map((away) => line(spot(hall.left, 0, away), spot(hall.right, 0, away), '#6c6c72', 1.2)),
    ledge(),
  ].join('');
}

/** Where slips are written, with the pen on its chain of beads. */
function ledge(): string {
  const away = back - 0.2;
  return [
    panel(1.1, 3.3, 1, 1.07, away, { fill: tone.wood }),
    panel(1.1, 3.3, 0.94, 1, away, { fill: tone.woodDark }),
    ...[1.3, 3.1].map((x) => panel(x - 0.03, x + 0.03, 0, 0.94, away, { fill: tone.metalDark })),
    panel(1.4, 1.62, 1.07, 1.32, away, { fill: '#a8a4a1' }),
    panel(1.72, 1.94, 1.07, 1.32, away, { fill: '#9d9a98' }),
  ].join('');
}

/** The windows for money: one open, the other with its blind down and a plate that says so. */
export function windowsForMoney(): string {
  const { left, right, away } = teller;
  const closed = left - 2.05;
  const half = (right - left) / 2;
  const frame = (from: number, to: number, inside: string) =>
    [
      panel(from, to, 1.06, 2.16, away, { fill: tone.frame }),
      panel(from + 0.06, to - 0.06, 1.1, 2.1, away, { fill: inside }),
    ].join('');
  return [
    panel(closed, right + 0.16, 0, 2.9, away + 0.35, { fill: '#7f7b7a' }),
    frame(closed, left - 0.1, '#6f7178'),
    ...[1.35, 1.6, 1.85].map((up) =>
      line(spot(closed + 0.08, up, away), spot(left - 0.18, up, away), '#63656c', 1.4),
    ),
    panel(closed + 0.6, closed + 1.2, 1.12, 1.34, away, { fill: tone.paper }),
    panel(closed + 0.68, closed + 1.1, 1.2, 1.25, away, { fill: tone.metalDark }),
    frame(left, right, '#585b64'),
    panel(left + half - 0.03, left + half + 0.03, 1.1, 2.1, away, { fill: tone.frame }),
    // Its counter: wood below, a stone top, a dip for coins.
    panel(closed - 0.05, right + 0.16, 0, 1.0, away - 0.3, { fill: tone.wood }),
    panel(closed - 0.05, right + 0.16, 0, 0.12, away - 0.3, { fill: tone.woodDark }),
    ...[closed + 1, left - 0.05].map((x) => panel(x, x + 0.05, 0.12, 1, away - 0.3, { fill: tone.woodDark })),
    flat(closed - 0.05, right + 0.16, 1.04, away - 0.34, away, { fill: '#b5b2b0' }),
    panel(closed - 0.05, right + 0.16, 1.0, 1.05, away - 0.34, { fill: '#8f8d8e' }),
    belt(),
  ].join('');
}

/** The belt that one queues along. */
function belt(): string {
  const away = 5.6;
  const posts = [-2.2, -0.7, 2.75, 3.5];
  const post = (x: number) =>
    [
      oval(...spot(x, 0.02, away), 0.17 * metre(away), 0.05 * metre(away), { fill: tone.dark }),
      panel(x - 0.03, x + 0.03, 0, 0.98, away, { fill: tone.metalDark }),
      panel(x - 0.045, x + 0.045, 0.86, 0.98, away, { fill: tone.dark }),
    ].join('');
  return [
    ...posts.map(post),
    ...[
      [-2.2, -0.7],
      [2.75, 3.5],
    ].map(([from = 0, to = 0]) => panel(from, to, 0.87, 0.93, away, { fill: '#343a4d' })),
  ].join('');
}

/** What burns behind the open window: a strip over the drawer, a screen's side. */
export function tellerLight(strength: number): string {
  const { left, right, away } = teller;
  const [from, to] = [left + 0.06, right - 0.06];
  return [
    panel(from, to, 1.1, 2.1, away + 0.01, { fill: '#cfc9c0', alpha: 0.5 * strength }),
    panel(from, to, 1.96, 2.1, away + 0.01, { fill: '#efe9df', alpha: 0.85 * strength }),
    panel(from + 0.06, from + 0.4, 1.1, 1.62, away + 0.01, { fill: '#5f636e', alpha: 0.75 * strength }),
    panel(to - 0.5, to - 0.12, 1.3, 1.56, away + 0.01, { fill: '#787b86', alpha: 0.7 * strength }),
  ].join('');
}

/** The glass and the post that are before whoever sits there. */
export function tellerGlass(strength: number): string {
  const { left, right, away } = teller;
  const half = (left + right) / 2;
  const at = (x: number, up: number) => spot(x, up, away);
  return [
    panel(half - 0.03, half + 0.03, 1.1, 2.1, away, { fill: '#262932' }),
    shape([at(left + 0.2, 1.1), at(left + 0.5, 1.1), at(left + 0.86, 2.1), at(left + 0.56, 2.1)], {
      fill: '#f2f0ea',
      alpha: 0.14 * strength,
    }),
    shape([at(half + 0.3, 1.1), at(half + 0.42, 1.1), at(half + 0.78, 2.1), at(half + 0.66, 2.1)], {
      fill: '#f2f0ea',
      alpha: 0.12 * strength,
    }),
  ].join('');
}
