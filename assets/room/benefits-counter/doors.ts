/** The sliding doors to the street. */
import { oval, path, points, round, shape } from '../paint.ts';
import { metre, panel, spot } from './eye.ts';
import { plan, tone } from './plan.ts';

const { left, middle, right, top } = plan.doors;
const away = plan.back - 0.01;

/** Picture-pixels that the glass of both leaves takes up: left, top, width, height. */
export function doorway(): readonly [number, number, number, number] {
  const [x, y] = spot(left, top - 0.06, away);
  const [right_, low] = spot(right, 0.06, away);
  return [Math.round(x), Math.round(y), Math.round(right_ - x), Math.round(low - y)];
}

/** Where somebody's feet are on the pavement outside, so far along from the doors' left. */
export const pavement = (along: number) => spot(left + along, 0.1, away);
export const paces = metre(away);

export function doors(): string {
  return [
    panel(left - 0.12, right + 0.12, 0, top + 0.34, away, { fill: tone.frame }),
    panel(left, right, 0.04, top, away, { fill: '#4a555c' }),
    // The box that the doors' motor lives in, and the eye that sees people come.
    panel(left - 0.12, right + 0.12, top + 0.04, top + 0.3, away, { fill: tone.metalDark }),
    panel(middle - 0.07, middle + 0.07, top + 0.08, top + 0.16, away, { fill: tone.darker }, 0.02),
    leaves(),
  ].join('');
}

function leaves(): string {
  return [left, middle - 0.03, middle + 0.01, right - 0.05]
    .map((x) => panel(x, x + 0.045, 0, top, away, { fill: tone.frame }))
    .concat(panel(left, right, 0, 0.07, away, { fill: tone.frame }))
    .join('');
}

/**
 * The street on a grey afternoon, and what is left of it later: `day` and `porch`, the tube above the step, are 0
 * to 1. Drawn after the light, so that it stays at every state of it.
 */
export function street(day: number, porch: number): string {
  const [x, y] = spot(left, top, away);
  const unit = metre(away);
  const wide = (right - left) * unit;
  const high = (top - 0.06) * unit;
  const at = (along: number, down: number): readonly [number, number] => [x + wide * along, y + high * down];
  const far = [
    shape([at(0, 0), at(1, 0), at(1, 1), at(0, 1)], { fill: '#56656f', alpha: 0.9 * Math.max(day, 0.35) }),
    shape([at(0, 0), at(1, 0), at(1, 0.5), at(0, 0.44)], { fill: '#a9b7bf', alpha: 0.92 * day }),
    // A terrace across the road, two of its windows lit.
    shape(
      [at(0, 0.2), at(0.34, 0.16), at(0.34, 0.24), at(0.72, 0.2), at(1, 0.27), at(1, 0.62), at(0, 0.62)],
      { fill: '#6d7b84', alpha: 0.9 * Math.max(day, 0.4) },
    ),
    ...[
      [0.1, 0.32],
      [0.46, 0.34],
      [0.8, 0.37],
    ].map(([along = 0, down = 0], index) =>
      shape(
        [at(along, down), at(along + 0.09, down), at(along + 0.09, down + 0.11), at(along, down + 0.11)],
        index === 1 ? { fill: '#d5dcd8', alpha: 0.75 } : { fill: '#4d5a63', alpha: 0.7 },
      ),
    ),
    shape([at(0, 0.62), at(1, 0.62), at(1, 0.76), at(0, 0.76)], { fill: '#4c575f', alpha: 0.9 }),
    car(at(0.56, 0.7), unit),
    shape([at(0, 0.76), at(1, 0.76), at(1, 1), at(0, 1)], { fill: '#7f8b92', alpha: 0.45 + 0.4 * day }),
  ].join('');
  const step = [
    shape([at(0.05, 1), at(0.95, 1), at(0.8, 0.8), at(0.2, 0.8)], { fill: '#dbe6ea', alpha: 0.38 * porch }),
    shape([at(0.2, 1), at(0.8, 1), at(0.7, 0.86), at(0.3, 0.86)], { fill: '#eef5f6', alpha: 0.35 * porch }),
  ].join('');
  const pane = [at(0, 0), at(1, 0), at(1, 1), at(0, 1)];
  return [
    `<clipPath id="street"><polygon points="${points(pane)}"/></clipPath><g clip-path="url(#street)">${far}${step}</g>`,
    leaves(),
    // Dots at the height of eyes, so that nobody walks into the glass.
    ...[0.12, 0.24, 0.36, 0.6, 0.72, 0.84].map((along) =>
      oval(...at(along, 0.36), 2, 2, { fill: '#e4eaec', alpha: 0.3 + 0.3 * day }),
    ),
  ].join('');
}

/** Parked where it must not be. */
function car([x, y]: readonly [number, number], unit: number): string {
  const cm = unit / 100;
  const d = `M${round(x - 60 * cm)} ${round(y + 12 * cm)} C${round(x - 60 * cm)} ${round(y - 14 * cm)} ${round(x - 44 * cm)} ${round(y - 16 * cm)} ${round(x - 34 * cm)} ${round(y - 18 * cm)} C${round(x - 20 * cm)} ${round(y - 44 * cm)} ${round(x + 30 * cm)} ${round(y - 44 * cm)} ${round(x + 46 * cm)} ${round(y - 18 * cm)} C${round(x + 70 * cm)} ${round(y - 16 * cm)} ${round(x + 80 * cm)} ${round(y - 8 * cm)} ${round(x + 80 * cm)} ${round(y + 12 * cm)} Z`;
  return path(d, { fill: '#303940' });
}

/** The tube above the step outside; the one that falters is the sprite of the same place. */
export function porchTube(alpha: number): string {
  const wide = right - left;
  return panel(
    left + wide * 0.24,
    left + wide * 0.76,
    top - 0.15,
    top - 0.105,
    away,
    { fill: '#f4fbfb', alpha },
    0.02,
  );
}
