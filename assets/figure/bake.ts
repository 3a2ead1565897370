/**
 * Bakes Dan: `npx tsx assets/figure/bake.ts`.
 * To try something, elsewhere: `… --try /tmp/look --only a0,slump,inset --pixel 4 --patch speak` (PNG on grey).
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import type { Picture } from './cut.ts';
import { frames, INSET, type PatchName } from './dan.ts';
import { inputsHash } from './inputs.ts';
import { lightAt } from './light.ts';
import { type Box, changed, cropped, encode, visible } from './pack.ts';
import { Renderer } from './render.ts';
import { deskRows, insetShot, patchedShot, SIZE, shot } from './shoot.ts';

const QUALITY = 84;
const { values } = parseArgs({
  options: {
    try: { type: 'string' },
    only: { type: 'string' },
    pixel: { type: 'string', default: '2' },
    patch: { type: 'string', default: '' },
  },
});
const pixel = Number(values.pixel);
const out = values.try ?? fileURLToPath(new URL('../../public/stage/dan/', import.meta.url));
// Taken before the work, so that a file edited meanwhile shows up as a difference.
const inputs = inputsHash();
const started = Date.now();
const say = (text: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(1)} s  ${text}`);

const renderer = await Renderer.open();
mkdirSync(out, { recursive: true });
if (values.try === undefined) await bakeAll();
else await look(values.only?.split(',') ?? null, values.patch.split(',').filter(Boolean) as PatchName[]);
await renderer.close();

/** Bakes every picture and the manifest that ties them together. */
async function bakeAll(): Promise<void> {
  const list: unknown[] = [];
  const kept = new Set<string>();
  const write = async (name: string, p: Picture): Promise<string> => {
    const bytes = await encode(p, QUALITY);
    writeFileSync(`${out}/${name}.webp`, bytes);
    kept.add(`${name}.webp`);
    say(`${name}.webp ${p.width}x${p.height} ${bytes.length} bytes`);
    return `${name}.webp`;
  };
  for (const frame of frames()) {
    const body = await shot(renderer, frame, pixel);
    const box = visible(body.picture);
    if (box === null) throw new Error(`nothing is visible in the frame: ${frame.name}`);
    const image = await write(frame.name, cropped(body.picture, box));
    const patches: Record<string, { image: string; box: Box }> = {};
    for (const name of frame.patches) {
      const p = await patchedShot(renderer, body, name, pixel);
      const where = changed(body.picture, p, 5);
      if (where === null) throw new Error(`the patch changes nothing: ${frame.name} ${name}`);
      patches[name] = { image: await write(`${frame.name}-${name}`, cropped(p, where, 4)), box: where };
    }
    list.push({
      name: frame.name,
      arousal: frame.arousal,
      light: lightAt(frame.arousal).level,
      image,
      box,
      patches,
    });
  }
  const insets = { hands: { image: await write(INSET.name, await insetShot(renderer)), size: INSET.size } };
  // The counter is the room's: a layer behind the figure. Frames hold only the shadow he casts on it.
  const manifest = { size: SIZE, inputs, desk: { layer: 'room', ...deskRows() }, frames: list, insets };
  writeFileSync(`${out}/figure.json`, `${JSON.stringify(manifest, null, 2)}\n`);
  for (const old of readdirSync(out)) if (old.endsWith('.webp') && !kept.has(old)) rmSync(`${out}/${old}`);
}

/** Some frames, for looking at. */
async function look(only: readonly string[] | null, patches: readonly PatchName[]): Promise<void> {
  for (const frame of frames()) {
    if (only !== null && !only.includes(frame.name)) continue;
    const body = await shot(renderer, frame, pixel);
    await writeTrial(frame.name, body.picture);
    for (const name of patches.filter((n) => frame.patches.includes(n))) {
      await writeTrial(`${frame.name}-${name}`, await patchedShot(renderer, body, name, pixel));
    }
    say(frame.name);
  }
  if (only?.includes('inset')) await writeTrial('inset', await insetShot(renderer));
}

/** On the grey of a dim room, with a plain strip for the counter. */
async function writeTrial(name: string, p: Picture): Promise<void> {
  const png = await sharp(p.data, { raw: { width: p.width, height: p.height, channels: 4 } })
    .png()
    .toBuffer();
  const { back, front } = deskRows();
  const strip = (top: number, height: number, background: string) => ({
    input: { create: { width: SIZE[0], height, channels: 3 as const, background } },
    left: 0,
    top,
  });
  const counter = [strip(back, front - back, '#4c4d4b'), strip(front, SIZE[1] - front, '#2c2e2e')];
  await sharp({ create: { width: p.width, height: p.height, channels: 3, background: '#2b353b' } })
    .composite([...(p.height === SIZE[1] ? counter : []), { input: png }])
    .png()
    .toFile(`${out}/${name}.png`);
}
