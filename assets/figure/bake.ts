/**
 * Bakes Dan: `npx tsx assets/figure/bake.ts`.
 * To try something, quickly and elsewhere: `… --try /tmp/look --only a0,slump --pixel 4` (PNG on grey; `--patch speak`).
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { headPoint, project } from './camera.ts';
import { cut, type Picture } from './cut.ts';
import * as dan from './dan.ts';
import { handBones, handBound } from './hand.ts';
import { inputsHash } from './inputs.ts';
import { lightAt } from './light.ts';
import { type Box, changed, cropped, encode, visible } from './pack.ts';
import { armJoints, type Pose, poseAt, poseUniforms, type Uniforms } from './pose.ts';
import { type Buffers, Renderer } from './render.ts';
import { boxAround, enlarged, grown, overlaid, part } from './tiles.ts';

const SIZE = [1280, 720] as const;
const FULL: Box = [0, 0, ...SIZE];
const QUALITY = 84;

const { values } = parseArgs({
  options: { try: { type: 'string' }, only: { type: 'string' }, pixel: { type: 'string' }, patch: { type: 'string' } },
});
const only = values.only?.split(',') ?? null;
/** Output pixels per rendered pixel. Heads and hands are rendered at 1 unless this is above 2. */
const pixel = Number(values.pixel ?? 2);
const out = values.try ?? fileURLToPath(new URL('../../public/stage/dan/', import.meta.url));
// Taken before the work, so that a file edited meanwhile shows up as a difference.
const inputs = inputsHash();
const started = Date.now();
const say = (text: string): void => console.log(`${((Date.now() - started) / 1000).toFixed(1)} s  ${text}`);

function uniforms(pose: Pose, arousal: number, camera: Uniforms): Uniforms {
  const light = lightAt(arousal);
  return {
    ...dan.IDENTITY,
    ...camera,
    ...poseUniforms(pose, dan.SHOULDER_WIDTH),
    uDesk: dan.DESK,
    uKey: light.key,
    uRim: light.rim,
    uFill: light.fill,
  };
}

/** Head and hands: where a coarse rendering would lose what matters. */
function fineZones(pose: Pose): readonly Box[] {
  const circle = (p: readonly [number, number, number], r: number) => project(dan.CAMERA, SIZE, p, r);
  const hands = ([-1, 1] as const).map((side) => {
    const { wrist } = armJoints(pose, dan.SHOULDER_WIDTH, side);
    const [x, y, z, r] = handBound(handBones(side < 0 ? pose.left : pose.right, wrist, side));
    return boxAround([circle([x, y, z], r)], SIZE);
  });
  return [boxAround([circle(headPoint(pose, [0, -0.05, 0]), 1.12)], SIZE), ...hands];
}

/** What a patch may change: the eyes, or everything the mouth moves. */
function patchZone(pose: Pose, name: dan.PatchName): Box {
  const at = (x: number, y: number, z: number, r: number) => project(dan.CAMERA, SIZE, headPoint(pose, [x, y, z]), r);
  if (name !== 'speak') return boxAround([at(-0.29, 0, 0.6, 0.25), at(0.29, 0, 0.6, 0.25)], SIZE);
  return boxAround([at(-0.4, -0.65, 0.3, 0.25), at(0.4, -0.65, 0.3, 0.25), at(0, -0.42, 0.7, 0.12), at(0, -1.05, 0.5, 0.4)], SIZE);
}

async function drawn(renderer: Renderer, frame: dan.Frame): Promise<Buffers> {
  const all = uniforms(frame.pose, frame.arousal, dan.CAMERA);
  let whole = enlarged(await renderer.render(all, SIZE, FULL, pixel), pixel);
  if (pixel === 1 || pixel > 2) return whole;
  for (const zone of fineZones(frame.pose)) whole = overlaid(whole, await renderer.render(all, SIZE, zone, 1), zone);
  return whole;
}

/** The frame's picture with another face. Only the face and some margin are cut anew. */
async function patched(renderer: Renderer, frame: dan.Frame, base: Buffers, body: Picture, name: dan.PatchName): Promise<Picture> {
  const zone = patchZone(frame.pose, name);
  const all = uniforms(dan.patchPose(frame, name), frame.arousal, dan.CAMERA);
  const step = pixel > 2 ? 2 : 1;
  const face = overlaid(base, enlarged(await renderer.render(all, SIZE, zone, step), step), zone);
  const wide = grown(zone, 24, SIZE);
  const fresh = picture(part(face, wide), frame.arousal, frame.pose);
  const data = Uint8Array.from(body.data);
  for (let y = 0; y < zone[3]; y++) {
    const from = ((zone[1] - wide[1] + y) * wide[2] + zone[0] - wide[0]) * 4;
    data.set(fresh.data.subarray(from, from + zone[2] * 4), ((zone[1] + y) * SIZE[0] + zone[0]) * 4);
  }
  return { ...body, data };
}

const picture = (b: Buffers, arousal: number, pose: Pose): Picture => cut(b, dan.PALETTE, lightAt(arousal), pose.pallor);

async function inset(renderer: Renderer): Promise<Picture> {
  const { arousal, camera, size } = dan.INSET;
  const pose = poseAt(dan.KEYS, arousal);
  const b = await renderer.render(uniforms(pose, arousal, camera), size, [0, 0, ...size], 1);
  return picture(b, arousal, pose);
}

/** For looking at: on the grey of a dim room, with a plain strip for the counter. */
async function writeTrial(name: string, p: Picture): Promise<void> {
  const png = await sharp(p.data, { raw: { width: p.width, height: p.height, channels: 4 } }).png().toBuffer();
  const top = Math.round(project(dan.CAMERA, SIZE, [0, dan.DESK[0], dan.DESK[2]])[1]);
  const near = Math.round(project(dan.CAMERA, SIZE, [0, dan.DESK[0], dan.DESK[1]])[1]);
  const strip = (y: number, h: number, c: string) => ({
    input: { create: { width: 1280, height: h, channels: 3 as const, background: c } },
    left: 0,
    top: y,
  });
  const inFrame = p.height === SIZE[1];
  const under = inFrame ? [strip(top, near - top, '#6b6a63'), strip(near, 720 - near, '#3d3e3b')] : [];
  await sharp({ create: { width: p.width, height: p.height, channels: 3, background: '#39464c' } })
    .composite([...under, { input: png }])
    .png()
    .toFile(`${out}/${name}.png`);
}

const renderer = await Renderer.open();
mkdirSync(out, { recursive: true });
say('shader compiled');

if (values.try !== undefined) {
  for (const frame of dan.frames()) {
    if (only !== null && !only.includes(frame.name)) continue;
    const base = await drawn(renderer, frame);
    say(`${frame.name} rendered`);
    const body = picture(base, frame.arousal, frame.pose);
    await writeTrial(frame.name, body);
    for (const name of (values.patch?.split(',') ?? []) as dan.PatchName[]) {
      await writeTrial(`${frame.name}-${name}`, await patched(renderer, frame, base, body, name));
    }
    say(frame.name);
  }
  if (only === null || only.includes('inset')) await writeTrial('inset', await inset(renderer));
} else {
  await bakeAll();
}
await renderer.close();
say('done');

interface Part {
  readonly image: string;
  readonly box: Box;
}

async function write(name: string, p: Picture): Promise<string> {
  const bytes = await encode(p, QUALITY);
  writeFileSync(`${out}/${name}.webp`, bytes);
  say(`${name}.webp ${p.width}x${p.height} ${bytes.length} bytes`);
  return `${name}.webp`;
}

async function bakeAll(): Promise<void> {
  for (const old of readdirSync(out)) if (old.endsWith('.webp')) rmSync(`${out}/${old}`);
  const list: unknown[] = [];
  for (const frame of dan.frames()) {
    const base = await drawn(renderer, frame);
    const body = picture(base, frame.arousal, frame.pose);
    const box = visible(body);
    if (box === null) throw new Error(`nothing is visible in the frame: ${frame.name}`);
    const image = await write(frame.name, cropped(body, box));
    const patches: Record<string, Part> = {};
    for (const name of frame.patches) {
      const p = await patched(renderer, frame, base, body, name);
      const where = changed(body, p, 5);
      if (where !== null) patches[name] = { image: await write(`${frame.name}-${name}`, cropped(p, where, 4)), box: where };
    }
    list.push({ name: frame.name, arousal: frame.arousal, light: lightAt(frame.arousal).level, image, box, patches });
  }
  const close = await inset(renderer);
  const hands = { image: await write(dan.INSET.name, close), size: dan.INSET.size };
  const row = (z: number): number => Math.round(project(dan.CAMERA, SIZE, [0, dan.DESK[0], z])[1]);
  const manifest = {
    size: SIZE,
    inputs,
    // The counter is the room's: a layer behind the figure. Frames hold only the shadow he casts on it.
    desk: { layer: 'room', back: row(dan.DESK[2]), front: row(dan.DESK[1]) },
    frames: list,
    insets: { hands },
  };
  writeFileSync(`${out}/figure.json`, `${JSON.stringify(manifest, null, 2)}\n`);
}
