/** The double doors to the treatment area. She went through these. */
import { box, line, shape } from '../paint.ts';
import { metre, panel, spot } from './eye.ts';
import { plan, tone } from './plan.ts';

const { left, middle, right, top } = plan.doors;
const away = plan.back - 0.01;

export function doors(): string {
  const leaf = (from: number, to: number) =>
    [
      panel(from, to, 0.01, top, away, { fill: tone.door }),
      panel(from, from + 0.1, 0.01, top, away, { fill: tone.doorShade }),
      panel(from + 0.04, to - 0.04, 0.03, 0.32, away, { fill: tone.metal }),
      panel(from + 0.04, to - 0.04, 0.03, 0.12, away, { fill: tone.metalDark, alpha: 0.6 }),
    ].join('');
  const plates = [middle - 0.16, middle + 0.06].map((x) =>
    panel(x, x + 0.1, 0.82, 1.16, away, { fill: tone.metal }, 0.01),
  );
  return [
    panel(left - 0.1, right + 0.1, 0, top + 0.1, away, { fill: tone.frame }),
    leaf(left, middle - 0.012),
    leaf(middle + 0.012, right),
    ...plates,
    // Rounded windows are darker than the light behind them: that is painted with the light.
    glass({ fill: '#3b6272' }),
    panel(left + 0.28, right - 0.28, top + 0.16, top + 0.44, away, { fill: tone.darker }, 0.03),
    reader(),
  ].join('');
}

/** Without a card it stays red: for staff, as everybody who waits has tried. */
const reader = (): string =>
  [
    panel(right + 0.16, right + 0.26, 1.05, 1.25, away, { fill: tone.dark }, 0.02),
    panel(right + 0.185, right + 0.235, 1.19, 1.22, away, { fill: tone.metal }, 0.005),
  ].join('');

export const panes = [
  { from: left + 0.3, to: middle - 0.26 },
  { from: middle + 0.26, to: right - 0.3 },
] as const;

const low = 1.12;
const high = 1.86;

function glass(paint: { fill: string; alpha?: number }): string {
  return panes.map(({ from, to }) => panel(from, to, low, high, away, paint, 0.1)).join('');
}

/** In a share of a pane across, and up from its lower edge. */
export const inPane =
  ({ from, to }: (typeof panes)[number]) =>
  (x: number, up: number) =>
    spot(from + (to - from) * x, low + (high - low) * up, away);

/** Cut to a pane's own shape. */
export const throughPane = (pane: (typeof panes)[number], id: string, content: string): string =>
  `<clipPath id="${id}">${panel(pane.from, pane.to, low, high, away, { fill: '#fff' }, 0.1)}</clipPath><g clip-path="url(#${id})">${content}</g>`;

/** The corridor beyond, the sign above: what shines. `corridor` and `sign` are 0 to 1. */
export function doorLight(corridor: number, sign: number): string {
  const seam = line(spot(middle, 0.05, away), spot(middle, top, away), '#cfeef2', 1.2, corridor * 0.55);
  return [
    glass({ fill: '#a9dbe6', alpha: corridor * 0.92 }),
    ...panes.map((pane, index) => throughPane(pane, `pane${index}`, corridorBeyond(pane, corridor))),
    seam,
    panel(left + 0.28, right - 0.28, top + 0.16, top + 0.44, away, { fill: tone.teal, alpha: sign }, 0.03),
    `<g opacity="${sign}">${signMarks()}</g>`,
    // Wired glass: the mullion shadow that makes it a hospital's and not a kitchen's.
    glass({ fill: '#12303f', alpha: 0.08 }),
  ].join('');
}

/** A cross, strokes for words, and the way. */
function signMarks(): string {
  const [x, y] = spot(left + 0.28, top + 0.44, away);
  const width = (right - left - 0.56) * metre(away);
  const height = 0.28 * metre(away);
  const dark = { fill: '#0b3f41', alpha: 0.8 } as const;
  const words = [
    [0.24, 0.34, 0.2],
    [0.47, 0.34, 0.24],
    [0.24, 0.56, 0.32],
  ] as const;
  return [
    box(x + width * 0.1 - 4, y + height * 0.26, 8, height * 0.5, dark),
    box(x + width * 0.1 - height * 0.25, y + height * 0.51 - 4, height * 0.5, 8, dark),
    ...words.map(([across, down, wide]) =>
      box(x + width * across, y + height * down, width * wide, height * 0.13, dark, 2),
    ),
    `<path d="M${x + width * 0.8} ${y + height * 0.5}h${width * 0.09}m${-width * 0.035} ${-height * 0.2}l${width * 0.035} ${height * 0.2}l${-width * 0.035} ${height * 0.2}" fill="none" stroke="#0b3f41" stroke-width="2.4"/>`,
  ].join('');
}

/** It runs away to the left; its lamps are sprites, for one of them falters. */
function corridorBeyond(pane: (typeof panes)[number], strength: number): string {
  const at = inPane(pane);
  return [
    shape([at(0.62, 0.02), at(1, 0.06), at(1, 0.94), at(0.62, 0.8)], {
      fill: '#6fb0c0',
      alpha: 0.75 * strength,
    }),
    shape([at(0.04, 0.08), at(0.3, 0.2), at(0.62, 0.2), at(0.62, 0.02), at(0.3, 0)], {
      fill: '#5a9db0',
      alpha: 0.8 * strength,
    }),
    shape([at(0.62, 0.36), at(1, 0.28), at(1, 0.36), at(0.62, 0.42)], {
      fill: '#41808f',
      alpha: 0.7 * strength,
    }),
    corridorLamp(pane, strength * 0.25),
  ].join('');
}

export function corridorLamp(pane: (typeof panes)[number], strength: number): string {
  const at = inPane(pane);
  return shape([at(0.3, 0.96), at(0.6, 0.98), at(0.52, 0.84), at(0.4, 0.84)], {
    fill: '#f4feff',
    alpha: strength,
  });
}
