/** The nurses' station, half in view: its counter, the lamp, the board with everybody's magnets behind it, the clock. */
import { box, group, line, oval, path } from '../paint.ts';
import { type Clock, clockFace } from '../parts/clock.ts';
import { flat, metre, panel, side, spot } from './eye.ts';
import { plan, tone } from './plan.ts';

const { left, near, far, top } = plan.station;
const wall = plan.alcove.back - 0.02;

export const clock: Clock = {
  at: spot(1.62, 2.36, wall),
  size: 0.15 * metre(wall),
  hour: 8,
  minute: 12,
  tones: { rim: tone.dark, face: '#c9ccd8', mark: tone.dark },
};

export const behind = (): string => board() + release() + clockFace(clock);

/** To get out one presses the big button; those who wander do not know, and small children cannot reach it. */
function release(): string {
  const [x, y] = spot(1.455, 1.34, wall);
  return [
    panel(1.39, 1.52, 1.2, 1.5, wall, { fill: tone.paper }, 0.01),
    oval(x, y, 5.6, 5.6, { fill: tone.metalDark }),
    oval(x, y, 4.4, 4.4, { fill: '#6f8f84' }),
    panel(1.415, 1.495, 1.44, 1.46, wall, { fill: tone.metalDark }),
    panel(1.415, 1.475, 1.22, 1.235, wall, { fill: tone.metalDark, alpha: 0.7 }),
    panel(1.38, 1.53, 1.6, 1.84, wall, { fill: tone.paper, alpha: 0.9 }),
    panel(1.41, 1.5, 1.76, 1.785, wall, { fill: tone.metalDark }),
    panel(1.41, 1.48, 1.69, 1.71, wall, { fill: tone.metalDark, alpha: 0.6 }),
    panel(1.41, 1.49, 1.645, 1.66, wall, { fill: tone.metalDark, alpha: 0.6 }),
  ].join('');
}

/** A row a bed, a column a worry; magnets for what is due. */
function board(): string {
  const [x, y] = spot(1.56, 2.08, wall);
  const unit = metre(wall);
  const [wide, high] = [1.5 * unit, 0.92 * unit];
  const row = (index: number) => y + 20 + index * 18.4;
  const names = [26, 34, 22, 30, 18, 28];
  const magnets: readonly (readonly [number, number, string])[] = [
    [0, 62, '#6d7fa8'],
    [0, 80, '#a08a7c'],
    [1, 62, '#6d7fa8'],
    [2, 98, '#7c94a0'],
    [3, 62, '#6d7fa8'],
    [3, 80, '#a08a7c'],
    [4, 98, '#7c94a0'],
    [5, 80, '#a08a7c'],
  ];
  return [
    box(x + 3, y + 4, wide, high, { fill: tone.dark, alpha: 0.35 }),
    box(x, y, wide, high, { fill: tone.metalDark }, 2),
    box(x + 4, y + 4, wide - 8, high - 8, { fill: '#bcc1ce' }),
    box(x + 8, y + 8, 20, 4, { fill: '#5a6178' }, 1),
    box(x + 60, y + 8, 44, 4, { fill: '#7c839a' }, 1),
    ...[1, 2, 3, 4, 5].map((index) =>
      line([x + 6, row(index) - 5], [x + wide, row(index) - 5], '#969db0', 1),
    ),
    line([x + 52, y + 6], [x + 52, y + high - 6], '#969db0', 1),
    ...names.map((long, index) =>
      line([x + 20, row(index) + 3], [x + 20 + long * 0.9, row(index) + 2.4], '#4c536a', 2.2, 0.85),
    ),
    ...names.map((_, index) => box(x + 9, row(index), 6, 6, { fill: '#5a6178' }, 1)),
    ...magnets.map(([index, across, fill]) => oval(x + across, row(index) + 3, 4, 4, { fill })),
  ].join('');
}

export function counter(): string {
  const lip = 0.05;
  return [
    flat(left - 0.1, 4, 0.003, near - 0.12, far + 0.5, { fill: tone.dark, alpha: 0.45 }),
    side(left, 0, top - lip, near, far, { fill: tone.woodDark }),
    panel(left, 4, 0, top - lip, near, { fill: tone.wood }),
    panel(left, 4, 0, 0.14, near, { fill: tone.trim }),
    ...[1.62, 2.1].map((x) =>
      panel(x, x + 0.012, 0.16, top - 0.1, near, { fill: tone.woodDark, alpha: 0.7 }),
    ),
    flat(left - 0.04, 4, top, near - 0.06, far, { fill: tone.woodLit }),
    panel(left - 0.04, 4, top - lip, top, near - 0.06, { fill: '#c5b6ab' }),
    notes(),
    lampBody(),
  ].join('');
}

/** Folders, spines to you, and the pen that belongs to nobody. */
function notes(): string {
  const [x, y] = spot(1.52, top, near + 0.06);
  const spines = [
    ['#7f8aa6', 0, 0],
    ['#99a1b4', 5, 4],
    ['#6f7a97', 10, -2],
  ] as const;
  return [
    ...spines.map(
      ([fill, lift, shift]) =>
        box(x + shift, y - 3 - lift, 62, 5, { fill }, 1) +
        box(x + 8 + shift, y - 1.6 - lift, 14, 2, { fill: tone.paper, alpha: 0.7 }),
    ),
    line([x - 26, y + 1], [x - 8, y - 1], tone.dark, 2),
  ].join('');
}

/** Where the lamp stands, and where its bulb is. */
export const lampFoot = spot(1.22, top, 4.8);
export const bulb = [lampFoot[0] + 24, lampFoot[1] - 47] as const;

function lampBody(): string {
  const [x, y] = lampFoot;
  return [
    oval(x, y, 15, 4, { fill: tone.dark }),
    line([x, y - 2], [x - 9, y - 34], tone.metalDark, 3),
    line([x - 9, y - 34], [x + 8, y - 60], tone.metalDark, 3),
    oval(x - 9, y - 34, 3, 3, { fill: tone.dark }),
  ].join('');
}

/** The shade is of a stuff that glows with what is in it. */
export function lampShade(strength: number): string {
  const [x, y] = lampFoot;
  return group(
    [
      path('M-8 -6 C-6 -14 8 -14 11 -6 L22 12 C12 18 -12 18 -20 12 Z', {
        fill: tone.apricot,
        alpha: 0.55 + 0.45 * strength,
      }),
      path('M-8 -6 C-6 -14 8 -14 11 -6 L13 -2 C6 -5 -4 -4 -10 -1 Z', { fill: '#d98950', alpha: 0.9 }),
      oval(1, 13, 20.6, 4.4, { fill: '#ffe6c4', alpha: 0.6 + 0.4 * strength }),
    ].join(''),
    `translate(${x + 14} ${y - 60}) rotate(-18)`,
  );
}
