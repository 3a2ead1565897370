/** The ward's doors at the corridor's end: closers above, a button beside, narrow panes. */
import { box, line, oval } from '../paint.ts';
import { metre, panel, spot } from './eye.ts';
import { plan, tone } from './plan.ts';

const { left, middle, right, top } = plan.doors;
const away = plan.end - 0.02;

export const panes = [
  { from: middle - 0.36, to: middle - 0.14 },
  { from: middle + 0.14, to: middle + 0.36 },
] as const;
const [paneLow, paneHigh] = [0.75, 1.82] as const;

export function fireDoors(): string {
  const leaf = (from: number, to: number) =>
    [
      panel(from, to, 0.01, top, away, { fill: tone.door }),
      panel(from + 0.02, to - 0.02, 0.03, 0.42, away, { fill: tone.metal, alpha: 0.7 }),
      // The closer: a box on the leaf, an elbow up to the frame.
      panel(from + 0.24, from + 0.56, top - 0.2, top - 0.1, away, { fill: tone.metalDark }, 0.01),
      line(spot(from + 0.3, top - 0.1, away), spot(from + 0.62, top + 0.03, away), tone.metal, 1.8),
    ].join('');
  const plate = (x: number) => panel(x, x + 0.1, 0.9, 1.26, away, { fill: tone.metal }, 0.01);
  return [
    panel(left - 0.08, right + 0.06, 0, top + 0.09, away, { fill: tone.frame }),
    leaf(left, middle - 0.01),
    leaf(middle + 0.01, right),
    ...panes.map(({ from, to }) => panel(from, to, paneLow, paneHigh, away, { fill: '#39415a' }, 0.02)),
    plate(left + 0.1),
    plate(right - 0.2),
    // A round blue sign on each: keep shut.
    ...[left + 0.3, right - 0.3].map((x) => oval(...spot(x, 1.5, away), 5.4, 5.4, { fill: '#6b80ad' })),
    plateAbove(),
  ].join('');
}

/** What ward this is, in strokes. */
function plateAbove(): string {
  const [x, y] = spot(middle - 0.5, top + 0.36, away);
  const unit = metre(away);
  return [
    box(x, y, unit, 0.17 * unit, { fill: '#5f6a8c' }, 2),
    box(x + 0.1 * unit, y + 0.06 * unit, 0.42 * unit, 0.05 * unit, { fill: tone.paper, alpha: 0.8 }, 1),
    box(x + 0.58 * unit, y + 0.06 * unit, 0.26 * unit, 0.05 * unit, { fill: tone.paper, alpha: 0.5 }, 1),
  ].join('');
}

/** Light from the stairs beyond, as wide as the panes. */
export function paneLight(strength: number): string {
  return panes
    .map(({ from, to }, index) => {
      const glass = panel(
        from,
        to,
        paneLow,
        paneHigh,
        away,
        { fill: '#b9c6dc', alpha: 0.85 * strength },
        0.02,
      );
      const up = index === 0 ? 1.2 : 1.34;
      return (
        glass +
        panel(from, to, paneLow, up, away, { fill: '#8c9bb8', alpha: 0.8 * strength }) +
        panel(from, to, paneLow, 0.86, away, { fill: '#707f9f', alpha: 0.8 * strength })
      );
    })
    .join('');
}

/** One pane, in whole pixels: nobody is seen past its edges. */
export function paneBox(index: 0 | 1): readonly [number, number, number, number] {
  const { from, to } = panes[index];
  const [x, y] = spot(from, paneHigh, away);
  const [right_, low] = spot(to, paneLow, away);
  return [Math.ceil(x), Math.ceil(y), Math.floor(right_) - Math.ceil(x), Math.floor(low) - Math.ceil(y)];
}
