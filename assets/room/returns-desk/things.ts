/** What hangs and stands between the doors and your desk. */
import { box, line, path } from '../paint.ts';
import type { Clock } from '../parts/clock.ts';
import { metre, panel, spot } from './eye.ts';
import { plan, tone } from './plan.ts';

const wall = plan.wall.away - 0.01;
const unit = metre(wall);

/** Above the staff door: behind the customers, so that only you can see how long it is until your break. */
export const clock: Clock = {
  at: spot(3.22, 2.45, wall),
  size: 0.17 * unit,
  hour: 2,
  minute: 52,
  tones: { rim: tone.frame, face: tone.paper, mark: tone.dark },
};

export function staffDoor(): string {
  const { left, right, top } = plan.staffDoor;
  const [x, y] = spot(right + 0.05, 1.2, wall);
  const keys = [0, 1, 2].flatMap((row) =>
    [0, 1].map((column) => box(x + 1.4 + column * 2.6, y + 3 + row * 3, 1.8, 2, { fill: tone.metal })),
  );
  return [
    panel(left - 0.07, right + 0.07, 0, top + 0.07, wall, { fill: tone.frame }),
    panel(left, right, 0.01, top, wall, { fill: tone.door }),
    panel(left, left + 0.1, 0.01, top, wall, { fill: tone.wallLow }),
    panel(left + 0.03, right - 0.03, 0.02, 0.45, wall, { fill: tone.metal }),
    panel(left + 0.03, right - 0.03, 0.02, 0.14, wall, { fill: tone.metalDark, alpha: 0.6 }),
    panel(left + 0.26, right - 0.26, 1.3, 1.66, wall, { fill: tone.darker }, 0.02),
    // Staff only.
    panel(left + 0.12, right - 0.12, 1.78, 1.92, wall, { fill: tone.paper }),
    panel(left + 0.2, right - 0.2, 1.83, 1.87, wall, { fill: tone.frame }),
    panel(right - 0.11, right - 0.05, 0.98, 1.12, wall, { fill: tone.metal }),
    box(x, y, 7.4, 13, { fill: tone.dark }, 1),
    ...keys,
  ].join('');
}

/** The eye above the desk. It sees the top of your head and every refund. */
export function camera(): string {
  const [x, y] = spot(2.62, 3.2, wall - 1.4);
  const d = 0.19 * metre(wall - 1.4);
  return [
    box(x - 3, y - d * 3.2, 6, d * 2.6, { fill: tone.metalDark }),
    box(x - d * 1.15, y - d * 0.9, d * 2.3, d * 0.7, { fill: tone.paper }, 2),
    path(`M${x - d} ${y - d * 0.24} A${d} ${d} 0 0 0 ${x + d} ${y - d * 0.24} Z`, { fill: tone.darker }),
    path(
      `M${x - d * 0.7} ${y - d * 0.1} A${d * 0.8} ${d * 0.8} 0 0 0 ${x - d * 0.1} ${y + d * 0.6} A${d} ${d} 0 0 1 ${x - d * 0.7} ${y - d * 0.1} Z`,
      { fill: tone.metal, alpha: 0.8 },
    ),
  ].join('');
}

const board = { left: 4.35, right: 5.95, low: 2.5, high: 3.36, away: 8 } as const;

/** What the shop says about returns: how many days, with what proof. Its head is lit with the light. */
export function policy(): string {
  const { left, right, low, high, away } = board;
  const rows = [0.34, 0.5, 0.66].map((down, index) =>
    panel(left + 0.34, right - 0.2 - (index % 3) * 0.24, high - down - 0.045, high - down, away, {
      fill: tone.metalDark,
    }),
  );
  const marks = [0.34, 0.5, 0.66].map((down) =>
    panel(left + 0.16, left + 0.24, high - down - 0.05, high - down + 0.01, away, { fill: tone.frame }),
  );
  return [
    ...[left + 0.2, right - 0.2].map((x) =>
      line(spot(x, high, away), spot(x, plan.ceiling, away), tone.metalDark, 1.6),
    ),
    panel(left, right, low, high, away, { fill: tone.paper }),
    panel(left, right, low, low + 0.03, away, { fill: tone.metalDark }),
    ...rows,
    ...marks,
    policyHead(1),
  ].join('');
}

/** The lemon head of the board; it keeps its colour in every light. */
export function policyHead(strength: number): string {
  const { left, right, high, away } = board;
  return [
    panel(left, right, high - 0.22, high, away, { fill: tone.lemon, alpha: strength }),
    panel(left + 0.14, left + 0.86, high - 0.15, high - 0.08, away, {
      fill: '#3a3a24',
      alpha: 0.85 * strength,
    }),
    panel(left + 0.94, left + 1.2, high - 0.15, high - 0.08, away, {
      fill: '#3a3a24',
      alpha: 0.85 * strength,
    }),
  ].join('');
}
