/** The row of terminals for job searches: where one is sent when one asks. */
import { line, shape } from '../paint.ts';
import { flat, panel, side, spot } from './eye.ts';
import { plan, tone } from './plan.ts';

const back = plan.back - 0.02;
const front = 7.05;
const bays = [-4.55, -3.75, -2.95] as const;
const wide = 0.74;

export const terminalFront = front;
/** Where one stands at a bay. */
export const bayMiddle = (index: 0 | 1 | 2): number => bays[index] + wide / 2;

export function terminals(): string {
  return [
    ...bays.map(bay),
    // A board over them, for what was vacant once.
    panel(-4.3, -2.5, 1.78, 2.2, back, { fill: tone.metalDark }, 0.01),
    panel(-4.26, -2.54, 1.81, 2.17, back, { fill: '#a4aaa6' }),
    panel(-4.16, -3.5, 2.04, 2.1, back, { fill: '#5f6a6c' }),
    ...[-4.16, -3.62, -3.08].map((x) => panel(x, x + 0.4, 1.86, 1.98, back, { fill: '#c3c7c1' })),
  ].join('');
}

function bay(left: number): string {
  const right = left + wide;
  return [
    panel(left, right, 0, 1.02, front + 0.2, { fill: '#59636a' }),
    flat(left, right, 1.02, front, back, { fill: '#8d9698' }),
    panel(left, right, 0.97, 1.02, front, { fill: '#3d464b' }),
    panel(left + 0.12, right - 0.12, 1.1, 1.5, back - 0.2, { fill: tone.darker }, 0.02),
    panel(left + 0.3, right - 0.3, 1.02, 1.12, back - 0.2, { fill: tone.dark }),
    flat(left + 0.16, right - 0.16, 1.03, front + 0.06, front + 0.22, { fill: '#2b3338' }),
    // Fins, so that nobody reads along.
    side(right, 1.02, 1.62, front, back, { fill: '#6a757b' }),
    line(spot(right, 1.02, front), spot(right, 1.62, front), tone.metal, 1.6),
    line(spot(left, 0, front + 0.16), spot(left, 0.97, front + 0.16), tone.frame, 3),
  ].join('');
}

/** One screen of theirs; `page` is what is on it: a form, a list, or that it has gone out of order. */
export function screen(index: 0 | 1 | 2, page: 'form' | 'list' | 'wait', strength: number): string {
  const left = bays[index] + 0.15;
  const right = bays[index] + wide - 0.15;
  const away = back - 0.21;
  const bar = (x: number, to: number, up: number, fill: string) =>
    panel(left + x, left + to, up, up + 0.032, away, { fill });
  const pages = {
    form: [
      bar(0.03, 0.22, 1.42, '#6f8796'),
      bar(0.03, 0.4, 1.34, '#f2f6f7'),
      bar(0.03, 0.4, 1.27, '#f2f6f7'),
      bar(0.28, 0.4, 1.17, '#6f8796'),
    ],
    list: [
      bar(0.03, 0.34, 1.42, '#6f8796'),
      bar(0.03, 0.4, 1.35, '#8ea4b0'),
      bar(0.03, 0.3, 1.28, '#8ea4b0'),
      bar(0.03, 0.36, 1.21, '#8ea4b0'),
    ],
    wait: [bar(0.15, 0.3, 1.3, '#8ea4b0')],
  };
  return `<g opacity="${strength}">${panel(left, right, 1.13, 1.47, away, { fill: '#c2d2da' })}${pages[page].join('')}</g>`;
}

/** What the screens throw on the wall and on whoever stands there. */
export function screenGlow(strength: number): string {
  return bays
    .map((left) =>
      shape(
        [
          spot(left - 0.1, 1.05, back),
          spot(left + wide + 0.1, 1.05, back),
          spot(left + wide - 0.05, 1.75, back),
          spot(left + 0.05, 1.75, back),
        ],
        { fill: '#b9cdd6', alpha: 0.22 * strength },
      ),
    )
    .join('');
}
