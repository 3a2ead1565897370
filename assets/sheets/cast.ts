/**
 * The contact sheet of the cast over arousal, from the baked pictures, each darkened as a room would darken it:
 * `npx tsx assets/sheets/cast.ts [file]`, by default docs/cast.webp.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { type Figure, figureFrom } from '../../src/stage/figure.ts';
import { CAST } from '../figure/cast/cast.ts';
import { lightAt } from '../figure/light.ts';

const stage = fileURLToPath(new URL('../../public/stage/', import.meta.url));
const out = process.argv[2] ?? fileURLToPath(new URL('../../docs/cast.webp', import.meta.url));

const columns = ['a0', 'a25', 'a50', 'a75', 'a92', 'a100', 'ease-17', 's17', 's-folded-50', 's83'] as const;
/** What of the picture a cell shows, and how large a cell is. */
const shown = { left: 430, top: 0, width: 720, height: 720 } as const;
const cell = 168;
const ground = '#232c38';

type Frame = Figure['frames'][number];

async function picture(figure: string, { parts, arousal }: Frame): Promise<Buffer> {
  const layers = parts.map(({ image, box }) => ({
    input: `${stage}${figure}/${image}`,
    left: box[0],
    top: box[1],
  }));
  const lit = lightAt(arousal).level ** (1 / 2.2);
  const empty = sharp({ create: { width: 1280, height: 848, channels: 4, background: '#00000000' } });
  const person = await empty.composite(layers).png().toBuffer();
  const dark = await sharp(person).linear([lit, lit, lit, 1], [0, 0, 0, 0]).png().toBuffer();
  const cut = await sharp(dark).extract(shown).png().toBuffer();
  return sharp(cut).resize(cell, cell).flatten({ background: ground }).png().toBuffer();
}

const cells = await Promise.all(
  CAST.flatMap(({ name }, row) => {
    const figure = figureFrom(JSON.parse(readFileSync(`${stage}${name}/figure.json`, 'utf8')), name);
    return columns.map(async (column, at) => {
      const frame = figure.frames.find((each) => each.name === column);
      if (!frame) throw new Error(`${name} has no such frame: ${column}`);
      return { input: await picture(name, frame), left: at * (cell + 2), top: row * (cell + 2) };
    });
  }),
);
await sharp({
  create: {
    width: columns.length * (cell + 2) - 2,
    height: CAST.length * (cell + 2) - 2,
    channels: 3,
    background: '#10151d',
  },
})
  .composite(cells)
  .webp({ quality: 80, effort: 6 })
  .toFile(out);
