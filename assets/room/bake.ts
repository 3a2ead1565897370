/**
 * Bakes the rooms into `public/stage`: `npx tsx assets/room/bake.ts [--room waiting-room,…] [--stale] [--out folder]`;
 * `--stale` leaves out whatever is up to date.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Room } from '../../src/stage/room.ts';
import { lightNames, type RoomArt } from './art.ts';
import { develop, type Kept } from './develop.ts';
import { inputsOf } from './inputs.ts';
import { picture } from './paint.ts';
import { ROOMS } from './rooms.ts';

const { values } = parseArgs({
  options: {
    room: { type: 'string' },
    stale: { type: 'boolean', default: false },
    out: { type: 'string', default: fileURLToPath(new URL('../../public/stage', import.meta.url)) },
  },
});
const wanted = values.room?.split(',');

for (const art of ROOMS.filter(({ name }) => wanted?.includes(name) ?? true)) {
  const folder = join(values.out, art.name);
  if (values.stale && bakedInputs(folder) === inputsOf(art.name)) continue;
  await bake(art, folder);
}

/** The hash that the pictures in a folder were baked from, or null. */
function bakedInputs(folder: string): string | null {
  const file = join(folder, 'room.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).inputs : null;
}

async function bake(art: RoomArt, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  // Taken before the work, so that a file edited meanwhile shows up as a difference.
  const inputs = inputsOf(art.name);
  const files = new Set<string>();
  const write = (name: string, { data, box }: Kept): { image: string; box: Kept['box'] } => {
    const image = `${name}.webp`;
    writeFileSync(join(folder, image), data);
    files.add(image);
    console.log(`${art.name}/${image} ${box[2]}x${box[3]} ${data.length} bytes`);
    return { image, box };
  };
  const made = await develop(art);
  const manifest: Room = {
    size: [picture.width, picture.height],
    inputs,
    what: art.what,
    posture: art.posture,
    counter: art.counter,
    focus: [...art.focus],
    lights: lightNames.map((name) => ({
      name,
      room: write(`room-${name}`, made.rooms[name]).image,
      desk: write(`desk-${name}`, made.desks[name]).image,
      dim: art.dim[name],
    })),
    deskBox: made.desks.calm.box,
    insets: Object.fromEntries(
      made.insets.map(({ name, kept }) => {
        const { image, box } = write(`inset-${name}`, kept);
        return [name, { image, size: [box[2], box[3]] as [number, number] }];
      }),
    ),
    sprites: made.sprites.map(({ art: { name, layer, lit, motion, clip }, pictures }) => ({
      name,
      layer,
      lit,
      images: pictures.map((kept, index) => write(`${name}-${index + 1}`, kept).image),
      box: pictures[0]?.box ?? [0, 0, 1, 1],
      ...(clip ? { clip: [...clip] as Kept['box'] } : {}),
      motion,
    })),
  };
  writeFileSync(join(folder, 'room.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  for (const old of readdirSync(folder))
    if (old.endsWith('.webp') && !files.has(old)) rmSync(join(folder, old));
}
