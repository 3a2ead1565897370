/** The front of the shop: sliding doors and glass, with the day behind them; gates that sing when somebody forgets. */
import { box, line, oval, path, points, type Spot, shape, soft } from '../paint.ts';
import { flat, metre, panel, spot } from './eye.ts';
import { plan, tone } from './plan.ts';

const { doors, glass, front, gates } = plan;
const away = front - 0.01;

export function shopFront(): string {
  const mullions = [glass.left, doors.left, doors.middle, doors.right].map((x) =>
    panel(x - 0.06, x + 0.06, 0, glass.top, away, { fill: tone.frame }),
  );
  return [
    panel(glass.left, glass.right, glass.low, glass.top, away, { fill: '#8fa3b0' }),
    panel(doors.left, doors.right, 0, glass.top, away, { fill: '#8fa3b0' }),
    panel(glass.left, doors.left, 0, glass.low, away, { fill: tone.frame }),
    panel(doors.right, glass.right, 0, glass.low, away, { fill: tone.frame }),
    ...mullions,
    // A mat that is never straight.
    flat(doors.left - 0.1, doors.right + 0.25, 0.003, 11.4, 12.9, { fill: tone.shelfDark, alpha: 0.8 }),
  ].join('');
}

/** Outside, by how much of the day there is: it stays when the lamps go. */
export function daylight(strength: number): string {
  const holes = [
    [
      spot(glass.left, glass.low, away),
      spot(glass.left, glass.top, away),
      spot(doors.left, glass.top, away),
      spot(doors.left, glass.low, away),
    ],
    [
      spot(doors.left, 0, away),
      spot(doors.left, glass.top, away),
      spot(doors.right, glass.top, away),
      spot(doors.right, 0, away),
    ],
    [
      spot(doors.right, glass.low, away),
      spot(doors.right, glass.top, away),
      spot(glass.right, glass.top, away),
      spot(glass.right, glass.low, away),
    ],
  ] as const;
  const clip = holes.map((hole) => `<polygon points="${points(hole)}"/>`).join('');
  const [left] = spot(glass.left, 0, away);
  const bars = [
    [doors.left, 3],
    [doors.middle, 4.2],
    [doors.right, 3],
  ] as const;
  return [
    `<clipPath id="day">${clip}</clipPath><g clip-path="url(#day)" opacity="${strength}">`,
    box(left, 90, 400, 220, { fill: '#dfe9ef' }),
    // Roofs across the car park, a row of cars, the ground.
    path(
      'M940 190 L985 188 L985 176 L1046 176 L1050 190 L1102 190 L1110 170 L1180 170 L1184 186 L1280 184 V240 H940 Z',
      { fill: '#b4c4cf' },
    ),
    box(left, 226, 400, 90, { fill: '#c2ced6' }),
    ...[968, 1064, 1128, 1206].map((x) =>
      path(
        `M${x} 238 C${x} 230 ${x + 4} 227 ${x + 12} 226 L${x + 18} 217 H${x + 38} L${x + 47} 227 C${x + 54} 228 ${x + 56} 232 ${x + 56} 238 Z`,
        { fill: '#8ea2b0' },
      ),
    ),
    box(left, 238, 400, 2, { fill: '#8ea2b0', alpha: 0.5 }),
    '</g>',
    soft(
      0.6,
      [
        ...bars.map(([x, wide]) => line(spot(x, 0, away), spot(x, glass.top, away), tone.frame, wide)),
        line(spot(glass.left, doors.top, away), spot(glass.right, doors.top, away), tone.frame, 4),
        ...stickers(),
      ].join(''),
    ),
  ].join('');
}

/** On the glass at eye height, so that nobody walks into it; and the hours, seen from behind. */
function stickers(): string[] {
  const dots = [6.95, 7.3, 7.65, 8.35, 8.7, 9.05].map((x) =>
    oval(...spot(x, 1.35, away), 2.6, 2.6, { fill: tone.frame, alpha: 0.55 }),
  );
  return [...dots, panel(9.7, 10.3, 1.35, 2.05, away, { fill: '#8ea2b0' })];
}

/** Dark against the day: what stands before the glass, in the tones that are left of it. */
export interface Backlit {
  readonly body: string;
  readonly edge: string;
  readonly dark: string;
}

/** Two plastic arches. Tags that were not taken off make them cry. */
export function securityGates({ body, edge, dark }: Backlit): string {
  return gates.at
    .map((x) => {
      const [left, top] = spot(x, 1.58, gates.away);
      const [, low] = spot(x, 0, gates.away);
      const wide = 0.34 * metre(gates.away);
      return [
        oval(left + wide / 2 + 2, low, wide * 0.9, 4, { fill: dark, alpha: 0.5 }),
        box(left, top, wide, low - top, { fill: body }, 7),
        box(left + wide - 3, top + 5, 2, low - top - 8, { fill: edge }, 1),
        box(left + 5, top + 6, wide - 11, (low - top) * 0.6, { fill: dark, alpha: 0.5 }, 4),
        box(left + 4, top + (low - top) * 0.74, wide - 9, 3, { fill: dark }, 1),
      ].join('');
    })
    .join('');
}

/** Nested trolleys by the window: the first has a wheel with a mind of its own. */
export function trolleys({ body, edge, dark }: Backlit): string {
  const at = 11.4;
  const unit = metre(at) / 100;
  const one = (shift: number) => {
    const [x, y] = spot(4.98 + shift, 0, at);
    const p = (dx: number, dy: number): Spot => [x + dx * unit, y - dy * unit];
    const wires = [64, 74, 84].map((up) => line(p(4, up + 4), p(81, up - 8 + up * 0.04), dark, 1, 0.8));
    return [
      shape([p(0, 98), p(10, 97), p(86, 80), p(79, 46), p(14, 42)], { fill: body }),
      ...wires,
      line(p(0, 98), p(86, 80), edge, 1.4),
      line(p(-9, 103), p(6, 101), dark, 3),
      line(p(14, 42), p(4, 14), body, 2.2),
      line(p(14, 42), p(76, 24), body, 2),
      line(p(79, 46), p(76, 12), body, 2.2),
      oval(...p(5, 6), 3.2, 3.2, { fill: dark }),
      oval(...p(76, 6), 3.2, 3.2, { fill: dark }),
    ].join('');
  };
  const [left, low] = spot(4.9, 0, at);
  return oval(left + 60, low, 74, 5, { fill: dark, alpha: 0.4 }) + [0.75, 0.5, 0.25, 0].map(one).join('');
}
