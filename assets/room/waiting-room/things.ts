/** What hangs and stands along the back wall. */
import { box, line, oval } from '../paint.ts';
import { flat, metre, panel, side, spot } from './eye.ts';
import { plan, tone } from './plan.ts';

const wall = plan.back - 0.02;

export function things(): string {
  return [board(), noticeStrip(), clock(), machine(), display()].join('');
}

/** Half past one at night, near enough: nobody has to read it. */
function clock(): string {
  const [x, y] = spot(-1.72, 2.2, wall);
  const size = 0.2 * metre(wall);
  const ticks = [0, 90, 180, 270].map((turn) => {
    const angle = (turn * Math.PI) / 180;
    const from = size * 0.72;
    const to = size * 0.86;
    return line(
      [x + Math.sin(angle) * from, y - Math.cos(angle) * from],
      [x + Math.sin(angle) * to, y - Math.cos(angle) * to],
      tone.dark,
      1.6,
    );
  });
  return [
    oval(x + 3, y + 4, size * 1.18, size * 1.18, { fill: tone.dark, alpha: 0.35 }),
    oval(x, y, size * 1.16, size * 1.16, { fill: tone.dark }),
    oval(x, y, size, size, { fill: '#c6d6dd' }),
    ...ticks,
    line([x, y], [x + size * 0.36, y - size * 0.38], tone.dark, 3),
    line([x, y], [x + size * 0.1, y + size * 0.74], tone.dark, 2.2),
    oval(x, y, 2.6, 2.6, { fill: tone.dark }),
  ].join('');
}

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
    box(x + 0.5 * unit, y + 0.86 * unit - 3, 0.4 * unit, 5, { fill: tone.metal }),
  ].join('');
}

/** Leaflets in a rack, and a strip of notices by the doors. */
function noticeStrip(): string {
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

/** Seven bars a figure: which of them burn for the two figures shown. */
const segments = { 4: 'bcfg', 7: 'abc' } as const;

export function displayLight(strength: number): string {
  const { left, low, high, away } = hung;
  const unit = metre(away);
  const figure = (lit: string, x: number) => {
    const [px, py] = spot(x, high - 0.06, away);
    const wide = 0.11 * unit;
    const tall = (high - low - 0.12) * unit;
    const bar: Readonly<Record<string, readonly [number, number, number, number]>> = {
      a: [0, 0, wide, 0],
      b: [wide, 0, wide, tall / 2],
      c: [wide, tall / 2, wide, tall],
      f: [0, 0, 0, tall / 2],
      g: [0, tall / 2, wide, tall / 2],
    };
    return [...lit]
      .map((name) => {
        const at = bar[name] ?? [0, 0, 0, 0];
        return line([px + at[0], py + at[1]], [px + at[2], py + at[3]], '#bfe9f5', 4);
      })
      .join('');
  };
  const dashes = [0.12, 0.2].map((down) =>
    line(spot(left + 0.09, high - down, away), spot(left + 0.34, high - down, away), '#7fb3c6', 3, 0.7),
  );
  return `<g opacity="${strength}">${dashes.join('')}${figure(segments[4], left + 0.46)}${figure(segments[7], left + 0.66)}</g>`;
}
