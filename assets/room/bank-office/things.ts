/** What hangs and stands in the office. */
import { group, line, oval, path, round, type Spot, shape } from '../paint.ts';
import { type Clock, clockFace } from '../parts/clock.ts';
import { flat, metre, panel, side, spot } from './eye.ts';
import { plan, tone } from './plan.ts';

const wall = plan.glass - 0.02;

/** Twenty to six: the street door is locked in twenty minutes. */
export const clock: Clock = {
  at: spot(-1.12, 2.27, wall),
  size: 0.155 * metre(wall),
  hour: 5,
  minute: 40,
  tones: { rim: tone.dark, face: '#d8d4ce', mark: '#2a2c33' },
};

export function things(): string {
  return [clockFace(clock), certificate(), plant(), coat(), leaflets(), cooler(), cabinet(), print()].join(
    '',
  );
}

/** In centimetres around a place on the floor: x to the right, y down. */
function standing(x: number, away: number, content: string): string {
  const [left, top] = spot(x, 0, away);
  return group(content, `translate(${round(left)} ${round(top)}) scale(${round(metre(away) / 100)})`);
}

/** Qualified to advise, it says, with a seal. */
function certificate(): string {
  const { pier } = plan;
  const [x, y] = spot(pier + 0.25, 1.56, wall);
  return [
    panel(pier + 0.05, pier + 0.33, 1.46, 1.93, wall, { fill: tone.dark }),
    panel(pier + 0.07, pier + 0.31, 1.48, 1.91, wall, { fill: '#d8d3c8' }),
    panel(pier + 0.11, pier + 0.27, 1.8, 1.84, wall, { fill: '#7d786f' }),
    panel(pier + 0.13, pier + 0.25, 1.73, 1.75, wall, { fill: '#a39d92' }),
    panel(pier + 0.1, pier + 0.28, 1.67, 1.69, wall, { fill: '#a39d92' }),
    line(spot(pier + 0.1, 1.55, wall), spot(pier + 0.18, 1.56, wall), '#6d7488', 1.2),
    oval(x, y, 4, 4, { fill: '#8d7f63' }),
    oval(x, y, 2.4, 2.4, { fill: '#b6a684' }),
    shape([spot(pier + 0.07, 1.91, wall), spot(pier + 0.18, 1.91, wall), spot(pier + 0.07, 1.68, wall)], {
      fill: '#f3efe6',
      alpha: 0.35,
    }),
  ].join('');
}

/** Yours, over its scarf. */
function coat(): string {
  const [x, y] = spot(plan.left, 1.84, 3.3);
  return group(
    [
      path('M0 -4 H18 V1 H0 Z', { fill: tone.metalDark }),
      path('M10 0 C12 -5 20 -5 22 1 L20 4 Z', { fill: tone.metal }),
      // It hangs by its loop: collar, shoulders fallen together, the skirt widening, one sleeve in front.
      path(
        'M14 2 C22 2 27 8 31 16 C37 28 38 62 42 104 C34 109 16 110 4 107 C5 70 2 34 5 16 C7 8 9 3 14 2 Z',
        { fill: '#3a4052' },
      ),
      path('M25 8 C31 14 35 24 37 44 L42 104 C38 107 33 108 28 109 C30 74 30 36 20 14 Z', {
        fill: '#525a6e',
      }),
      path('M8 14 C12 26 15 50 14 76 L20 77 C22 52 20 26 16 12 Z', { fill: '#2a2f3d' }),
      path('M6 16 C3 30 1 52 3 74 L13 74 C13 52 12 32 14 18 Z', { fill: '#454c5f' }),
      path('M14 2 C20 2 24 6 26 12 L18 22 L10 12 C10 6 12 3 14 2 Z', { fill: '#272b38' }),
      path('M11 8 C15 14 18 24 18 46 L12 48 C12 32 10 20 8 14 Z', { fill: '#8b7f74' }),
    ].join(''),
    `translate(${round(x)} ${round(y)}) scale(${round(metre(3.3) / 100)})`,
  );
}

/** Watered on Fridays by a firm. */
function plant(): string {
  const leaf = (x: number, y: number, turn: number, long: number, fill: string) =>
    group(
      path(`M0 0 C-9 ${-long * 0.3} -8 ${-long * 0.8} 0 ${-long} C8 ${-long * 0.8} 9 ${-long * 0.3} 0 0 Z`, {
        fill,
      }),
      `translate(${x} ${y}) rotate(${turn})`,
    );
  return standing(
    3.76,
    3.7,
    [
      oval(0, 0, 24, 6, { fill: tone.dark, alpha: 0.4 }),
      path('M-17 -36 H17 L13 0 H-13 Z', { fill: '#5f5c5e' }),
      path('M-17 -36 H-7 L-5 0 H-13 Z', { fill: '#777477' }),
      line([0, -36], [-3, -118], '#4a4038', 3),
      line([-1, -70], [14, -104], '#4a4038', 2),
      ...(
        [
          [-2, -70, -64, 34],
          [-1, -58, 62, 30],
          [-2, -88, 58, 34],
          [-3, -96, -58, 36],
          [12, -98, 70, 30],
          [13, -102, 24, 34],
          [-3, -112, -24, 36],
          [-3, -116, 14, 38],
          [-2, -104, -84, 30],
        ] as const
      ).map(([x, y, turn, long], index) =>
        leaf(x, y, turn, long, ['#3f4f4a', '#51635c', '#475850'][index % 3] ?? '#475850'),
      ),
    ].join(''),
  );
}

const coolerAt = { x: -1.48, away: 3.74 } as const;

/** Free, and the nearest thing to hospitality. */
function cooler(): string {
  return standing(
    coolerAt.x,
    coolerAt.away,
    [
      oval(0, 0, 20, 5, { fill: tone.dark, alpha: 0.4 }),
      path('M-16 -98 H16 V-2 H-16 Z', { fill: '#a3a3a6' }),
      path('M-16 -98 H-8 V-2 H-16 Z', { fill: '#b7b7b9' }),
      path('M-11 -84 H11 V-58 H-11 Z', { fill: '#6d7079' }),
      path('M-6 -84 H-2 V-78 H-6 Z M2 -84 H6 V-78 H2 Z', { fill: '#c2c2c5' }),
      path('M-11 -60 H11 V-57 H-11 Z', { fill: '#9fa1a8' }),
      // The bottle, and cups in their tube.
      path(
        'M-8 -98 C-8 -102 -14 -104 -14 -110 V-132 C-14 -138 14 -138 14 -132 V-110 C14 -104 8 -102 8 -98 Z',
        { fill: '#74869f' },
      ),
      path('M-14 -120 V-132 C-14 -138 14 -138 14 -132 V-120 Z', { fill: '#8797ad' }),
      path('M-14 -121 H14 V-118 H-14 Z', { fill: '#a5b3c6' }),
      path('M16 -94 H22 V-66 H16 Z', { fill: '#bdbdbd' }),
    ].join(''),
  );
}

/** Air on its way up, after somebody has taken a cup. */
export function bubbles(step: 0 | 1 | 2): string {
  const drawn: readonly (readonly Spot[])[] = [
    [],
    [
      [-4, -110],
      [3, -114],
    ],
    [
      [-2, -117],
      [5, -112],
    ],
  ];
  return standing(
    coolerAt.x,
    coolerAt.away,
    (drawn[step] ?? [])
      .map(([x, y], index) => oval(x, y, 2.6 - index * 0.6, 2.2 - index * 0.5, { fill: '#cbd8e6' }))
      .join(''),
  );
}

/** Six pockets; what everybody asks for is the one that is empty. */
function leaflets(): string {
  const away = 3.8;
  const [left, right] = [-2.3, -1.9] as const;
  const pocket = (row: number, column: number) => {
    const x = left + 0.03 + column * 0.165;
    const up = 1.08 - row * 0.3;
    const empty = row === 1 && column === 0;
    const fill =
      (['#b4bccb', '#d8d2c6', '#a5acbd', '#c9c6c2', '#c3c9d5', '#d8d2c6'] as const)[row * 2 + column] ??
      '#b3b0ac';
    return [
      empty ? '' : panel(x + 0.01, x + 0.135, up + 0.03, up + 0.27, away, { fill }),
      empty ? '' : panel(x + 0.03, x + 0.1, up + 0.2, up + 0.225, away, { fill: '#6b6f7c' }),
      panel(x, x + 0.145, up, up + 0.12, away - 0.02, { fill: '#c9c8c8', alpha: 0.55 }),
    ].join('');
  };
  return [
    flat(left - 0.04, right + 0.04, 0.003, away - 0.16, away + 0.16, { fill: tone.dark, alpha: 0.4 }),
    panel(left + 0.15, right - 0.15, 0, 0.5, away, { fill: tone.metalDark }),
    panel(left, right, 0.42, 1.4, away, { fill: '#666974' }, 0.02),
    side(left, 0.42, 1.4, away, away + 0.08, { fill: '#50535d' }),
    ...[0, 1, 2].flatMap((row) => [0, 1].map((column) => pocket(row, column))),
  ].join('');
}

/** Along the left wall: what is locked at night, and the printer that everybody shares. */
function cabinet(): string {
  const [front, near, far, top] = [plan.left + 0.46, 2.2, 3.1, 0.74] as const;
  const at = (x: number, up: number, away: number) => spot(x, up, away);
  return [
    flat(plan.left, front + 0.06, 0.003, near - 0.05, far + 0.03, { fill: tone.dark, alpha: 0.4 }),
    panel(plan.left, front, 0.04, top, near, { fill: '#5c595b' }),
    side(front, 0.04, top, near, far, { fill: '#6e6a6b' }),
    ...[0.28, 0.52].map((up) => line(at(front, up, near), at(front, up, far), '#4f4c4f', 1.6)),
    ...[0.4, 0.64].map((up) => line(at(front, up, 2.5), at(front, up, 2.66), tone.metal, 2.4)),
    flat(plan.left, front, top, near, far, { fill: '#8d8988' }),
    side(front - 0.06, top, top + 0.26, 2.4, 2.9, { fill: '#55575f' }),
    panel(plan.left + 0.04, front - 0.06, top, top + 0.26, 2.4, { fill: '#45474f' }),
    flat(plan.left + 0.04, front - 0.06, top + 0.26, 2.4, 2.9, { fill: '#777982' }),
    shape(
      [
        at(front - 0.06, top + 0.1, 2.5),
        at(front + 0.08, top + 0.07, 2.5),
        at(front + 0.08, top + 0.07, 2.78),
        at(front - 0.06, top + 0.1, 2.78),
      ],
      { fill: tone.paper },
    ),
  ].join('');
}

/** Chosen by head office, to go with the carpet. */
function print(): string {
  const { left } = plan;
  const at = (away: number, up: number) => spot(left, up, away);
  return [
    side(left, 1.3, 2.06, 2.15, 2.85, { fill: tone.dark }),
    side(left, 1.33, 2.03, 2.18, 2.82, { fill: '#b4b0ab' }),
    shape([at(2.25, 1.4), at(2.75, 1.4), at(2.75, 1.66), at(2.5, 1.74), at(2.25, 1.6)], { fill: '#5b6787' }),
    shape([at(2.25, 1.6), at(2.5, 1.74), at(2.75, 1.66), at(2.75, 1.96), at(2.25, 1.96)], {
      fill: '#8d93a6',
    }),
  ].join('');
}
