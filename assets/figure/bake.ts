/**
 * Bakes the cast: `npx tsx assets/figure/bake.ts [--person dan,mara] [--stale]`; `--stale` leaves out whoever is up to date.
 * To try something, elsewhere: `… --try /tmp/look --person dan --only a0,slump,inset-hands --pixel 4 --patch speak`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { frames, type PatchName } from './acting/frames.ts';
import { CLOSE_UPS } from './acting/insets.ts';
import { CAST } from './cast/cast.ts';
import type { Picture } from './cut.ts';
import { inputsHash } from './inputs.ts';
import { lightAt } from './light.ts';
import { type Box, changed, cropped, encode, visible } from './pack.ts';
import type { Person } from './person.ts';
import { Renderer } from './render.ts';
import { deskRows, insetShot, patchedShot, SIZE, shot } from './shoot.ts';

const QUALITY = 84;
const { values } = parseArgs({
  options: {
    try: { type: 'string' },
    only: { type: 'string' },
    pixel: { type: 'string', default: '2' },
    patch: { type: 'string', default: '' },
    person: { type: 'string' },
    stale: { type: 'boolean', default: false },
  },
});
const pixel = Number(values.pixel);
const root = values.try ?? fileURLToPath(new URL('../../public/stage/', import.meta.url));
const started = Date.now();
const say = (text: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(1)} s  ${text}`);

const wanted = values.person?.split(',');
for (const person of CAST.filter(({ name }) => wanted?.includes(name) ?? true)) {
  if (values.stale && bakedInputs(person) === inputsHash(person.name)) continue;
  const renderer = await Renderer.open(person);
  if (values.try === undefined) await bakeAll(renderer, person);
  else await look(renderer, person);
  await renderer.close();
}

/** The hash that the pictures on disk were baked from, or null. */
function bakedInputs(person: Person): string | null {
  const file = `${root}${person.name}/figure.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).inputs : null;
}

/** Bakes every picture and the manifest that ties them together. */
async function bakeAll(renderer: Renderer, person: Person): Promise<void> {
  const out = `${root}${person.name}`;
  mkdirSync(out, { recursive: true });
  // Taken before the work, so that a file edited meanwhile shows up as a difference.
  const inputs = inputsHash(person.name);
  const list: unknown[] = [];
  const kept = new Set<string>();
  const write = async (name: string, p: Picture): Promise<string> => {
    const bytes = await encode(p, QUALITY);
    writeFileSync(`${out}/${name}.webp`, bytes);
    kept.add(`${name}.webp`);
    say(`${person.name} ${name}.webp ${p.width}x${p.height} ${bytes.length} bytes`);
    return `${name}.webp`;
  };
  for (const frame of frames()) {
    const body = await shot(renderer, person, frame, pixel);
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
  const insets: Record<string, unknown> = {};
  for (const close of CLOSE_UPS) {
    const image = await write(`inset-${close.name}`, await insetShot(renderer, person, close));
    insets[close.name] = { image, size: close.size };
  }
  // The counter is the room's: a layer behind the figure. Frames hold only the shadow he casts on it.
  const manifest = {
    what: person.what,
    size: SIZE,
    inputs,
    desk: { layer: 'room', ...deskRows() },
    frames: list,
    insets,
  };
  writeFileSync(`${out}/figure.json`, `${JSON.stringify(manifest, null, 2)}\n`);
  for (const old of readdirSync(out)) if (old.endsWith('.webp') && !kept.has(old)) rmSync(`${out}/${old}`);
}

/** Some frames, for looking at. */
async function look(renderer: Renderer, person: Person): Promise<void> {
  const only = values.only?.split(',') ?? null;
  const patches = values.patch.split(',').filter(Boolean) as PatchName[];
  mkdirSync(root, { recursive: true });
  for (const frame of frames()) {
    if (only !== null && !only.includes(frame.name)) continue;
    const body = await shot(renderer, person, frame, pixel);
    await writeTrial(`${person.name}-${frame.name}`, body.picture);
    for (const name of patches.filter((n) => frame.patches.includes(n))) {
      await writeTrial(
        `${person.name}-${frame.name}-${name}`,
        await patchedShot(renderer, body, name, pixel),
      );
    }
    say(`${person.name} ${frame.name}`);
  }
  for (const close of CLOSE_UPS.filter(({ name }) => only?.includes(`inset-${name}`))) {
    await writeTrial(`${person.name}-inset-${close.name}`, await insetShot(renderer, person, close));
  }
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
    .toFile(`${root}/${name}.png`);
}
