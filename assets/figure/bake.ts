/**
 * Bakes the cast: `npx tsx assets/figure/bake.ts [--person dan,mei] [--stale]`; `--stale` leaves out whoever is up to date.
 * To try something, elsewhere: `… --try /tmp/look --person dan --only a0,slump,inset-hands --pixel 4 --patch speak,shut`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import type { Figure } from '../../src/stage/figure.ts';
import cast from '../../stories/kit/cast.json' with { type: 'json' };
import { type Frame, frames } from './acting/frames.ts';
import { CLOSE_UPS } from './acting/insets.ts';
import { PATCHES, type PatchName } from './acting/patches.ts';
import { CAST } from './cast/cast.ts';
import type { Picture } from './cut.ts';
import { inputsHash } from './inputs.ts';
import { cropped, encode, type Patch, visible } from './pack.ts';
import { veil } from './pallor.ts';
import type { Person } from './person.ts';
import { Renderer } from './render.ts';
import { anchors, deskRows, insetShot, patchedShot, patchOf, type Shot, SIZE, shot } from './shoot.ts';

const QUALITY = 80;
/** Patches are small and lie on a frame: what they lose shows least. */
const PATCH_QUALITY = 74;
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
  if (values.stale && bakedInputs(person) === inputsHash(person)) continue;
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

type Baked = Figure['frames'][number];
type Layer = Baked['parts'][number];
type Written = (name: string, patch: Patch, quality?: number) => Promise<Layer>;

/** Bakes every picture and the manifest that ties them together. */
async function bakeAll(renderer: Renderer, person: Person): Promise<void> {
  const out = `${root}${person.name}`;
  mkdirSync(out, { recursive: true });
  // Taken before the work, so that a file edited meanwhile shows up as a difference.
  const inputs = inputsHash(person);
  const kept = new Set<string>();
  const write: Written = async (name, { picture, box }, quality = QUALITY) => {
    const bytes = await encode(picture, quality);
    writeFileSync(`${out}/${name}.webp`, bytes);
    kept.add(`${name}.webp`);
    return { image: `${name}.webp`, box: [...box] };
  };
  const list: Baked[] = [];
  // Gestures have the head of a step, which comes before them.
  const heads = new Map<string, Shot>();
  const all = frames();
  const lent = new Set(all.map(({ headOf }) => headOf));
  for (const frame of all) {
    const of = frame.headOf === null ? null : (heads.get(frame.headOf) ?? null);
    const taken = await shot(renderer, person, frame, pixel, of);
    if (lent.has(frame.name)) heads.set(frame.name, taken);
    const lender = of === null ? undefined : list.find(({ name }) => name === frame.headOf);
    const baked = await bakeFrame(renderer, taken, write, lender?.patches ?? {});
    list.push(baked);
    say(`${person.name} ${frame.name}`);
  }
  const insets: Figure['insets'] = {};
  for (const close of CLOSE_UPS) {
    const picture = await insetShot(renderer, person, close);
    const { image } = await write(`inset-${close.name}`, { picture, box: [0, 0, ...close.size] });
    insets[close.name] = { image, size: [...close.size] };
  }
  const { what } = whatOf(person);
  const manifest: Figure = { size: [...SIZE], inputs, what, frames: list, insets };
  writeFileSync(`${out}/figure.json`, `${JSON.stringify(manifest)}\n`);
  for (const old of readdirSync(out)) if (old.endsWith('.webp') && !kept.has(old)) rmSync(`${out}/${old}`);
}

function whatOf({ name }: Person): { readonly what: string } {
  const entry = (cast as Readonly<Record<string, { readonly what: string }>>)[name];
  if (!entry) throw new Error(`stories/kit/cast.json does not name: ${name}`);
  return entry;
}

async function bakeFrame(
  renderer: Renderer,
  taken: Shot,
  write: Written,
  lent: Readonly<Record<string, Layer>>,
): Promise<Baked> {
  const { frame, picture, person } = taken;
  const box = visible(picture);
  if (box === null) throw new Error(`nothing is visible in the frame: ${frame.name}`);
  const whole = await write(frame.name, { picture: cropped(picture, box), box });
  const patches: Record<string, Layer> = {};
  for (const name of frame.patches) {
    const patch = lent[name] ?? (await bakePatch(renderer, taken, name, write));
    if (patch) patches[name] = patch;
  }
  const { eyes, hands } = anchors(person, frame);
  return {
    name: frame.name,
    posture: frame.posture,
    arousal: frame.arousal,
    step: frame.step,
    shows: {
      stance: [...frame.shows.stance],
      hands: [...frame.shows.hands],
      head: [...frame.shows.head],
    },
    parts: [whole],
    patches,
    eyes: [...eyes],
    hands: [[...hands[0]], [...hands[1]]],
  };
}

/** Null where it would change nothing: eyes that are down already need no patch to look down. */
async function bakePatch(
  renderer: Renderer,
  taken: Shot,
  name: PatchName,
  write: Written,
): Promise<Layer | null> {
  const patch = name === 'pale' ? veil(taken) : await patchOf(renderer, taken, name, pixel);
  return patch && write(`${taken.frame.name}-${name}`, patch, PATCH_QUALITY);
}

/** Some frames, for looking at. */
async function look(renderer: Renderer, person: Person): Promise<void> {
  const only = values.only?.split(',') ?? null;
  const patches = PATCHES.filter((name) => values.patch.split(',').includes(name));
  mkdirSync(root, { recursive: true });
  for (const frame of frames()) {
    if (only !== null && !only.includes(frame.name)) continue;
    const taken = await shot(renderer, person, frame, pixel);
    await writeTrial(`${person.name}-${frame.name}`, taken.picture, frame);
    for (const name of patches) {
      const patch = await patchedShot(renderer, taken, name, pixel);
      await writeTrial(`${person.name}-${frame.name}-${name}`, patch, frame);
    }
    say(`${person.name} ${frame.name}`);
  }
  for (const close of CLOSE_UPS.filter(({ name }) => only?.includes(`inset-${name}`))) {
    await writeTrial(`${person.name}-inset-${close.name}`, await insetShot(renderer, person, close), null);
  }
}

/** On the grey of a dim room, with a plain strip for the counter. */
async function writeTrial(name: string, p: Picture, frame: Frame | null): Promise<void> {
  const png = await sharp(p.data, { raw: { width: p.width, height: p.height, channels: 4 } })
    .png()
    .toBuffer();
  const { back, front } = deskRows();
  const strip = (top: number, height: number, background: string) => ({
    input: { create: { width: p.width, height, channels: 3 as const, background } },
    left: 0,
    top,
  });
  const counter = [strip(back, front - back, '#4c4d4b'), strip(front, p.height - front, '#2c2e2e')];
  await sharp({ create: { width: p.width, height: p.height, channels: 3, background: '#2b353b' } })
    .composite([...(frame?.posture === 'counter' ? counter : []), { input: png }])
    .png()
    .toFile(`${root}/${name}.png`);
}
