/** What hangs and stands along the back wall. */
import { box, line, oval, path } from '../paint.ts';
import { type Clock, clockFace } from '../parts/clock.ts';
import { figures } from '../parts/figures.ts';
import { gel } from '../parts/gel.ts';
import { flat, metre, panel, side, spot } from './eye.ts';
import { plan, tone } from './plan.ts';

const wall = plan.back - 0.02;

export function things(): string {
  return [board(), notices(), relatives(), gelAtTheDoors(), clockFace(clock), machine(), display()].join('');
}

/** Half past one at night, near enough: nobody has to read it. */
export const clock: Clock = {
  at: spot(-1.72, 2.2, wall),
  size: 0.2 * metre(wall),
  hour: 1,
  minute: 27,
  tones: { rim: tone.dark, face: '#c6d6dd', mark: tone.dark },
};

/** Current wait: a whiteboard whose writing is only ever strokes. */
function board(): string {
  const [x, y] = spot(-3.55, 2.12, wall);
  const unit = metre(wall);
  const stroke = (row: number, from: number, to: number, width: number, colour: string) =>
    line([x + from * unit, y + row * unit], [x + to * unit, y + (row + 0.008) * unit], colour, width, 0.8);
  return [
    box(x + 4, y + 5, 1.25 * unit, 0.86 * unit, { fill: tone.dark, alpha: 0.35 }),
    box(x, y, 1.25 * unit, 0.86 * unit, { fill: tone.metalDark }, 2),
    box(x + 4, y + 4, 1.25 * unit - 8, 0.86 * unit - 10, { fill: '#bccdd5' }),
    stroke(0.14, 0.12, 0.86, 5, '#35566b'),
    stroke(0.33, 0.12, 0.44, 3, '#5c7a8c'),
    stroke(0.47, 0.12, 0.52, 3, '#5c7a8c'),
    stroke(0.61, 0.12, 0.38, 3, '#5c7a8c'),
    stroke(0.4, 0.74, 0.98, 9, '#2b475c'),
    stroke(0.56, 0.74, 1.06, 9, '#2b475c'),
    ...[0.36, 0.5, 0.64].map((row, index) =>
      oval(x + 0.62 * unit, y + row * unit, 3, 3, { fill: ['#7fa0b0', '#56758a', '#7fa0b0'][index] ?? '' }),
    ),
    box(x + 0.5 * unit, y + 0.86 * unit - 3, 0.4 * unit, 5, { fill: tone.metal }),
    box(x + 0.58 * unit, y + 0.86 * unit - 6, 0.12 * unit, 4, { fill: tone.darker }, 1),
  ].join('');
}

/** Notices by the doors. */
function notices(): string {
  const sheets = [
    { x: 0.98, up: 1.98, wide: 0.26, high: 0.36, fill: tone.paper },
    { x: 1.3, up: 1.94, wide: 0.22, high: 0.3, fill: '#86a9b8' },
    { x: 1.02, up: 1.54, wide: 0.22, high: 0.28, fill: '#93aebb' },
  ];
  return sheets
    .map(({ x, up, wide, high, fill }) =>
      [
        panel(x, x + wide, up - high, up, wall, { fill }),
        panel(x + 0.03, x + wide - 0.06, up - 0.09, up - 0.05, wall, { fill: '#45626f', alpha: 0.7 }),
        panel(x + 0.03, x + wide - 0.1, up - 0.16, up - 0.13, wall, { fill: '#45626f', alpha: 0.45 }),
      ].join(''),
    )
    .join('');
}

/** The way to the small room with the soft chairs, where people are told things. */
function relatives(): string {
  const [x, y] = spot(1.44, 1.98, wall);
  const ink = { fill: tone.dark } as const;
  const sitting = (at: number) =>
    oval(at, y + 9, 3, 3.2, ink) +
    path(
      `M${at - 5} ${y + 25} C${at - 6} ${y + 14} ${at - 3} ${y + 12.6} ${at} ${y + 12.6} S${at + 6} ${y + 14} ${at + 5} ${y + 25} Z`,
      ink,
    );
  return [
    box(x + 2, y + 3, 34, 32, { fill: tone.dark, alpha: 0.3 }, 2),
    box(x, y, 34, 32, { fill: '#93aebb' }, 2),
    sitting(x + 10),
    sitting(x + 23),
    box(x + 6, y + 27, 18, 2.4, { fill: tone.dark, alpha: 0.6 }),
    path(`M${x + 26} ${y + 26} L${x + 31} ${y + 28.2} L${x + 26} ${y + 30.4} Z`, ink),
  ].join('');
}

/** By the doors, for hands that went through them. */
const gelAtTheDoors = (): string =>
  gel(spot(1.5, 1.42, wall), {
    body: tone.paper,
    lit: '#bccdd6',
    label: '#5b8797',
    drop: '#d3e6ec',
    metal: tone.metal,
    metalDark: tone.metalDark,
    shadow: tone.dark,
  });

/** The vending machine's body; its light is in `machineLight`. */
function machine(): string {
  const { left, right, top, front } = plan.machine;
  return [
    flat(left - 0.05, right + 0.1, 0.002, front - 0.1, plan.back, { fill: tone.dark, alpha: 0.5 }),
    side(left, 0.05, top, front, plan.back, { fill: '#20364a' }),
    panel(left, right, 0.05, top, front, { fill: '#2a4257' }, 0.02),
    panel(left + 0.05, right - 0.24, 0.5, top - 0.08, front, { fill: '#1a2c3d' }),
    panel(right - 0.19, right - 0.06, 0.9, top - 0.2, front, { fill: '#1a2a3a' }),
    panel(left + 0.08, right - 0.26, 0.2, 0.38, front, { fill: '#101b28' }, 0.02),
  ].join('');
}

/** Shelves of bottles behind lit glass. */
export function machineLight(strength: number): string {
  const { left, right, top, front } = plan.machine;
  const shelves: string[] = [];
  const fills = ['#5f9db4', '#86c2cf', '#4a7ea8', '#a9d3dc', '#5b8fb0', '#6db3b4'];
  for (let shelf = 0; shelf < 5; shelf += 1) {
    const up = 0.58 + shelf * 0.24;
    for (let bottle = 0; bottle < 6; bottle += 1) {
      const x = left + 0.085 + bottle * 0.073;
      const tall = (shelf + bottle) % 3 === 0 ? 0.13 : 0.16;
      const fill = fills[(shelf * 2 + bottle) % fills.length] ?? '#5f9db4';
      shelves.push(panel(x, x + 0.048, up, up + tall, front, { fill, alpha: 0.85 }, 0.012));
    }
    shelves.push(
      panel(left + 0.06, right - 0.25, up - 0.025, up - 0.008, front, { fill: '#e2f6fa', alpha: 0.8 }),
    );
  }
  return `<g opacity="${strength}">${[
    panel(left + 0.05, right - 0.24, 0.5, top - 0.08, front, { fill: '#2f6478' }),
    panel(left + 0.05, right - 0.24, top - 0.14, top - 0.08, front, { fill: '#e9fbff' }),
    ...shelves,
    panel(right - 0.175, right - 0.075, 1.42, 1.58, front, { fill: '#8fd6de', alpha: 0.8 }),
    panel(right - 0.165, right - 0.085, 1.12, 1.32, front, { fill: '#5f8796', alpha: 0.7 }),
  ].join('')}</g>`;
}

const hung = { left: -2.62, right: -1.72, low: 2.1, high: 2.42, away: 5.0 } as const;

/** The number that is being served, hung from the ceiling. */
function display(): string {
  const { left, right, low, high, away } = hung;
  return [
    line(spot(left + 0.2, high, away), spot(left + 0.2, plan.ceiling, away), tone.metalDark, 2.4),
    line(spot(right - 0.2, high, away), spot(right - 0.2, plan.ceiling, away), tone.metalDark, 2.4),
    panel(left, right, low, high, away, { fill: tone.darker }, 0.03),
    panel(left + 0.03, right - 0.03, low + 0.03, high - 0.03, away, { fill: '#142434' }, 0.02),
  ].join('');
}

/** What burns on it: two strokes for words, and a number. */
export function called(number: string): string {
  const { left, low, high, away } = hung;
  const dashes = [0.12, 0.2].map((down) =>
    line(spot(left + 0.09, high - down, away), spot(left + 0.34, high - down, away), '#48656f', 3),
  );
  const tall = (high - low - 0.12) * metre(away);
  return dashes.join('') + figures(number, spot(left + 0.46, high - 0.06, away), tall, '#6f98a7', 4);
}
