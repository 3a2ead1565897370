/** A room as it is served, put together as the stage would with nobody in it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { RoomArt } from '../../../assets/room/art.ts';
import { type Room, roomFrom, type Sprite } from '../../../src/stage/room.ts';

export const folderOf = ({ name }: RoomArt): string => join('public/stage', name);

export function manifestOf(art: RoomArt): Room {
  const file = join(folderOf(art), 'room.json');
  return roomFrom(JSON.parse(readFileSync(file, 'utf8')), file);
}

/** Red, green and blue, a byte each, row by row, in the light of that number; whoever passes is not there. */
export async function pixelsOf(art: RoomArt, index: number): Promise<Uint8Array> {
  const { lights, deskBox, sprites } = manifestOf(art);
  const light = lights[index];
  if (!light) throw new Error(`${art.name} has no such light: ${index}`);
  const file = (name: string) => join(folderOf(art), name);
  const tension = index / (lights.length - 1);
  const small = (layer: Sprite['layer']) =>
    Promise.all(
      sprites
        .filter((sprite) => sprite.layer === layer && sprite.motion.kind !== 'pass')
        .map(async ({ images, motion, lit, box, clip }) => {
          const taken = motion.kind === 'notice' ? motion.at.filter((at) => at <= tension).length : 0;
          const left = lit ? 1 : light.dim;
          const [x, y, right, low] = within(box, clip);
          const input = await sharp(file(images[taken] ?? ''))
            .ensureAlpha()
            .linear([left, left, left, 1], [0, 0, 0, 0])
            .extract({ left: x - box[0], top: y - box[1], width: right - x, height: low - y })
            .png()
            .toBuffer();
          return { input, left: x, top: y };
        }),
    );
  return sharp(file(light.room))
    .composite([
      ...(await small('room')),
      { input: file(light.desk), left: deskBox[0], top: deskBox[1] },
      ...(await small('desk')),
    ])
    .removeAlpha()
    .raw()
    .toBuffer();
}

/** Left, top, right and lower edge of what is seen of a box. */
function within(box: Sprite['box'], clip: Sprite['clip'] = box): [number, number, number, number] {
  return [
    Math.max(box[0], clip[0]),
    Math.max(box[1], clip[1]),
    Math.min(box[0] + box[2], clip[0] + clip[2]),
    Math.min(box[1] + box[3], clip[1] + clip[3]),
  ];
}
