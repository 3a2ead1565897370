/**
 * The glass between the two of you, but for what shows in it. It hangs from two uprights and ends above the counter,
 * so that papers and hands come through below it.
 */
import { box, line, oval, picture, shape, soft } from '../paint.ts';
import { under } from '../parts/colour.ts';
import type { Light } from './light.ts';
import { tone } from './plan.ts';

const uprights = [404, 1198] as const;
const wide = 16;
/** Where it ends. */
export const edge = 574;

/** From left to right, what of the picture's width each pane takes up. */
export const panes: readonly (readonly [number, number])[] = [
  [0, uprights[0]],
  [uprights[0] + wide, uprights[1]],
  [uprights[1] + wide, picture.width],
];

/** Whatever of it is solid. */
export const glass = (light: Light): string =>
  soft(
    0.9,
    [lowerEdge(light), grille(light), notice(light), ...uprights.map((x) => upright(x, light))].join(''),
  );

/** Polished, and thick as a thumb. */
function lowerEdge({ rim }: Light): string {
  return [box(0, edge, picture.width, 2, { fill: rim }), box(560, edge, 140, 2, { fill: '#e9f1f2' })].join(
    '',
  );
}

function upright(x: number, { desk, rim }: Light): string {
  const on = (colour: string) => ({ fill: under(desk, colour) });
  return [
    box(x, 0, wide, 636, on('#6a7478')),
    box(x, 0, 5, 636, on('#98a2a5')),
    box(x + 12, 0, 4, 636, on('#3b4448')),
    line([x + 1, 0], [x + 1, 630], rim, 1.2, 0.45),
    // Clamps, and the foot on the counter.
    ...[150, edge - 26].map(
      (y) =>
        box(x - 7, y, 30, 24, on('#7f898c'), 3) +
        box(x - 7, y, 30, 6, on('#a9b2b4'), 3) +
        oval(x + 8, y + 14, 3.4, 3.4, on('#353d41')),
    ),
    box(x - 16, 628, 48, 11, on('#7f898c'), 2),
    box(x - 16, 628, 48, 3, on('#b3bbbc'), 1.5),
  ].join('');
}

/** One speaks into this; both sides lean to it. */
function grille({ desk, rim }: Light): string {
  const [x, y] = [1090, 520] as const;
  const holes: string[] = [];
  for (const { count, far } of [
    { count: 1, far: 0 },
    { count: 6, far: 9 },
    { count: 12, far: 18 },
  ]) {
    for (let hole = 0; hole < count; hole += 1) {
      const turn = (hole / count) * 2 * Math.PI;
      holes.push(
        oval(x + Math.cos(turn) * far, y + Math.sin(turn) * far, 2.6, 2.6, {
          fill: under(desk, '#23292c'),
          alpha: 0.85,
        }),
      );
    }
  }
  return [
    oval(x, y, 31, 31, { fill: under(desk, '#78858a'), alpha: 0.95 }),
    oval(x, y, 25.5, 25.5, { fill: under(desk, '#99a5a8'), alpha: 0.55 }),
    ...holes,
    `<circle cx="${x}" cy="${y}" r="31" fill="none" stroke="${rim}" stroke-width="1.6" stroke-opacity="0.5"/>`,
  ].join('');
}

/** The back of a sheet that is taped to the other side: its lines show through, the wrong way round. */
function notice({ desk }: Light): string {
  const on = (colour: string, alpha = 1) => ({ fill: under(desk, colour), alpha });
  return [
    shape(
      [
        [1213, 398],
        [1276, 402],
        [1273, 492],
        [1211, 487],
      ],
      on('#c8cbc3', 0.9),
    ),
    shape(
      [
        [1213, 398],
        [1276, 402],
        [1275, 420],
        [1213, 416],
      ],
      on('#b4b8b1', 0.9),
    ),
    ...[430, 442, 454, 466].map((y, index) =>
      line([1268, y], [1226 + index * 7, y - 2], under(desk, '#8d938f'), 3),
    ),
    shape(
      [
        [1236, 391],
        [1258, 392],
        [1257, 407],
        [1236, 406],
      ],
      on(tone.paper, 0.55),
    ),
    shape(
      [
        [1231, 480],
        [1254, 482],
        [1254, 497],
        [1231, 495],
      ],
      on(tone.paper, 0.55),
    ),
  ].join('');
}
