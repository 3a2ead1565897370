/** The cash machine in its column: the hall's brightest thing after hours, and the only one in the bank's own colour. */
import { oval, shape } from '../paint.ts';
import { flat, metre, panel, side, spot } from './eye.ts';
import { plan, tone } from './plan.ts';

const { left, right, away } = plan.cash;

export function column(): string {
  return [
    flat(left - 0.14, right + 0.2, 0.002, away - 0.14, away + 0.6, { fill: tone.dark, alpha: 0.4 }),
    side(left - 0.1, 0, plan.hall.ceiling, away, away + 0.5, { fill: '#6f6c6e' }),
    panel(left - 0.1, right + 0.1, 0, plan.hall.ceiling, away, { fill: '#85827f' }),
    panel(left - 0.1, right + 0.1, 0, 0.1, away, { fill: tone.trim }),
    panel(left, right, 0.5, 2, away, { fill: '#3a3d47' }, 0.03),
    panel(left + 0.04, right - 0.04, 1.68, 1.95, away, { fill: '#2c2840' }, 0.02),
    panel(left + 0.1, right - 0.1, 1.22, 1.6, away, { fill: tone.darker }),
    // The shelf with its keys, the slot for a card, the one for money.
    flat(left + 0.02, right - 0.02, 1.06, away - 0.16, away, { fill: '#8e9098' }),
    panel(left + 0.02, right - 0.02, 1.0, 1.06, away - 0.16, { fill: '#5d606a' }),
    panel(left + 0.14, right - 0.24, 0.8, 0.9, away, { fill: tone.darker }),
    panel(right - 0.16, right - 0.06, 1.1, 1.2, away, { fill: tone.darker }),
    panel(left + 0.02, right - 0.02, 0.5, 0.6, away, { fill: '#2b2e37' }),
  ].join('');
}

/** Its head and its slot's rim. `strength` is 0 to 1. */
export function cashLight(strength: number): string {
  const [x, y] = spot((left + right) / 2, 1.815, away);
  const unit = metre(away);
  const bar = (from: number, to: number, up: number) =>
    panel(left + from, left + to, up, up + 0.05, away, { fill: '#38266a' }, 0.01);
  return `<g opacity="${strength}">${[
    panel(left + 0.04, right - 0.04, 1.68, 1.95, away, { fill: tone.accent }, 0.02),
    shape(
      [
        [x - 0.2 * unit, y + 0.07 * unit],
        [x - 0.11 * unit, y + 0.07 * unit],
        [x - 0.05 * unit, y - 0.07 * unit],
        [x - 0.14 * unit, y - 0.07 * unit],
      ],
      { fill: '#38266a' },
    ),
    bar(0.32, 0.54, 1.83),
    bar(0.32, 0.48, 1.745),
    panel(right - 0.15, right - 0.07, 1.13, 1.17, away, { fill: tone.accent }),
  ].join('')}</g>`;
}

/** Its screen: asking for a card, counting, or thanking. */
export function cashScreen(page: 'card' | 'counting', strength: number): string {
  const unit = metre(away);
  const [x, y] = spot((left + right) / 2, 1.41, away);
  const bar = (row: number, wide: number) =>
    panel(left + 0.18, left + 0.18 + wide, 1.5 - row * 0.08, 1.53 - row * 0.08, away, { fill: '#5d4a94' });
  const pages = {
    card:
      bar(0, 0.28) +
      bar(1, 0.18) +
      panel(left + 0.2, left + 0.42, 1.26, 1.36, away, { fill: '#7c66bd' }, 0.01),
    counting: [-0.09, 0, 0.09].map((by) => oval(x + by * unit, y, 2.2, 2.2, { fill: '#5d4a94' })).join(''),
  };
  return `<g opacity="${strength}">${panel(left + 0.12, right - 0.12, 1.24, 1.58, away, { fill: '#d5c9f5' })}${pages[page]}</g>`;
}
