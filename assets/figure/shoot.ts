/** Takes somebody's pictures: a frame, a face patched over it, a close picture. */
import type { Frame } from './acting/frames.ts';
import type { CloseUp } from './acting/insets.ts';
import { type PatchName, patched, ZONE } from './acting/patches.ts';
import { backed } from './backdrop.ts';
import { headPoint, project } from './camera.ts';
import { cut, type Picture } from './cut.ts';
import { handBones, handBound } from './hand.ts';
import { lightAt } from './light.ts';
import { type Box, change, type Patch } from './pack.ts';
import { depthOf, type Person } from './person.ts';
import { PLACES } from './place.ts';
import { armJoints, fitted, type Pose } from './pose.ts';
import type { Buffers, Renderer } from './render.ts';
import { boxAround, empty, enlarged, grown, overlaid, part } from './tiles.ts';
import { type Material, materialsOf } from './tones.ts';
import { uniforms } from './uniforms.ts';

/** The picture that people are placed in. */
export const SIZE = [1280, 720] as const;
/** What buffers hold: those on their feet go on below the picture, so that they may step back without losing their legs. */
export const CANVAS = [1280, 848] as const;

export interface Shot {
  readonly person: Person;
  readonly frame: Frame;
  readonly buffers: Buffers;
  readonly picture: Picture;
}

const eyesAt = (pose: Pose) => headPoint(pose, [0, 0, 0.6]);

/** The head and most of the neck; a frame that borrows its head has the lender's in the same place. */
export function headZone(pose: Pose, { posture }: Frame): Box {
  return boxAround([project(PLACES[posture].camera, SIZE, headPoint(pose, [0, -0.02, 0]), 1.16)], CANVAS);
}

/** Hands, where a coarse rendering would lose what matters. */
function handZones(person: Person, pose: Pose, { posture }: Frame): readonly Box[] {
  const { camera, table } = PLACES[posture];
  return ([-1, 1] as const).map((side) => {
    const { wrist } = armJoints(pose, person.shape.shoulder, side);
    const [x, y, z, r] = handBound(handBones(side < 0 ? pose.left : pose.right, wrist, side, table));
    return boxAround([project(camera, SIZE, [x, y, z], r)], CANVAS);
  });
}

/** What a patch may change: the eyes, the eyes and cheeks, or everything that the mouth moves. */
function patchZone(pose: Pose, { posture }: Frame, name: Exclude<PatchName, 'pale'>): Box {
  const at = (x: number, y: number, z: number, r: number) =>
    project(PLACES[posture].camera, SIZE, headPoint(pose, [x, y, z]), r);
  const eyes = [at(-0.29, 0, 0.6, 0.25), at(0.29, 0, 0.6, 0.25)];
  if (ZONE[name] === 'eyes') return boxAround(eyes, CANVAS);
  if (ZONE[name] === 'cheeks')
    return boxAround([...eyes, at(-0.3, -0.4, 0.6, 0.2), at(0.3, -0.4, 0.6, 0.2)], CANVAS);
  const jaw = [at(-0.4, -0.65, 0.3, 0.25), at(0.4, -0.65, 0.3, 0.25)];
  return boxAround([...jaw, at(0, -0.42, 0.7, 0.12), at(0, -1.1, 0.5, 0.42)], CANVAS);
}

const developed = (b: Buffers, person: Person, frame: Frame): Picture =>
  cut(b, person.palette, lightAt(frame.arousal));

/**
 * One frame. `pixel` is output pixels per rendered one; head and hands are rendered at 1 unless it is above 2.
 * Where the head is another shot's, it is taken from there.
 */
export async function shot(
  renderer: Renderer,
  person: Person,
  as: Frame,
  pixel: number,
  headFrom: Shot | null = null,
): Promise<Shot> {
  const frame = { ...as, pose: fitted(as.pose, depthOf(person.shape)) };
  const all = uniforms(person, frame.pose, frame);
  const { stage } = PLACES[frame.posture];
  const coarse = enlarged(await renderer.render(all, SIZE, stage, pixel, 'guide'), pixel);
  let buffers = overlaid(empty(CANVAS), coarse, stage);
  const fine = async (zone: Box): Promise<void> => {
    buffers = overlaid(buffers, await renderer.render(all, SIZE, zone, 1, 'guided'), zone);
  };
  if (pixel <= 2) {
    const head = headZone(frame.pose, frame);
    if (headFrom === null) await fine(head);
    else buffers = overlaid(buffers, part(headFrom.buffers, head), head);
    for (const zone of handZones(person, frame.pose, frame)) await fine(zone);
  }
  return { person, frame, buffers, picture: developed(buffers, person, frame) };
}

/**
 * The whole picture with another face. Only the patch's zone and some margin are rendered and cut anew, guided by
 * the shot before: `of` must be the latest.
 */
export async function patchedShot(
  renderer: Renderer,
  of: Shot,
  name: Exclude<PatchName, 'pale'>,
  pixel: number,
): Promise<Picture> {
  return (await refaced(renderer, of, name, pixel)).picture;
}

/** What a patch changes of a face; cloth is not part of one, and keeps the shade it has. */
export async function patchOf(
  renderer: Renderer,
  of: Shot,
  name: Exclude<PatchName, 'pale'>,
  pixel: number,
): Promise<Patch | null> {
  const { picture, buffers } = await refaced(renderer, of, name, pixel);
  const before = materialsOf(of.buffers);
  const after = materialsOf(buffers);
  const face = (m: Material | undefined): boolean => m !== undefined && FACE.has(m);
  return change(of.picture, picture, (i) => before(i) !== after(i) || (face(before(i)) && face(after(i))));
}

const FACE: ReadonlySet<Material> = new Set<Material>(['skin', 'eye', 'hair', 'mouth', 'teeth']);

async function refaced(
  renderer: Renderer,
  of: Shot,
  name: Exclude<PatchName, 'pale'>,
  pixel: number,
): Promise<{ readonly picture: Picture; readonly buffers: Buffers }> {
  const { person, frame, buffers, picture } = of;
  const zone = patchZone(frame.pose, frame, name);
  const all = uniforms(person, patched(frame.pose, frame.arousal, name), frame);
  const step = pixel > 2 ? 2 : 1;
  // a mouth that opens throws its own shadows; eyes throw none
  const role = ZONE[name] === 'mouth' ? 'started' : 'guided';
  const face = overlaid(buffers, enlarged(await renderer.render(all, SIZE, zone, step, role), step), zone);
  const wide = grown(zone, 24, CANVAS);
  const fresh = developed(part(face, wide), person, frame);
  const data = Uint8Array.from(picture.data);
  for (let y = 0; y < zone[3]; y++) {
    const from = ((zone[1] - wide[1] + y) * wide[2] + zone[0] - wide[0]) * 4;
    data.set(fresh.data.subarray(from, from + zone[2] * 4), ((zone[1] + y) * picture.width + zone[0]) * 4);
  }
  return { picture: { ...picture, data }, buffers: face };
}

/** A close picture of one cue, on its own backdrop, as dark as its arousal has it. */
export async function insetShot(renderer: Renderer, person: Person, close: CloseUp): Promise<Picture> {
  const { arousal, camera, size } = close;
  const pose = fitted(close.pose, depthOf(person.shape));
  const all = { ...uniforms(person, pose, { posture: 'counter', arousal }), ...camera };
  const b = await renderer.render(all, size, [0, 0, ...size], 1);
  const light = lightAt(arousal);
  return backed(cut(b, person.palette, light), b, close.backdrop, light.level);
}

/** Where the eyes and the hands are, in pixels of the picture. */
export function anchors(
  person: Person,
  frame: Frame,
): {
  readonly eyes: readonly [number, number];
  readonly hands: readonly [readonly [number, number], readonly [number, number]];
} {
  const { camera, table } = PLACES[frame.posture];
  const spot = (p: Parameters<typeof project>[2]): readonly [number, number] => {
    const [x, y] = project(camera, SIZE, p);
    return [Math.round(x), Math.round(y)];
  };
  const hand = (side: -1 | 1) => {
    const { wrist } = armJoints(frame.pose, person.shape.shoulder, side);
    const [x, y, z] = handBound(handBones(side < 0 ? frame.pose.left : frame.pose.right, wrist, side, table));
    return spot([x, y, z]);
  };
  return { eyes: spot(eyesAt(frame.pose)), hands: [hand(-1), hand(1)] };
}

/** Rows (pixels from the top) of the counter's far and near edge. */
export function deskRows(): { readonly back: number; readonly front: number } {
  const { camera, desk } = PLACES.counter;
  const row = (z: number): number => Math.round(project(camera, SIZE, [0, desk[0], z])[1]);
  return { back: row(desk[2]), front: row(desk[1]) };
}
