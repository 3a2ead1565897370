/** The classroom's door: a pane that is narrow on purpose, and all that is stuck to and around it. */
import { box, line, oval, shape } from '../paint.ts';
import type { Clock } from '../parts/clock.ts';
import { flat, metre, panel, side, spot } from './eye.ts';
import { plan, tone } from './plan.ts';

const { left, right, top } = plan.door;
const away = plan.facing - 0.01;
const unit = metre(away);

export function classroomDoor(): string {
  const { left: paneLeft, right: paneRight, low, high } = plan.pane;
  return [
    panel(left - 0.09, right + 0.09, 0, top + 0.09, away, { fill: tone.frame }),
    panel(left, right, 0.01, top, away, { fill: tone.wood }),
    // The veneer was matched once; one strip is newer.
    panel(left, left + 0.28, 0.01, top, away, { fill: tone.woodDark, alpha: 0.35 }),
    panel(left + 0.02, right - 0.02, 0.02, 0.26, away, { fill: tone.metal }),
    panel(left + 0.02, right - 0.02, 0.02, 0.1, away, { fill: tone.metalDark, alpha: 0.55 }),
    panel(paneLeft - 0.035, paneRight + 0.035, low - 0.035, high + 0.035, away, { fill: tone.woodDark }),
    panel(paneLeft, paneRight, low, high, away, { fill: '#3c4a58' }),
    closer(),
    handle(),
    crossedPhone(),
    plate(),
    flat(left - 0.02, right + 0.02, 0.002, away - 0.12, away, { fill: tone.dark, alpha: 0.4 }),
  ].join('');
}

function closer(): string {
  return [
    panel(right - 0.42, right - 0.12, top - 0.1, top - 0.03, away, { fill: tone.metalDark }, 0.01),
    line(spot(right - 0.3, top - 0.06, away), spot(right - 0.05, top + 0.04, away), tone.metal, 2.2),
  ].join('');
}

/** Lever, lock, and the plate worn bright by ten thousand shoulders. */
function handle(): string {
  const x = right - 0.055;
  return [
    panel(x - 0.028, x + 0.028, 0.9, 1.14, away, { fill: tone.metal }, 0.01),
    line(spot(x, 1.06, away), spot(x - 0.12, 1.055, away), tone.metalDark, 5),
    line(spot(x, 1.067, away), spot(x - 0.115, 1.062, away), '#c9cbc6', 1.4),
    oval(...spot(x, 0.95, away), 1.6, 2, { fill: tone.dark }),
  ].join('');
}

/** No phones: the corners have been picked at. */
function crossedPhone(): string {
  const [x, y] = spot(left + 0.1, 1.68, away);
  const [wide, high] = [0.36 * unit, 0.47 * unit];
  const [cx, cy, r] = [x + wide / 2, y + high * 0.42, wide * 0.37];
  return [
    box(x + 2, y + 2.5, wide, high, { fill: tone.dark, alpha: 0.35 }),
    shape(
      [
        [x, y],
        [x + wide - 5, y],
        [x + wide, y + 6],
        [x + wide, y + high],
        [x, y + high],
      ],
      { fill: tone.paper },
    ),
    shape(
      [
        [x + wide - 5, y],
        [x + wide - 6, y + 5],
        [x + wide, y + 6],
      ],
      { fill: '#a9a69b' },
    ),
    oval(cx, cy, r, r, { fill: '#3a3f46' }),
    oval(cx, cy, r - 3, r - 3, { fill: tone.paper }),
    box(cx - 6.4, cy - 11.5, 12.8, 23, { fill: '#3a3f46' }, 2),
    box(cx - 4.8, cy - 9, 9.6, 16.5, { fill: '#8e959b' }),
    line([cx - r * 0.7, cy + r * 0.7], [cx + r * 0.7, cy - r * 0.7], '#3a3f46', 3.4),
    line([x + 9, y + high * 0.85], [x + wide - 9, y + high * 0.85], '#3a3f46', 3.4, 0.85),
    line([x + 15, y + high * 0.93], [x + wide - 15, y + high * 0.93], '#3a3f46', 2, 0.5),
    ...(
      [
        [x + wide / 2, y + 1.5],
        [x + 3, y + high - 3],
        [x + wide - 3, y + high - 3],
      ] as const
    ).map(([px, py]) => oval(px, py, 1.5, 1.5, { fill: '#7e8890' })),
  ].join('');
}

/** The room's number, and a slide that says whether a lesson is on. */
function plate(): string {
  const [x, y] = spot(left - 0.36, 1.66, away);
  return [
    box(x + 1.5, y + 2, 0.22 * unit, 0.26 * unit, { fill: tone.dark, alpha: 0.35 }),
    box(x, y, 0.22 * unit, 0.26 * unit, { fill: '#5c6670' }, 2),
    line([x + 8, y + 10], [x + 8, y + 22], '#d6d8d4', 3),
    line([x + 17, y + 10], [x + 26, y + 10], '#d6d8d4', 3),
    line([x + 26, y + 10], [x + 20, y + 22], '#d6d8d4', 3),
    box(x + 4, y + 0.18 * unit, 0.22 * unit - 8, 8, { fill: '#c9c6ba' }),
    box(x + 5, y + 0.18 * unit + 1, 13, 6, { fill: '#7d8a80' }),
  ].join('');
}

/** Above the door: the clock that everybody watches. Just gone half past three. */
export const clock: Clock = {
  at: spot(-1.56, 2.44, away),
  size: 0.165 * unit,
  hour: 3,
  minute: 34,
  tones: { rim: tone.frame, face: tone.paper, mark: tone.dark },
};

/** The bell that it is wired to. */
export function bell(): string {
  const [x, y] = spot(-1.12, 2.43, away);
  return [
    line([x, y - 12], [x, -4], tone.trim, 1.6, 0.7),
    oval(x + 1.5, y + 2.5, 13, 13, { fill: tone.dark, alpha: 0.35 }),
    oval(x, y, 12.5, 12.5, { fill: tone.metalDark }),
    oval(x - 1.4, y - 1.6, 8.6, 8.6, { fill: tone.metal }),
    oval(x - 2, y - 2.2, 2.4, 2.4, { fill: tone.metalDark }),
    box(x - 15.5, y + 2, 6, 8, { fill: tone.frame }, 1),
  ].join('');
}

/** What the light in the classroom shows through the pane, without the class: that is a sprite. */
export function paneLight(strength: number): string {
  const { left: from, right: to, low, high } = plan.pane;
  const glass = (fill: string, alpha: number) => panel(from, to, low, high, away, { fill, alpha });
  const at = (x: number, up: number) => spot(from + (to - from) * x, low + (high - low) * up, away);
  return [
    glass('#d4e6f4', strength),
    // Ceiling with its lamp, the board at the front, the edge of a blind.
    shape([at(0, 1), at(1, 1), at(1, 0.9), at(0, 0.83)], { fill: '#b9cfe0', alpha: strength }),
    shape([at(0.1, 0.94), at(0.75, 0.98), at(0.75, 0.95), at(0.1, 0.905)], {
      fill: '#c3d6e4',
      alpha: strength,
    }),
    shape([at(0.2, 0.74), at(1, 0.79), at(1, 0.5), at(0.2, 0.52)], { fill: '#eef6fb', alpha: strength }),
    shape([at(0, 0.46), at(1, 0.43), at(1, 0), at(0, 0)], { fill: '#9db8cc', alpha: strength }),
    line(at(0.32, 0.69), at(0.7, 0.705), '#8fa9bd', 1.4, strength),
    line(at(0.32, 0.64), at(0.86, 0.66), '#8fa9bd', 1.4, strength),
    line(at(0.32, 0.59), at(0.6, 0.6), '#8fa9bd', 1.4, strength),
  ].join('');
}

/** The lamp in there, which falters: it shows at the pane's top. */
export function paneLamp(): string {
  const { left: from, right: to, low, high } = plan.pane;
  const at = (x: number, up: number) => spot(from + (to - from) * x, low + (high - low) * up, away);
  return shape([at(0.1, 0.94), at(0.75, 0.98), at(0.75, 0.95), at(0.1, 0.905)], { fill: '#fbfeff' });
}

/** The one fixed thing that the light shows at the door's foot: a line under it. */
export const underDoor = (strength: number): string =>
  line(spot(left + 0.03, 0.012, away), spot(right - 0.03, 0.012, away), '#d4e6f4', 1.6, 0.7 * strength);

/** Along the corridor's other side; seen end on, one of them never shut. */
export function lockers(): string {
  const { front, near, far, top: high } = plan.lockers;
  const doors = [7.05, 7.7, 8.35, 9].map((at) =>
    line(spot(front, 0.1, at), spot(front, high, at), tone.lockerDark, 6 / at),
  );
  return [
    flat(front, front + 0.2, 0.002, near, far, { fill: tone.dark, alpha: 0.35 }),
    side(front, 0.08, high, near, far, { fill: tone.locker }),
    side(front, 0, 0.08, near, far, { fill: tone.dark }),
    ...doors,
    line(spot(front, 0.95, near), spot(front, 0.95, far), tone.lockerDark, 1),
    panel(plan.corner, front, 0, high, near, { fill: tone.lockerDark }),
    flat(plan.corner, front, high, near, far, { fill: tone.metal }),
  ].join('');
}
