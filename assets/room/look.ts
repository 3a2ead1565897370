/**
 * For authors: what a room looks like as it would be played, without baking it into the game.
 *
 *     npx tsx assets/room/look.ts <room>,… <folder> [--figure dan]
 *
 * Reads assets/room/<room>/picture.ts (which need not be in `rooms.ts` yet) and writes, for each room:
 *
 *     <room>-calm|tense|acute.png   as played at 1280x720, with a baked figure and everything small at rest
 *     <room>-empty.png              the three lights one above the other, nobody across from you
 *     <room>-grey.png               the same with somebody, without colour: do they stand out?
 *     <room>-phone.png              the three lights at 390x844
 *     <room>-close.png              every close-up, in the order of `closeUps`
 *     <room>-sprites.png            every picture of every sprite, a row each, as under its own light
 *
 * and prints what each file would weigh. Whoever passes is shown half way. A figure that has no picture on their feet
 * stands in for one, made smaller.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sharp, { type OverlayOptions, type Sharp } from 'sharp';
import { figureFrom } from '../../src/stage/figure.ts';
import { framing } from '../../src/stage/framing.ts';
import { type LightName, lightNames, type RoomArt } from './art.ts';
import { develop, type Kept } from './develop.ts';
import { picture } from './paint.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { figure: { type: 'string', default: 'dan' } },
});
const [names, folder] = positionals;
if (!names || !folder) throw new Error('say which rooms, and into which folder');

const stage = fileURLToPath(new URL('../../public/stage', import.meta.url));
const tensions: Readonly<Record<LightName, number>> = { calm: 0, tense: 0.5, acute: 1 };
type Made = Awaited<ReturnType<typeof develop>>;
type Sprite = Made['sprites'][number];

mkdirSync(folder, { recursive: true });
for (const name of names.split(',')) await look(await artOf(name), folder);

async function artOf(name: string): Promise<RoomArt> {
  const exported: Record<string, unknown> = await import(`./${name}/picture.ts`);
  const isArt = (value: unknown): value is RoomArt =>
    typeof value === 'object' && value !== null && 'closeUps' in value && 'sprites' in value;
  const art = Object.values(exported).find(isArt);
  if (!art) throw new Error(`no room in picture.ts of ${name}`);
  return art;
}

async function look(art: RoomArt, to: string): Promise<void> {
  const made = await develop(art);
  weigh(made);
  const played = await Promise.all(lightNames.map((light) => seen(art, made, light, true)));
  const empty = await Promise.all(lightNames.map((light) => seen(art, made, light, false)));
  const file = (sheet: string) => join(to, `${art.name}-${sheet}.png`);
  await Promise.all(lightNames.map((light, index) => sharp(played[index]).toFile(file(light))));
  await sheet(empty, 1, 960, 540, file('empty'));
  await sheet(
    await Promise.all(played.map((each) => sharp(each).grayscale().toBuffer())),
    1,
    960,
    540,
    file('grey'),
  );
  await sheet(await Promise.all(played.map((each) => cropped(art, each))), 3, 390, 844, file('phone'));
  await sheet(
    made.insets.map(({ kept }) => kept.data),
    3,
    480,
    320,
    file('close'),
  );
  const across = Math.max(1, ...made.sprites.map(({ pictures }) => pictures.length));
  const each = await Promise.all(made.sprites.map((sprite) => filmOf(art, made, sprite, across)));
  if (each.length > 0) await sheet(each.flat(), across, 320, 240, file('sprites'));
}

function weigh({ rooms, desks, insets, sprites }: Made): void {
  const kilobytes = (kept: Kept | undefined) => `${((kept?.data.length ?? 0) / 1000).toFixed(1)} kB`;
  for (const light of lightNames)
    console.log(`${light}: room ${kilobytes(rooms[light])}, desk ${kilobytes(desks[light])}`);
  for (const { name, kept } of insets) console.log(`close-up ${name}: ${kilobytes(kept)}`);
  for (const { art, pictures } of sprites)
    console.log(`sprite ${art.name}: ${pictures.map(kilobytes).join(', ')} at ${pictures[0]?.box.join(' ')}`);
}

/** One light of a room as the stage would put it together. */
async function seen(art: RoomArt, made: Made, light: LightName, somebody: boolean): Promise<Buffer> {
  const small = (layer: 'room' | 'desk') =>
    Promise.all(
      made.sprites.filter((sprite) => sprite.art.layer === layer).map((sprite) => atRest(art, sprite, light)),
    );
  const { data, box } = made.desks[light];
  return sharp(made.rooms[light].data)
    .composite([
      ...(await small('room')),
      ...(somebody ? await figure(art, light) : []),
      { input: data, left: box[0], top: box[1] },
      ...(await small('desk')),
    ])
    .png()
    .toBuffer();
}

async function atRest(
  art: RoomArt,
  sprite: Sprite,
  light: LightName,
  index?: number,
): Promise<OverlayOptions> {
  const { motion, lit, clip } = sprite.art;
  const taken = motion.kind === 'notice' ? motion.at.filter((at) => at <= tensions[light]).length : 0;
  const kept = sprite.pictures[index ?? taken];
  if (!kept) throw new Error(`${sprite.art.name} has no picture ${index ?? taken}`);
  const [dx, dy] = motion.kind === 'pass' ? motion.by : [0, 0];
  const at = { left: Math.round(kept.box[0] + dx / 2), top: Math.round(kept.box[1] + dy / 2) };
  const left = lit ? 1 : art.dim[light];
  const dimmed = await sharp(kept.data)
    .ensureAlpha()
    .linear([left, left, left, 1], [0, 0, 0, 0])
    .png()
    .toBuffer();
  const [x, y, width, height] = clip ?? [0, 0, picture.width, picture.height];
  const input = await sharp(await onto(clear(), [{ input: dimmed, ...at }]))
    .extract({ left: x, top: y, width, height })
    .png()
    .toBuffer();
  return { input, left: x, top: y };
}

function clear(): Sharp {
  return sharp({ create: { ...picture, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } });
}

/** Laid onto a picture, cut where they reach over its edge. */
async function onto(under: Sharp, over: readonly { input: Buffer; left: number; top: number }[]) {
  const inside = over.map(async ({ input, left, top }) => {
    const { width, height } = await sharp(input).metadata();
    const [x, y] = [Math.max(0, -left), Math.max(0, -top)];
    const wide = Math.min(width, picture.width - left) - x;
    const high = Math.min(height, picture.height - top) - y;
    if (wide <= 0 || high <= 0) return [];
    const part = await sharp(input).extract({ left: x, top: y, width: wide, height: high }).toBuffer();
    return [{ input: part, left: left + x, top: top + y }];
  });
  return under
    .composite((await Promise.all(inside)).flat())
    .png()
    .toBuffer();
}

/** Whoever is across from you, as aroused as the light is tense. */
async function figure(art: RoomArt, light: LightName): Promise<OverlayOptions[]> {
  const from = join(stage, values.figure, 'figure.json');
  const { frames } = figureFrom(JSON.parse(readFileSync(from, 'utf8')), from);
  const steps = (posture: string) => frames.filter((frame) => frame.step && frame.posture === posture);
  const upright = steps(art.posture);
  const fitting = upright.length > 0 ? upright : steps('counter');
  const wanted = tensions[light] * 100;
  const [frame] = fitting.toSorted((a, b) => Math.abs(a.arousal - wanted) - Math.abs(b.arousal - wanted));
  if (!frame) throw new Error(`a figure without steps: ${values.figure}`);
  const parts = frame.parts.map(({ image, box }) => ({
    input: readFileSync(join(stage, values.figure, image)),
    left: Math.round(box[0]),
    top: Math.round(box[1]),
  }));
  const whole = await sharp(await onto(clear(), parts))
    .linear([art.dim[light], art.dim[light], art.dim[light], 1], [0, 0, 0, 0])
    .png()
    .toBuffer();
  const smaller = upright.length > 0 ? 1 : 0.77;
  const input = await sharp(whole)
    .resize(Math.round(picture.width * smaller))
    .toBuffer();
  return [{ input, left: Math.round(790 * (1 - smaller)), top: Math.round(190 * (1 - smaller)) }];
}

/** What a phone shows of it. */
async function cropped(art: RoomArt, whole: Buffer): Promise<Buffer> {
  const host = { width: 390, height: 844 } as const;
  const { scale, left, top } = framing(
    [host.width, host.height],
    [picture.width, picture.height],
    [...art.focus],
  );
  return sharp(whole)
    .resize(Math.round(picture.width * scale))
    .extract({ left: Math.round(-left), top: Math.round(-top), ...host })
    .png()
    .toBuffer();
}

/** Every picture of a sprite where it lies, with what is around it. */
async function filmOf(art: RoomArt, made: Made, sprite: Sprite, across: number): Promise<Buffer[]> {
  const [x, y, width, height] = sprite.pictures[0]?.box ?? [0, 0, 1, 1];
  const wide = Math.min(picture.width, Math.max(width * 1.3, height * 1.74, 80));
  const high = Math.min(picture.height, wide * 0.75);
  const within = (at: number, long: number, all: number) => Math.round(Math.max(0, Math.min(all - long, at)));
  const part = {
    left: within(x + width / 2 - wide / 2, wide, picture.width),
    top: within(y + height / 2 - high / 2, high, picture.height),
    width: Math.floor(wide),
    height: Math.floor(high),
  };
  const blank = sharp({ create: { width: 320, height: 240, channels: 3, background: '#000' } });
  const empty = await blank.png().toBuffer();
  return Promise.all(
    Array.from({ length: across }, async (_, index) => {
      if (!sprite.pictures[index]) return empty;
      const light = sprite.art.motion.kind === 'notice' ? (lightNames[index] ?? 'acute') : 'calm';
      const { data, box } = made.desks[light];
      const desk = { input: data, left: box[0], top: box[1] };
      const over = await atRest(art, sprite, light, index);
      const room = await sharp(made.rooms[light].data)
        .composite(sprite.art.layer === 'desk' ? [desk, over] : [over, desk])
        .png()
        .toBuffer();
      return sharp(room).extract(part).toBuffer();
    }),
  );
}

async function sheet(
  pictures: readonly Buffer[],
  across: number,
  width: number,
  height: number,
  file: string,
): Promise<void> {
  const rows = Math.max(1, Math.ceil(pictures.length / across));
  const cells = pictures.map(async (each, index) => ({
    input: await sharp(each).resize(width, height, { fit: 'contain', background: '#000' }).png().toBuffer(),
    left: (index % across) * (width + 4),
    top: Math.floor(index / across) * (height + 4),
  }));
  await sharp({
    create: { width: across * (width + 4), height: rows * (height + 4), channels: 3, background: '#000' },
  })
    .composite(await Promise.all(cells))
    .png()
    .toFile(file);
}
