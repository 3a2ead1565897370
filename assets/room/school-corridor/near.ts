/** What stands and lies nearest: a wet-floor sign, a dropped bag, and the books that you were carrying when it began. */
import type { LightName } from '../art.ts';
import { line, oval, path, type Spot, shape, soft } from '../paint.ts';
import { under } from '../parts/colour.ts';
import { limb } from '../parts/limb.ts';
import { metre, spot } from './eye.ts';
import { tone } from './plan.ts';

const coneAway = 4.5;
/** Centimetres beside and above where the cone stands. */
const coneSpot = (dx: number, dy: number): Spot => {
  const [x, y] = spot(-1.47, 0, coneAway);
  const size = metre(coneAway) / 100;
  return [x + dx * size, y + dy * size];
};

/** Put out where somebody mopped at break, and forgotten. */
export function cone(): string {
  const at = coneSpot;
  const size = metre(coneAway) / 100;
  const ink = '#5f5b4c';
  return [
    shape([at(-22, 1), at(20, 1), at(-46, 13), at(-84, 12)], { fill: tone.dark, alpha: 0.45 }),
    shape([at(6, -61), at(19, 0), at(30, -5), at(9, -60)], { fill: '#ece2c4' }),
    shape([at(-20, 0), at(-7, -61), at(6, -61), at(19, 0)], { fill: '#d9d1b4' }),
    shape([at(-20, 0), at(-7, -61), at(-4, -61), at(-12, 0)], { fill: '#b5ad92' }),
    shape([at(-7, -61), at(-5, -66), at(7, -66), at(9, -60), at(6, -61)], { fill: '#b5ad92' }),
    // Somebody slips on it, for ever.
    oval(...at(0, -43), 3 * size, 3 * size, { fill: ink }),
    limb([at(-2, -37), at(-4, -28), at(5, -23)], [5 * size, 4 * size, 3 * size], { fill: ink }),
    limb([at(-4, -28), at(2, -19), at(8, -14)], [4.4 * size, 3.4 * size, 3 * size], { fill: ink }),
    limb([at(-2, -37), at(6, -36)], [3 * size, 2.4 * size], { fill: ink }),
    line(at(-9, -7), at(9, -7), ink, 2 * size, 0.8),
  ].join('');
}

/** The side of the cone that is turned from the windows: the sun on the floor behind it does not lie on it. */
export const coneFace = (): readonly Spot[] =>
  [
    [-20, 0],
    [-7, -61],
    [-5, -66],
    [7, -66],
    [6, -61],
    [19, 0],
  ].map(([dx = 0, dy = 0]) => coneSpot(dx, dy));

/** Let fall in the middle of the way; a folder has slid out. */
export function bag(): string {
  const away = 4.15;
  const [x, y] = spot(0.72, 0, away);
  const size = metre(away) / 100;
  const at = (dx: number, dy: number): Spot => [x + dx * size, y + dy * size];
  const d = (spots: readonly (readonly [number, number])[]) => spots.map(([dx, dy]) => at(dx, dy).join(' '));
  const [a, b, c, e, f, g] = d([
    [-24, 0],
    [-27, -18],
    [-12, -30],
    [16, -31],
    [27, -20],
    [25, 0],
  ]);
  const [pocket1, pocket2, pocket3, pocket4] = d([
    [-14, -1],
    [-15, -14],
    [13, -15],
    [14, -1],
  ]);
  return [
    shape([at(-30, 3), at(34, 3), at(48, -6), at(-10, -6)], { fill: tone.dark, alpha: 0.4 }),
    shape([at(20, 4), at(52, 6), at(60, -3), at(30, -6)], { fill: '#b7b2a4' }),
    shape([at(22, 2), at(50, 3.6), at(57, -3), at(30, -6)], { fill: '#8f7468' }),
    path(`M${a} C${b} ${b} ${c} S${e} ${e} ${f} ${f} ${g} Z`, { fill: '#4a525c' }),
    path(
      `M${e} C${f} ${f} ${g} L${at(16, 0).join(' ')} C${at(20, -12).join(' ')} ${at(20, -22).join(' ')} ${e} Z`,
      { fill: '#5f6975' },
    ),
    path(`M${pocket1} L${pocket2} L${pocket3} L${pocket4} Z`, { fill: '#3c434c' }),
    line(at(-13, -13), at(12, -14), '#788089', 1.2 * size),
    oval(...at(10, -12), 1.6 * size, 2.4 * size, { fill: '#a5896f' }),
    `<path d="M${at(-16, -27).join(' ')} C${at(-30, -32).join(' ')} ${at(-40, -16).join(' ')} ${at(-31, -1).join(' ')}" fill="none" stroke="#353b43" stroke-width="${2.6 * size}"/>`,
  ].join('');
}

const covers: readonly (readonly [string, string])[] = [
  ['#7a7f6a', '#5c604f'],
  ['#8a7468', '#6a584e'],
  ['#6a7782', '#4f5a63'],
  ['#8f8a74', '#6f6b59'],
  ['#7a7f6a', '#5c604f'],
];

/** What is left of the light on near things, and its edge from the windows. */
const level: Readonly<Record<LightName, readonly [string, string]>> = {
  calm: ['#c2b5a4', '#ffdcae'],
  tense: ['#666c74', '#b9c1c9'],
  acute: ['#252c36', '#6d8195'],
};

/** Thirty books to mark, on the ledge by your own door, with a pen and the keys. */
export function books(name: LightName): string {
  const [light, edge] = level[name];
  const paint = (colour: string) => ({ fill: under(light, colour) });
  const pile = covers.map(([cover, page], index) => {
    const y = 722 - index * 13;
    const shift = [0, 5, -4, 3, -2][index] ?? 0;
    return [
      shape(
        [
          [1128 + shift, y - 13],
          [1300, y - 17],
          [1300, y - 4],
          [1128 + shift, y],
        ],
        paint(page),
      ),
      shape(
        [
          [1128 + shift, y - 13],
          [1300, y - 17],
          [1300, y - 13.5],
          [1128 + shift, y - 9.5],
        ],
        paint(cover),
      ),
    ].join('');
  });
  const top = 722 - covers.length * 13 + 2;
  return soft(
    1.4,
    [
      ...pile,
      shape(
        [
          [1128, top],
          [1176, top - 26],
          [1300, top - 30],
          [1300, top - 4],
        ],
        paint('#7c8577'),
      ),
      shape(
        [
          [1190, top - 9],
          [1206, top - 19],
          [1262, top - 21],
          [1252, top - 11],
        ],
        paint('#c9c4b4'),
      ),
      line([1206, top - 13], [1244, top - 15], under(light, '#5f6166'), 1.6),
      line([1150, top - 8], [1206, top - 32], under(light, '#2a2d33'), 5),
      line([1151, top - 10], [1205, top - 33], under(light, '#6c737b'), 1.6),
      line([1176, top - 26], [1280, top - 29.4], edge, 1.6, 0.6),
    ].join(''),
  );
}
