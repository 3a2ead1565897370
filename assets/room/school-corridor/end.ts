/** Where the corridor ends: fire doors to the stairs, and the sign that stays lit whatever goes out. */
import { box, group, line, oval, path, shape } from '../paint.ts';
import { metre, panel, side, spot } from './eye.ts';
import { plan, tone } from './plan.ts';

const { left, middle, right, top } = plan.fireDoors;
const away = plan.end - 0.01;
export const panes = [
  { from: left + 0.14, to: middle - 0.12 },
  { from: middle + 0.12, to: right - 0.14 },
] as const;
export const paneRise = { low: 0.95, high: 1.88 } as const;

export function fireDoors(): string {
  const leaf = (from: number, to: number, handle: number) =>
    [
      panel(from, to, 0.01, top, away, { fill: '#848a86' }),
      panel(from + 0.03, to - 0.03, 0.03, 0.26, away, { fill: tone.metal }),
      panel(from + 0.06, to - 0.06, 0.86, 0.91, away, { fill: tone.metalDark }),
      panel(handle, handle + 0.07, 0.95, 1.25, away, { fill: tone.metal }),
      // “Fire door keep shut”: a disc with a bar, and the hook that keeps it open.
      oval(...spot((from + to) / 2, 0.66, away), 6, 6, { fill: '#5c6b80' }),
      line(
        spot((from + to) / 2 - 0.035, 0.66, away),
        spot((from + to) / 2 + 0.035, 0.66, away),
        tone.paper,
        1.6,
      ),
    ].join('');
  return [
    panel(left - 0.09, right + 0.09, 0, top + 0.09, away, { fill: tone.frame }),
    leaf(left, middle - 0.01, middle - 0.11),
    leaf(middle + 0.01, right, middle + 0.04),
    ...panes.map(({ from, to }) => panel(from, to, paneRise.low, paneRise.high, away, { fill: '#4a5157' })),
    // The box that frees the doors, in a cover against elbows.
    panel(right + 0.12, right + 0.22, 1.2, 1.34, away, { fill: '#6e7772' }, 0.01),
    side(plan.right - 0.005, 1.1, 1.26, 9.9, 10.15, { fill: '#6e7772' }),
  ].join('');
}

/** The stairs beyond the glass, by what light they have. */
export function stairLight(strength: number, fill: string): string {
  const at = (pane: (typeof panes)[number], x: number, up: number) =>
    spot(pane.from + (pane.to - pane.from) * x, paneRise.low + (paneRise.high - paneRise.low) * up, away);
  return panes
    .map((pane, index) =>
      [
        panel(pane.from, pane.to, paneRise.low, paneRise.high, away, { fill, alpha: strength }),
        // A flight going up, and its rail.
        shape(
          index === 0
            ? [at(pane, 0, 0), at(pane, 0, 0.3), at(pane, 1, 0.66), at(pane, 1, 0)]
            : [
                at(pane, 0, 0),
                at(pane, 0, 0.7),
                at(pane, 0.5, 0.9),
                at(pane, 0.5, 0.3),
                at(pane, 1, 0.2),
                at(pane, 1, 0),
              ],
          { fill: '#39424b', alpha: 0.55 * strength },
        ),
        line(
          at(pane, 0, index === 0 ? 0.52 : 0.92),
          at(pane, index === 0 ? 1 : 0.34, index === 0 ? 0.88 : 1),
          '#39424b',
          1.6,
          0.7 * strength,
        ),
      ].join(''),
    )
    .join('');
}

const hung = { x: 0.72, up: 2.36, wide: 0.76, high: 0.26, away: 8.6 } as const;

export function signBody(): string {
  const { x, up, wide, high, away: at } = hung;
  return [
    ...[x - 0.26, x + 0.26].map((rod) =>
      line(spot(rod, up + high / 2, at), spot(rod, plan.ceiling, at), tone.metalDark, 1.6),
    ),
    panel(
      x - wide / 2 - 0.02,
      x + wide / 2 + 0.02,
      up - high / 2 - 0.02,
      up + high / 2 + 0.02,
      at,
      { fill: tone.darker },
      0.01,
    ),
  ].join('');
}

/** The way out: somebody running to a door. The one green thing. */
export function signLight(strength: number): string {
  const { x, up, wide, high, away: at } = hung;
  const [cx, cy] = spot(x, up, at);
  const unit = (metre(at) * high) / 100;
  const pale = '#eafff0';
  const figure = [
    oval(-22, -30, 7.5, 7.5, { fill: pale }),
    path(
      'M-32 -20 L-12 -22 L2 -8 L14 -10 L15 -3 L-2 0 L-10 -8 L-16 6 L-2 18 L-6 40 L-15 40 L-13 22 L-26 10 L-36 26 L-56 26 L-56 18 L-41 17 L-28 -6 L-31 -12 L-40 -4 L-46 -10 Z',
      { fill: pale },
    ),
    path('M30 -40 H64 V42 H30 Z M38 -32 V42 H56 V-32 Z', { fill: pale }),
    path('M-128 -6 H-98 V-18 L-76 0 L-98 18 V6 H-128 Z', { fill: pale }),
  ].join('');
  return `<g opacity="${strength}">${panel(x - wide / 2, x + wide / 2, up - high / 2, up + high / 2, at, { fill: tone.green }, 0.01)}${group(figure, `translate(${cx + 30 * unit} ${cy}) scale(${unit.toFixed(4)})`)}</g>`;
}

export const signAt = hung;

/** A ceiling lamp near the end, dead since autumn: everybody thinks that somebody has reported it. */
const lampAt = { from: -0.34, to: 0.26, near: 9.3, far: 9.9 } as const;

export const lampBody = (): string => {
  const [[x, y], [x2], [x3, y3], [x4]] = [
    spot(lampAt.from, plan.ceiling, lampAt.near),
    spot(lampAt.to, plan.ceiling, lampAt.near),
    spot(lampAt.to, plan.ceiling, lampAt.far),
    spot(lampAt.from, plan.ceiling, lampAt.far),
  ];
  return (
    shape(
      [
        [x, y],
        [x2, y],
        [x3, y3],
        [x4, y3],
      ],
      { fill: '#8c908f' },
    ) + box(x, y, x2 - x, 1, { fill: tone.metalDark })
  );
};
