/**
 * `npx tsx assets/card/bake.ts`: one still of each scenario's room with its person, behind what stands on the desk, from the baked layers;
 * the home screen and the briefing show it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

const stage = new URL('../../public/stage/', import.meta.url).pathname;

interface Figure {
  readonly frames: readonly {
    readonly name: string;
    readonly image: string;
    readonly box: readonly [number, number, number, number];
  }[];
}
interface Room {
  readonly lights: readonly { readonly name: string; readonly room: string; readonly desk: string }[];
}

const read = <T>(path: string) => JSON.parse(readFileSync(join(stage, path), 'utf8')) as T;

/** Lays a figure's frame into a room's light, the desk in front, and writes `card.webp` beside the room. */
async function bake(room: string, figure: string, light: string, frame: string): Promise<void> {
  const layers = read<Room>(`${room}/room.json`).lights.find((each) => each.name === light);
  const pose = read<Figure>(`${figure}/figure.json`).frames.find((each) => each.name === frame);
  if (!layers || !pose) throw new Error(`no such light or frame: ${light}, ${frame}`);
  const [left, top] = pose.box;
  const picture = await sharp(join(stage, room, layers.room))
    .composite([
      { input: join(stage, figure, pose.image), left, top },
      { input: join(stage, room, layers.desk), left: 0, top: 0 },
    ])
    .png()
    .toBuffer();
  await sharp(picture)
    .webp({ quality: 82 })
    .toFile(join(stage, room, 'card.webp'));
}

await bake('waiting-room', 'dan', 'tense', 'a67');
