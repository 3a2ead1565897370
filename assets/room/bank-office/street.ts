/** The street front: the door one comes in by, and the evening outside. */
import { line, oval, points, shape } from '../paint.ts';
import { metre, panel, spot } from './eye.ts';
import { plan, tone } from './plan.ts';

const away = plan.hall.back - 0.01;
const { left, right, top, door } = plan.street;

/** Pixels of the picture that the front's glass takes up: left, top, width, height. */
export function front(): readonly [number, number, number, number] {
  const [x, y] = spot(left, top, away);
  const [right_, low] = spot(right, 0.12, away);
  return [Math.round(x), Math.round(y), Math.round(right_ - x), Math.round(low - y)];
}

export const pavement = (x: number) => spot(x, 0.14, away);
export const paces = metre(away);

export function streetFrame(): string {
  return [
    panel(left - 0.08, right + 0.08, 0, top + 0.08, away, { fill: tone.frame }),
    panel(left, right, 0.12, top, away, { fill: '#3c455c' }),
    bars(),
  ].join('');
}

function bars(): string {
  return [
    panel(left, right, 2.06, 2.12, away, { fill: tone.frame }),
    ...[...door, 5.62].map((x) => panel(x - 0.035, x + 0.035, 0, top, away, { fill: tone.frame })),
    panel(door[0], door[1], 0, 0.2, away, { fill: tone.frame }),
    panel(door[0] + 0.1, door[0] + 0.14, 0.9, 1.3, away, { fill: tone.metal }),
  ].join('');
}

/** Dusk, blue as it is before the lamps win: shop fronts across the road, their lights gone to discs. */
export function evening(strength: number): string {
  const at = (along: number, up: number) =>
    spot(left + (right - left) * along, 0.12 + (top - 0.12) * up, away);
  const pane = [at(0, 0), at(1, 0), at(1, 1), at(0, 1)];
  const on = (fill: string, alpha: number) => ({ fill, alpha: alpha * (0.45 + 0.55 * strength) });
  const discs = [
    { along: 0.08, up: 0.52, size: 4.5, fill: '#e8cf9c', alpha: 0.75 },
    { along: 0.2, up: 0.56, size: 6, fill: '#f0dcb0', alpha: 0.7 },
    { along: 0.33, up: 0.5, size: 4, fill: '#cfd8e8', alpha: 0.6 },
    { along: 0.56, up: 0.58, size: 5, fill: '#e8cf9c', alpha: 0.6 },
    { along: 0.74, up: 0.52, size: 6.5, fill: '#f0dcb0', alpha: 0.6 },
    { along: 0.9, up: 0.6, size: 4, fill: '#cfd8e8', alpha: 0.6 },
  ].map(({ along, up, size, fill, alpha }) =>
    oval(...at(along, up), size, size, { fill, alpha: alpha * strength }),
  );
  return [
    `<clipPath id="front"><polygon points="${points(pane)}"/></clipPath><g clip-path="url(#front)">`,
    shape(pane, on(tone.dusk, 1)),
    shape([at(0, 1), at(1, 1), at(1, 0.84), at(0, 0.9)], on('#6c7ca2', 0.7)),
    shape(
      [
        at(0, 0.78),
        at(0.18, 0.78),
        at(0.18, 0.86),
        at(0.46, 0.86),
        at(0.46, 0.72),
        at(0.8, 0.72),
        at(0.8, 0.8),
        at(1, 0.8),
        at(1, 0.2),
        at(0, 0.2),
      ],
      on('#38425f', 1),
    ),
    shape([at(0, 0.36), at(1, 0.36), at(1, 0.2), at(0, 0.2)], on('#2b334b', 1)),
    shape([at(0, 0.2), at(1, 0.2), at(1, 0), at(0, 0)], on('#454f6c', 1)),
    ...discs,
    '</g>',
    bars(),
    line(at(0.02, 0.995), at(0.98, 0.995), '#8b97b4', 1, 0.5 * strength),
  ].join('');
}
