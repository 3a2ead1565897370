/** From a room's SVG to its files' bytes: the room in each light, what stands in front, close pictures, and sprites. */
import sharp, { type Sharp } from 'sharp';
import type { Room } from '../../src/stage/room.ts';
import { type LightName, lightNames, type RoomArt, type SpriteArt } from './art.ts';
import { picture as size } from './paint.ts';

type Box = Room['deskBox'];

/** A picture's bytes and where it lies in the whole. */
export interface Kept {
  readonly data: Buffer;
  readonly box: Box;
}

/** As large as a figure's. */
const insetSize = [480, 320] as const;
/** Close pictures are the same room drawn finer, under the light and the tension in which such a detail matters. */
const finer = 3;
const closeLight: LightName = 'tense';
const closeTension = 0.5;

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

/** All that is seen from your seat but the person: the room, the small life in it as it stands, your own side. */
async function seen(art: RoomArt, light: LightName, times: number): Promise<Buffer> {
  const small = (layer: SpriteArt['layer']) =>
    Promise.all(
      art.sprites
        .filter((sprite) => sprite.layer === layer && sprite.motion.kind !== 'pass')
        .map((sprite) => still(sprite, art.dim[light], times)),
    );
  const under = await (await litRoom(art, light, times)).png().toBuffer();
  const before = { input: await sheet(art.before(light), 72 * times) };
  return sharp(under)
    .composite([...(await small('room')), before, ...(await small('desk'))])
    .png()
    .toBuffer();
}

/** One picture of something that moves. */
async function still({ images, motion, lit, clip }: SpriteArt, dim: number, times: number) {
  const taken = motion.kind === 'notice' ? motion.at.filter((at) => at <= closeTension).length : 0;
  const left = lit ? 1 : dim;
  const [x, y, width, height] = clip ?? [0, 0, size.width, size.height];
  const input = await cropped(await sheet(images[taken] ?? '', 72 * times), [
    x * times,
    y * times,
    width * times,
    height * times,
  ])
    .linear([left, left, left, 1], [0, 0, 0, 0])
    .png()
    .toBuffer();
  return { input, left: x * times, top: y * times };
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

/**
 * A see-through picture's bytes. Cut paper has few colours, so they are counted first and kept without loss; nearly
 * clear glass would otherwise cost more than all the rest, and where colour is halved, dark greens turn violet.
 */
async function seeThrough(picture: Buffer, box: Box): Promise<Kept> {
  const few = await cropped(picture, box)
    .png({ palette: true, quality: 70, dither: 0, effort: 10 })
    .toBuffer();
  return { data: await sharp(few).webp({ lossless: true, effort: 6 }).toBuffer(), box };
}

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
    return seeThrough(front, deskBox);
  });
  return { rooms, desks, insets: await closeUps(art), sprites: await Promise.all(art.sprites.map(sprite)) };
}

async function closeUps(art: RoomArt): Promise<{ name: string; kept: Kept }[]> {
  const whole = await seen(art, closeLight, finer);
  return Promise.all(
    art.closeUps.map(async ({ name, left, top, width }) => {
      const height = Math.round(((width * insetSize[1]) / insetSize[0]) * finer);
      const data = await cropped(whole, [left * finer, top * finer, width * finer, height])
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
  return { art, pictures: await Promise.all(sheets.map((each) => seeThrough(each, box))) };
}
