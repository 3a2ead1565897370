/** From a room's SVG to its files' bytes: the room in each light, what stands in front, close pictures, and sprites. */
import sharp, { type Sharp } from 'sharp';
import type { Room } from '../../src/stage/room.ts';
import { type LightName, lightNames, type RoomArt, type SpriteArt } from './art.ts';

type Box = Room['deskBox'];

/** A picture's bytes and where it lies in the whole. */
export interface Kept {
  readonly data: Buffer;
  readonly box: Box;
}

/** As large as a figure's. */
const insetSize = [480, 320] as const;
/** Close pictures are the same room drawn finer, under the light in which such a detail matters. */
const finer = 3;
const closeLight: LightName = 'tense';

const sheet = (content: string, density = 72): Promise<Buffer> =>
  sharp(Buffer.from(content), { density }).png().toBuffer();

async function litRoom(art: RoomArt, light: LightName, times = 1): Promise<Sharp> {
  const [room, fallen, shining] = await Promise.all(
    [art.room(), art.fallen(light), art.shining(light)].map((content) => sheet(content, 72 * times)),
  );
  return sharp(room).composite([
    { input: fallen, blend: 'multiply' },
    { input: shining, blend: 'over' },
  ]);
}

/** The box around everything that shows in any of these pictures, which are of one size. */
async function shown(pictures: readonly Buffer[]): Promise<Box> {
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1, -1];
  for (const each of pictures) {
    const { data, info } = await sharp(each).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    for (let y = 0; y < info.height; y += 1) {
      for (let x = 0; x < info.width; x += 1) {
        if ((data[(y * info.width + x) * 4 + 3] ?? 0) <= 3) continue;
        [left, right] = [Math.min(left, x), Math.max(right, x)];
        [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
      }
    }
  }
  if (right < 0) return [0, 0, 1, 1];
  return [left, top, right - left + 1, bottom - top + 1];
}

const cropped = (picture: Buffer, [left, top, width, height]: Box): Sharp =>
  sharp(picture).extract({ left, top, width, height });

/** Near-lossless: where colour is halved, dark greens turn violet. */
const fine = { nearLossless: true, quality: 60, effort: 6 } as const;

export async function develop(art: RoomArt): Promise<{
  readonly rooms: Readonly<Record<LightName, Kept>>;
  readonly desks: Readonly<Record<LightName, Kept>>;
  readonly insets: readonly { readonly name: string; readonly kept: Kept }[];
  readonly sprites: readonly { readonly art: SpriteArt; readonly pictures: readonly Kept[] }[];
}> {
  const each = async (make: (light: LightName) => Promise<Kept>) => {
    const [calm, tense, acute] = await Promise.all(lightNames.map(make));
    if (!calm || !tense || !acute) throw new Error(`a room has ${lightNames.length} lights: ${art.name}`);
    return { calm, tense, acute };
  };
  const rooms = await each(async (light) => {
    const lit = await (await litRoom(art, light)).png().toBuffer();
    const { data, info } = await sharp(lit)
      .removeAlpha()
      .webp({ quality: 86, smartSubsample: true, effort: 6 })
      .toBuffer({ resolveWithObject: true });
    return { data, box: [0, 0, info.width, info.height] };
  });
  const fronts = await Promise.all(lightNames.map((light) => sheet(art.before(light))));
  const deskBox = await shown(fronts);
  const desks = await each(async (light) => {
    const front = fronts[lightNames.indexOf(light)];
    if (!front) throw new Error(`no such light: ${light}`);
    return { data: await cropped(front, deskBox).webp(fine).toBuffer(), box: deskBox };
  });
  return { rooms, desks, insets: await closeUps(art), sprites: await Promise.all(art.sprites.map(sprite)) };
}

async function closeUps(art: RoomArt): Promise<{ name: string; kept: Kept }[]> {
  const lit = await (await litRoom(art, closeLight, finer)).png().toBuffer();
  return Promise.all(
    art.closeUps.map(async ({ name, left, top, width }) => {
      const height = Math.round(((width * insetSize[1]) / insetSize[0]) * finer);
      const data = await cropped(lit, [left * finer, top * finer, width * finer, height])
        .resize(insetSize[0], insetSize[1])
        .removeAlpha()
        .webp({ quality: 86, smartSubsample: true, effort: 6 })
        .toBuffer();
      return { name, kept: { data, box: [0, 0, insetSize[0], insetSize[1]] as Box } };
    }),
  );
}

async function sprite(art: SpriteArt): Promise<{ art: SpriteArt; pictures: Kept[] }> {
  const sheets = await Promise.all(art.images.map((content) => sheet(content)));
  const box = await shown(sheets);
  const pictures = await Promise.all(
    sheets.map(async (each) => ({ data: await cropped(each, box).webp(fine).toBuffer(), box })),
  );
  return { art, pictures };
}
