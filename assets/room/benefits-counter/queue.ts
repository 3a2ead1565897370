/** What makes a queue out of people: the machine that gives a number, and the display that calls it. */
import { box, line, oval, shape } from '../paint.ts';
import { figures } from '../parts/figures.ts';
import { flat, metre, panel, side, spot } from './eye.ts';
import { plan, tone } from './plan.ts';

const hung = plan.display;
const stands = plan.machine;

export function display(): string {
  const { left, right, low, high, away } = hung;
  const rods = [left + 0.16, right - 0.16].map((x) =>
    line(spot(x, high, away), spot(x, plan.ceiling, away), tone.metalDark, 2.6),
  );
  return [
    ...rods,
    panel(left, right, low, high, away, { fill: tone.darker }, 0.02),
    panel(left, right, high - 0.03, high, away, { fill: tone.metalDark }, 0.01),
    panel(left + 0.03, right - 0.03, low + 0.03, high - 0.05, away, { fill: tone.accentOut }),
  ].join('');
}

/** Somebody's number, an arrow, and your counter's. */
export function called(number: string): string {
  const { left, low, high, away } = hung;
  const unit = metre(away);
  const tall = (high - low - 0.17) * unit;
  const [x, y] = spot(left + 0.1, high - 0.1, away);
  return [
    figures(number, [x, y], tall, tone.accent),
    `<path d="M${x + unit * 0.48} ${y + tall / 2}h${unit * 0.1}m${-unit * 0.04} ${-unit * 0.04}l${unit * 0.04} ${unit * 0.04}l${-unit * 0.04} ${unit * 0.04}" fill="none" stroke="${tone.accent}" stroke-width="3"/>`,
    figures('4', [x + unit * 0.7, y], tall, tone.accent),
  ].join('');
}

/** The body of the machine; what glows on it is in `machineLight`. */
export function machine(): string {
  const { left, right, top, front } = stands;
  const deep = front + 0.3;
  return [
    flat(left - 0.1, right + 0.16, 0.003, front - 0.12, deep + 0.1, { fill: tone.dark, alpha: 0.45 }),
    side(right, 0, top - 0.1, front, deep, { fill: '#2b3236' }),
    panel(left, right, 0, top - 0.02, front, { fill: '#5b656a' }, 0.02),
    panel(left, left + 0.06, 0, top - 0.02, front, { fill: '#6f7a7f' }, 0.02),
    panel(left - 0.05, right + 0.05, 0, 0.05, front, { fill: tone.frame }),
    // A desk-like head, tipped towards whoever stands before it.
    shape(
      [
        spot(left - 0.03, top - 0.34, front - 0.06),
        spot(right + 0.03, top - 0.34, front - 0.06),
        spot(right + 0.03, top, front + 0.1),
        spot(left - 0.03, top, front + 0.1),
      ],
      { fill: '#3c4549' },
    ),
    panel(left + 0.06, right - 0.06, top - 0.5, top - 0.44, front, { fill: tone.darker }, 0.01),
    panel(left + 0.06, right - 0.06, 0.42, 0.68, front, { fill: tone.paper, alpha: 0.7 }),
    panel(left + 0.09, right - 0.14, 0.58, 0.62, front, { fill: '#5c6568' }),
    panel(left + 0.09, right - 0.1, 0.5, 0.53, front, { fill: '#5c6568', alpha: 0.7 }),
  ].join('');
}

/** Its one button. */
export function machineLight(strength: number): string {
  const { left, right, top, front } = stands;
  const [x, y] = spot((left + right) / 2, top - 0.17, front);
  const unit = metre(front);
  return `<g opacity="${strength}">${[
    box(x - 0.12 * unit, y - 0.1 * unit, 0.24 * unit, 0.2 * unit, { fill: tone.accentOut }, 2),
    oval(x, y, 0.075 * unit, 0.062 * unit, { fill: tone.accent }),
    oval(x - 0.012 * unit, y - 0.012 * unit, 0.045 * unit, 0.032 * unit, { fill: tone.accentPale }),
  ].join('')}</g>`;
}

/** A number that nobody has torn off yet, or not. */
export function ticket(out: number): string {
  const { left, right, top, front } = stands;
  return panel(left + 0.1, right - 0.1, top - 0.47 - 0.14 * out, top - 0.46, front, { fill: '#dfe2da' });
}
