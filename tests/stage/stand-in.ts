/**
 * A room full of small life, and somebody who can stand, made from the pictures that are served: what the browser tests
 * show where they need more than one room happens to have.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../public/stage/${file}`, import.meta.url), 'utf8'));

/** A picture of one colour over a whole box. */
const flat = (width: number, height: number, colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${colour}"/></svg>`;

const colours: Readonly<Record<string, string>> = {
  'rain-0.svg': flat(200, 160, '#8fa6b4'),
  'rain-1.svg': flat(200, 160, '#9fb6c4'),
  'tube.svg': flat(220, 24, '#f4fbff'),
  'passer-0.svg': flat(70, 240, '#10161d'),
  'passer-1.svg': flat(70, 240, '#1a222b'),
  'queue-0.svg': flat(90, 300, '#27313c'),
  'queue-1.svg': flat(90, 300, '#c04a5a'),
  'hand.svg': flat(6, 60, '#ffffff'),
  'box.svg': flat(60, 60, '#20c060'),
};

type Box = readonly [number, number, number, number];
const sprite = (name: string, images: readonly string[], box: Box, motion: object, more: object = {}) => ({
  name,
  layer: 'room',
  lit: false,
  images,
  box,
  motion,
  ...more,
});

/** Everything that a manifest can ask to move, as fast as it may. */
export const busySprites = [
  sprite('rain', ['rain-0.svg', 'rain-1.svg'], [40, 60, 200, 160], { kind: 'cycle', perSecond: 12 }),
  sprite(
    'tube',
    ['tube.svg'],
    [300, 20, 220, 24],
    { kind: 'dip', every: [2, 2], low: 0, ms: 120 },
    { lit: true },
  ),
  sprite(
    'passer',
    ['passer-0.svg', 'passer-1.svg'],
    [1000, 160, 70, 240],
    {
      kind: 'pass',
      by: [200, 0],
      seconds: 3,
      every: [0.5, 1],
      perSecond: 8,
    },
    { clip: [1040, 150, 160, 260] },
  ),
  sprite('queue', ['queue-0.svg', 'queue-1.svg'], [440, 260, 90, 300], { kind: 'notice', at: [0.5] }),
  sprite('hand', ['hand.svg'], [397, 300, 6, 60], {
    kind: 'turn',
    pivot: [400, 358],
    seconds: 60,
    jumps: 60,
  }),
  // Stands on the counter: drawn behind whoever sits there, and before whoever stands behind it.
  sprite('box', ['box.svg'], [760, 600, 60, 60], { kind: 'change', every: [2, 3] }),
];

/** Answers for `public/stage/stand-in` on this page: the waiting room with these sprites. */
export async function standIn(page: Page, sprites: readonly object[] = busySprites): Promise<void> {
  const room = read('waiting-room/room.json');
  await page.route('**/stage/stand-in/*', (route) => {
    const file = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    const colour = colours[file];
    if (colour) return route.fulfill({ contentType: 'image/svg+xml', body: colour });
    if (file === 'room.json') return route.fulfill({ json: { ...room, sprites } });
    if (file === 'figure.json') return route.fulfill({ json: standing() });
    const folder = /^(room|desk|inset-(doors|clock))/.test(file) ? 'waiting-room' : 'dan';
    const path = fileURLToPath(new URL(`../../public/stage/${folder}/${file}`, import.meta.url));
    return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 });
  });
}

/** The figure that is served; where it was never pictured on its feet, its calm body once more, lower and smaller. */
function standing(): object {
  const figure = read('dan/figure.json');
  const frames: { posture: string; step: boolean; arousal: number; name: string; parts: { box: Box }[] }[] =
    figure.frames;
  if (frames.some(({ posture }) => posture === 'standing')) return figure;
  const small = ([left, top, width, height]: Box): Box => [
    790 + (left - 790) * 0.7,
    182 + (top - 190) * 0.7,
    width * 0.7,
    height * 0.9,
  ];
  const upright = frames
    .filter(({ step }) => step)
    .map((frame) => ({
      ...frame,
      name: `s${frame.arousal}`,
      posture: 'standing',
      parts: frame.parts.map((part) => ({ ...part, box: small(part.box) })),
      patches: {},
      eyes: [790, 182],
    }));
  return { ...figure, frames: [...frames, ...upright] };
}
