/** Along the classroom's wall, towards the left: lockers, pupils' work, pegs, and what nobody came back for. */
import { box, group, line, oval, path, shape } from '../paint.ts';
import { flat, metre, panel, spot } from './eye.ts';
import { plan, tone } from './plan.ts';

const away = plan.facing - 0.01;
const unit = metre(away);

export function alongTheWall(): string {
  return [lockerBank(), display(), pegs(), lostProperty()].join('');
}

/** Two to a column. One is bent at the corner from the time that the key was lost. */
function lockerBank(): string {
  const front = 5.55;
  const doors: string[] = [];
  for (let column = 0; column < 4; column += 1) {
    const left = -5.9 + column * 0.4;
    for (const low of [0.1, 0.96]) {
      const high = low + 0.82;
      doors.push(
        panel(
          left + 0.015,
          left + 0.385,
          low,
          high,
          front,
          { fill: column === 2 ? '#98a49e' : tone.locker },
          0.01,
        ),
        panel(left + 0.3, left + 0.34, low + 0.36, low + 0.46, front, { fill: tone.dark }, 0.005),
        ...[0.06, 0.1, 0.14].map((down) =>
          panel(left + 0.1, left + 0.28, high - down - 0.015, high - down, front, { fill: tone.lockerDark }),
        ),
      );
    }
  }
  const [x, y] = spot(-4.55, 1.5, front);
  const bent = [spot(-4.685, 0.98, front), spot(-4.57, 0.98, front), spot(-4.685, 1.13, front)] as const;
  return [
    flat(-6, -4.24, 0.002, front - 0.06, away, { fill: tone.dark, alpha: 0.4 }),
    panel(-6, -4.28, 0, 1.86, front, { fill: tone.lockerDark }),
    ...doors,
    shape(bent, { fill: tone.dark }),
    // A sticker, half scratched off.
    oval(x - 6, y, 9, 9, { fill: '#8d6f62' }),
    path(`M${x - 12} ${y - 4} L${x + 1} ${y - 2} L${x - 2} ${y + 7} Z`, { fill: tone.locker }),
  ].join('');
}

const board = { left: -4.2, right: -2.98, low: 0.98, high: 2.2 } as const;

/** Self-portraits of year seven. One has been taken home, or taken down. */
function display(): string {
  const { left, right, low, high } = board;
  // Cut out by hand: two words.
  const letters = [0.22, 0.33, 0.44, 0.66, 0.77].map((x, index) =>
    panel(left + x, left + x + 0.08, high - 0.2, high - 0.09 + (index % 2) * 0.01, away, {
      fill: index % 3 === 1 ? '#a79f8d' : '#b3b09f',
    }),
  );
  const faces = [0, 1, 2, 3, 4, 5].map((index) =>
    index === 4
      ? missing(left + 0.46, high - 0.76)
      : portrait(left + 0.09 + (index % 3) * 0.37, high - 0.28 - Math.floor(index / 3) * 0.48, index),
  );
  return [
    panel(left - 0.03, right + 0.03, low - 0.03, high + 0.03, away, { fill: tone.woodDark }),
    panel(left, right, low, high, away, { fill: '#6a7468' }),
    // Corrugated border off the roll.
    panel(left, right, high - 0.05, high, away, { fill: '#8c7a68' }),
    panel(left, right, low, low + 0.05, away, { fill: '#8c7a68' }),
    panel(left, left + 0.05, low, high, away, { fill: '#8c7a68' }),
    panel(right - 0.05, right, low, high, away, { fill: '#8c7a68' }),
    ...letters,
    ...faces,
  ].join('');
}

const skins = ['#b08f78', '#7a5d4c', '#c4a890', '#8c6a55', '#a98a72', '#6b5143'] as const;
const hairs = ['#3a342f', '#26231f', '#8a6a48', '#2f2a26', '#5a4a3c', '#1f1d1b'] as const;
const clothes = ['#5f6f77', '#7d6a60', '#68756a', '#6c6878', '#786f5c', '#5d6a70'] as const;

function portrait(left: number, top: number, index: number): string {
  const [x, y] = spot(left, top, away);
  const [wide, high] = [0.29 * unit, 0.4 * unit];
  const hair = { fill: hairs[index] ?? hairs[0] };
  const crowns = [
    'M-9 0 C-11 -16 11 -16 9 0 C6 -7 -6 -7 -9 0 Z',
    'M-11 10 C-14 -18 14 -18 11 10 L7 8 C8 -4 -8 -4 -7 8 Z',
    'M-10 -2 C-9 -15 9 -14 10 -2 C4 -8 -3 -4 -10 -2 Z',
    'M-9 -1 C-15 -6 -10 -16 -4 -13 C0 -19 8 -16 8 -12 C14 -10 13 -2 9 -1 C6 -7 -6 -7 -9 -1 Z',
    '',
    'M-10 12 C-13 -18 13 -18 10 12 L14 14 L9 -2 C4 -8 -5 -8 -8 -2 L-13 14 Z',
  ] as const;
  return [
    box(x + 1.5, y + 2, wide, high, { fill: tone.dark, alpha: 0.3 }),
    box(x, y, wide, high, { fill: index % 2 ? '#cbc6b6' : tone.paper }),
    box(x + 3, y + 3, wide - 6, high - 6, {
      fill: ['#93a0a0', '#a59a86', '#9a9ca8'][index % 3] ?? '#93a0a0',
    }),
    group(
      [
        path('M-16 32 C-16 18 -8 14 0 14 C8 14 16 18 16 32 Z', { fill: clothes[index] ?? clothes[0] }),
        path('M-8 -3 C-9 -12 9 -12 8 -3 C8 7 5 14 0 14 C-5 14 -8 7 -8 -3 Z', {
          fill: skins[index] ?? skins[0],
        }),
        path(crowns[index] ?? '', hair),
        oval(-3.4, 1, 1, 1.4, hair),
        oval(3.4, 1.4, 1, 1.2, hair),
        index % 2
          ? line([-2.6, 7], [3, 7.4], '#5a3f36', 1.3)
          : path('M-3.4 6 C-1 9.6 2 9 3.6 5.6 Z', { fill: '#5a3f36' }),
      ].join(''),
      `translate(${x + wide / 2} ${y + high * 0.46})`,
    ),
    oval(x + wide / 2, y + 2, 1.4, 1.4, { fill: '#7f3f3a' }),
  ].join('');
}

/** Four pins, and paper of a brighter colour where the sun has not been. */
function missing(left: number, top: number): string {
  const [x, y] = spot(left, top, away);
  const [wide, high] = [0.29 * unit, 0.4 * unit];
  const pins = [
    [4, 4],
    [wide - 4, 3],
    [5, high - 4],
  ] as const;
  return [
    box(x, y, wide, high, { fill: '#7d8a79' }),
    shape(
      [
        [x, y],
        [x + 13, y],
        [x + 4, y + 12],
        [x, y + 10],
      ],
      { fill: tone.paper },
    ),
    ...pins.map(([dx, dy]) => oval(x + dx, y + dy, 1.4, 1.4, { fill: '#c8c4b6' })),
  ].join('');
}

/** Pegs that were put up for smaller children; a coat, a blazer, somebody's PE kit. */
function pegs(): string {
  const [left, right] = [-2.9, -2.5] as const;
  const rail = 1.66;
  const at = (x: number) => spot(x, rail, away);
  const coat = (x: number, long: number, wide: number, fill: string, dark: string) =>
    group(
      [
        path(
          `M-3 0 C-${wide * 0.7} 4 -${wide} 14 -${wide * 0.95} ${long * 0.5} L-${wide} ${long} L${wide * 0.2} ${long + 3} L${wide * 0.9} ${long - 4} C${wide} ${long * 0.5} ${wide * 0.8} 8 3 0 Z`,
          { fill },
        ),
        path(
          `M0 2 C${wide * 0.5} 6 ${wide * 0.9} 20 ${wide * 0.9} ${long - 4} L${wide * 0.3} ${long} C${wide * 0.5} ${long * 0.5} ${wide * 0.2} 12 0 2 Z`,
          {
            fill: dark,
          },
        ),
      ].join(''),
      `translate(${at(x)[0]} ${at(x)[1]})`,
    );
  const [bagX, bagY] = at(-2.56);
  return [
    panel(left, right, rail - 0.03, rail + 0.07, away, { fill: tone.wood }),
    coat(-2.83, 92, 13, '#545a62', '#42474e'),
    coat(-2.69, 74, 12, '#6b5d58', '#564a46'),
    line([bagX, bagY], [bagX - 4, bagY + 34], tone.dark, 1.4),
    line([bagX, bagY], [bagX + 5, bagY + 34], tone.dark, 1.4),
    path(
      `M${bagX - 5} ${bagY + 33} L${bagX + 6} ${bagY + 33} C${bagX + 14} ${bagY + 50} ${bagX + 13} ${bagY + 72} ${bagX + 1} ${bagY + 73} C${bagX - 12} ${bagY + 72} ${bagX - 12} ${bagY + 50} ${bagX - 5} ${bagY + 33} Z`,
      { fill: '#5d6b62' },
    ),
    ...[-2.83, -2.69, -2.56].map((x) => oval(at(x)[0], at(x)[1] - 2, 2.6, 3, { fill: tone.metal })),
  ].join('');
}

/** Lost property: by Friday it goes to the charity shop. */
function lostProperty(): string {
  const front = 5.45;
  const at = (x: number, up: number) => spot(x, up, front);
  const [x, y] = at(-3.62, 0.42);
  const [right, low] = at(-2.92, 0);
  const wide = right - x;
  return [
    flat(-3.68, -2.82, 0.002, front - 0.04, front + 0.45, { fill: tone.dark, alpha: 0.4 }),
    // What sticks out of it: a sleeve, a racket, one boot.
    oval(x + wide * 0.76, y - 22, 13, 17, { fill: tone.metalDark }),
    oval(x + wide * 0.76, y - 22, 9.5, 13.5, { fill: '#8a8f88' }),
    line([x + wide * 0.74, y - 8], [x + wide * 0.7, y + 8], tone.woodDark, 4),
    path(
      `M${x + 6} ${y + 4} C${x + 4} ${y - 16} ${x + 26} ${y - 24} ${x + 46} ${y - 14} C${x + 58} ${y - 18} ${x + 70} ${y - 10} ${x + 74} ${y + 4} Z`,
      { fill: '#837b8f' },
    ),
    path(
      `M${x + 30} ${y + 4} C${x + 32} ${y - 8} ${x + 44} ${y - 12} ${x + 54} ${y - 8} L${x + 62} ${y + 4} Z`,
      {
        fill: '#9a8d74',
      },
    ),
    box(x, y, wide, low - y, { fill: '#8b948f' }, 3),
    box(x - 3, y, wide + 6, 9, { fill: '#a3aba5' }, 2),
    ...[0.3, 0.66].map((across) => box(x + wide * across - 10, y + 17, 20, 6, { fill: tone.metalDark }, 3)),
    box(x + wide * 0.3, y + 34, wide * 0.4, 18, { fill: tone.paper }, 1),
    line([x + wide * 0.35, y + 40], [x + wide * 0.64, y + 40], '#4a4d52', 2.6),
    line([x + wide * 0.35, y + 46], [x + wide * 0.55, y + 46], '#4a4d52', 1.6, 0.6),
    // A sleeve hangs over the edge.
    path(
      `M${x + 12} ${y - 6} C${x + 24} ${y - 10} ${x + 30} ${y} ${x + 27} ${y + 12} L${x + 24} ${y + 40} L${x + 12} ${y + 38} L${x + 13} ${y + 12} Z`,
      { fill: '#756d82' },
    ),
  ].join('');
}
