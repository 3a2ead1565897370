/** The next till along: a colleague's counter, and what stands on it. */
import { box, line, path } from '../paint.ts';
import type { Backlit } from './doors.ts';
import { flat, metre, panel, spot } from './eye.ts';
import { plan, tone } from './plan.ts';

const { left, right, away, up } = plan.till;

/** Bags wait on the end of it to be hung up. */
export function nextTill(): string {
  const [x, y] = spot(left, up, away);
  const m = metre(away);
  const bag = (at: number, long: number, fill: string) =>
    path(
      `M${x + at} ${y + 16} L${x + at + 30} ${y + 16} L${x + at + 36} ${y + 16 + long} L${x + at - 5} ${y + 18 + long} Z`,
      { fill },
    );
  return [
    flat(left - 0.1, right, 0.002, away - 0.2, away + 0.7, { fill: tone.dark, alpha: 0.45 }),
    panel(left, right, 0, up, away, { fill: '#616c75' }),
    panel(left, left + 0.05, 0, up, away, { fill: tone.metal }),
    panel(left, right, 0, 0.1, away, { fill: tone.frame }),
    panel(left, right, 0.5, 0.56, away, { fill: tone.metalDark }),
    line([x + 14, y + 15], [x + 0.62 * m, y + 15], tone.metal, 3),
    bag(22, 62, '#939ca3'),
    bag(46, 58, '#a4adb3'),
    bag(70, 63, '#939ca3'),
    flat(left - 0.02, right, up, away, away + 0.6, { fill: tone.metal }),
    panel(left - 0.02, right, up - 0.05, up, away, { fill: '#8d979e' }),
  ].join('');
}

/** The back of its screen, the reader on its stalk: they stand before the glass. */
export function tillBacklit({ body, edge, dark }: Backlit): string {
  const [x, y] = spot(left, up, away);
  return [
    line([x + 26, y - 6], [x + 26, y - 26], dark, 6),
    box(x + 2, y - 68, 52, 46, { fill: body }, 3),
    box(x + 51, y - 65, 2, 40, { fill: edge }, 1),
    box(x + 8, y - 60, 22, 3, { fill: dark, alpha: 0.6 }, 1),
    box(x + 8, y - 54, 14, 3, { fill: dark, alpha: 0.6 }, 1),
  ].join('');
}
