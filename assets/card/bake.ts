/**
 * `npx tsx assets/card/bake.ts`: one still of each scenario's person in its room, from the baked layers, for the home
 * screen and the briefing. Bake people and rooms first.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { figureFrom } from '../../src/stage/figure.ts';
import { roomFrom } from '../../src/stage/room.ts';
import { compileFrom, scenarioFiles } from '../../src/story/plugin.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const stage = join(root, 'public/stage');
const cards = join(stage, 'cards');
/** A little past the middle: something is up, and nobody shouts yet. */
const shown = { light: 'tense', arousal: 67 } as const;

const manifest = (path: string): unknown => JSON.parse(readFileSync(join(stage, path), 'utf8'));

async function card(id: string, roomName: string, figureName: string): Promise<void> {
  const room = roomFrom(manifest(`${roomName}/room.json`), roomName);
  const figure = figureFrom(manifest(`${figureName}/figure.json`), figureName);
  const light = room.lights.find(({ name }) => name === shown.light);
  const frame = figure.frames.find(
    ({ step, posture, arousal }) => step && posture === room.posture && arousal === shown.arousal,
  );
  if (!light || !frame) throw new Error(`no such light or step: ${shown.light}, ${shown.arousal}`);
  const [width, height] = room.size;
  const person = await sharp({
    create: { width, height: height + 200, channels: 4, background: '#00000000' },
  })
    .composite(
      frame.parts.map(({ image, box }) => ({
        input: join(stage, figureName, image),
        left: box[0],
        top: box[1],
      })),
    )
    .png()
    .toBuffer();
  const dark = await sharp(person)
    .extract({ left: 0, top: 0, width, height })
    .linear([light.dim, light.dim, light.dim, 1], [0, 0, 0, 0])
    .png()
    .toBuffer();
  const picture = await sharp(join(stage, roomName, light.room))
    .composite([
      { input: dark },
      { input: join(stage, roomName, light.desk), left: room.deskBox[0], top: room.deskBox[1] },
    ])
    .png()
    .toBuffer();
  await sharp(picture)
    .webp({ quality: 82 })
    .toFile(join(cards, `${id}.webp`));
}

mkdirSync(cards, { recursive: true });
for (const old of readdirSync(cards)) rmSync(join(cards, old));
for (const file of scenarioFiles(root)) {
  const { scenario } = await compileFrom(root, file);
  await card(scenario.id, scenario.about.room, scenario.about.figure);
}
