/** What hangs on the wall that faces you: the bay's number and its call lamp, gel, gloves and aprons, a side room's door. */
import { box, line, oval, path } from '../paint.ts';
import { figures } from '../parts/figures.ts';
import { gel } from '../parts/gel.ts';
import { metre, panel, spot } from './eye.ts';
import { plan, tone } from './plan.ts';

const away = plan.facing - 0.02;
const unit = metre(away);

export const wallThings = (): string =>
  [sideRoom(), gloves(), aprons(), gelByTheBay(), numberPlate(), callLamp()].join('');

/** Somebody who must be kept apart, or left in peace: the blind is down. */
function sideRoom(): string {
  const [left, right, top] = [-4.68, -3.74, 2.05];
  return [
    panel(left - 0.07, right + 0.07, 0, top + 0.07, away, { fill: tone.frame }),
    panel(left, right, 0.01, top, away, { fill: tone.door }),
    panel(left, left + 0.1, 0.01, top, away, { fill: tone.doorShade }),
    panel(left + 0.03, right - 0.03, 0.03, 0.4, away, { fill: tone.metal, alpha: 0.7 }),
    panel(right - 0.42, right - 0.16, 1.05, 1.82, away, { fill: '#a6a9bb' }, 0.02),
    panel(right - 0.42, right - 0.16, 1.05, 1.09, away, { fill: tone.metalDark }, 0.01),
    panel(right - 0.14, right - 0.05, 0.92, 1.12, away, { fill: tone.metal }, 0.02),
    panel(left + 0.2, left + 0.44, 1.34, 1.66, away, { fill: tone.paper }),
    panel(left + 0.24, left + 0.4, 1.55, 1.6, away, { fill: tone.metalDark }),
    panel(left + 0.24, left + 0.36, 1.46, 1.49, away, { fill: tone.metalDark, alpha: 0.6 }),
    panel(left + 0.24, left + 0.39, 1.39, 1.42, away, { fill: tone.metalDark, alpha: 0.6 }),
  ].join('');
}

/** Three sizes; the middle one is always out. */
function gloves(): string {
  const [x, y] = spot(-3.56, 1.72, away);
  const size = 0.24 * unit;
  return [0, 1, 2]
    .map((index) => {
      const top = y + index * (size * 0.62 + 3);
      return [
        box(x, top, size, size * 0.62, { fill: ['#8a97b8', '#9aa2b4', '#7b88aa'][index] ?? '' }, 1),
        oval(x + size / 2, top + size * 0.31, size * 0.26, size * 0.14, { fill: tone.dark }),
        index === 1
          ? ''
          : path(
              `M${x + size * 0.38} ${top + size * 0.34} L${x + size * 0.46} ${top + size * 0.06} L${x + size * 0.56} ${top + size * 0.1} L${x + size * 0.62} ${top + size * 0.34} Z`,
              { fill: '#b9c3dc' },
            ),
      ].join('');
    })
    .join('');
}

/** A roll of aprons, the next one hanging out. */
function aprons(): string {
  const [x, y] = spot(-3.6, 1.14, away);
  return [
    box(x - 2, y, 0.3 * unit, 0.12 * unit, { fill: tone.metal }, 5),
    path(
      `M${x + 4} ${y + 14} H${x + 48} L${x + 44} ${y + 62} C${x + 34} ${y + 56} ${x + 24} ${y + 68} ${x + 8} ${y + 60} Z`,
      { fill: '#b6bccb', alpha: 0.9 },
    ),
    line([x + 20, y + 16], [x + 18, y + 58], '#959cb0', 1.4),
  ].join('');
}

/** Before every bed and after it. */
const gelByTheBay = (): string =>
  gel(spot(-1.17, 1.46, away), {
    body: tone.paper,
    lit: '#dcdfe8',
    label: '#6a7fae',
    drop: '#d6def0',
    metal: tone.metal,
    metalDark: tone.metalDark,
    shadow: tone.dark,
  });

const plate = { left: -1.92, right: -1.36, low: 2.31, high: 2.5 } as const;

/** The frame of the number; the number glows. */
const numberPlate = (): string =>
  panel(plate.left, plate.right, plate.low, plate.high, away, { fill: tone.dark }, 0.02);

/** The bay's number and its beds. */
export function number(strength: number): string {
  const [x, y] = spot(plate.left + 0.1, plate.high - 0.045, away);
  return [
    panel(
      plate.left + 0.02,
      plate.right - 0.02,
      plate.low + 0.02,
      plate.high - 0.02,
      away,
      {
        fill: '#5c3a24',
        alpha: 0.5 + 0.5 * strength,
      },
      0.01,
    ),
    `<g opacity="${0.6 + 0.4 * strength}">${figures('9', [x, y], 19, tone.apricot, 3.2)}${line([x + 20, y + 9.5], [x + 29, y + 9.5], tone.apricot, 3)}${figures('12', [x + 40, y], 19, tone.apricot, 3.2)}</g>`,
  ].join('');
}

/** Over the opening: shows that somebody in there has called. */
function callLamp(): string {
  const [x, y] = spot(-2.2, 2.4, away);
  return [
    box(x - 14, y - 7, 28, 14, { fill: tone.metalDark }, 7),
    oval(x - 5, y, 4.4, 4.4, { fill: '#83889c' }),
    oval(x + 6, y, 4.4, 4.4, { fill: '#83889c' }),
  ].join('');
}

/** The light beside it: shines while the nurse who came is in there. */
export function presence(strength: number): string {
  const [x, y] = spot(-2.2, 2.4, away);
  return oval(x + 6, y, 4, 4, { fill: '#dfe6f6', alpha: strength });
}
