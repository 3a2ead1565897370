/** Takes somebody's pictures: a frame, a patch over a frame, a close picture. */
import { type Frame, type PatchName, patchPose } from './acting/frames.ts';
import type { CloseUp } from './acting/insets.ts';
import { KEYS } from './acting/sweep.ts';
import { backed } from './backdrop.ts';
import { headPoint, project } from './camera.ts';
import { cut, type Picture } from './cut.ts';
import { handBones, handBound } from './hand.ts';
import { lightAt } from './light.ts';
import type { Box } from './pack.ts';
import type { Person } from './person.ts';
import { CAMERA, DESK, TABLE } from './place.ts';
import { armJoints, type Pose, poseAt, poseUniforms, type Uniforms } from './pose.ts';
import type { Buffers, Renderer } from './render.ts';
import { boxAround, empty, enlarged, grown, overlaid, part } from './tiles.ts';

export const SIZE = [1280, 720] as const;
/** Nobody reaches the left fifth, where the words stand: it is not rendered. */
const STAGE: Box = [256, 0, 1024, 720];

export interface Shot {
  readonly person: Person;
  readonly frame: Frame;
  readonly buffers: Buffers;
  readonly picture: Picture;
}

function uniforms(person: Person, pose: Pose, arousal: number, camera: Uniforms): Uniforms {
  const light = lightAt(arousal);
  return {
    ...person.shape,
    ...camera,
    ...poseUniforms(pose, person.shoulderWidth, TABLE),
    uDesk: DESK,
    uKey: light.key,
    uRim: light.rim,
    uFill: light.fill,
  };
}

/** Head and hands: where a coarse rendering would lose what matters. */
function fineZones(person: Person, pose: Pose): readonly Box[] {
  const hands = ([-1, 1] as const).map((side) => {
    const { wrist } = armJoints(pose, person.shoulderWidth, side);
    const [x, y, z, r] = handBound(handBones(side < 0 ? pose.left : pose.right, wrist, side, TABLE));
    return boxAround([project(CAMERA, SIZE, [x, y, z], r)], SIZE);
  });
  return [boxAround([project(CAMERA, SIZE, headPoint(pose, [0, -0.05, 0]), 1.12)], SIZE), ...hands];
}

/** What a patch may change: the eyes, or everything the mouth moves. */
function patchZone(pose: Pose, name: PatchName): Box {
  const at = (x: number, y: number, z: number, r: number) =>
    project(CAMERA, SIZE, headPoint(pose, [x, y, z]), r);
  if (name !== 'speak') return boxAround([at(-0.29, 0, 0.6, 0.25), at(0.29, 0, 0.6, 0.25)], SIZE);
  const jaw = [at(-0.4, -0.65, 0.3, 0.25), at(0.4, -0.65, 0.3, 0.25)];
  return boxAround([...jaw, at(0, -0.42, 0.7, 0.12), at(0, -1.05, 0.5, 0.4)], SIZE);
}

const developed = (b: Buffers, person: Person, frame: Frame): Picture =>
  cut(b, person.palette, lightAt(frame.arousal), frame.pose.pallor);

/** One frame. `pixel` is output pixels per rendered one; head and hands are rendered at 1 unless it is above 2. */
export async function shot(renderer: Renderer, person: Person, frame: Frame, pixel: number): Promise<Shot> {
  const all = uniforms(person, frame.pose, frame.arousal, CAMERA);
  const coarse = enlarged(await renderer.render(all, SIZE, STAGE, pixel), pixel);
  let buffers = overlaid(empty(SIZE), coarse, STAGE);
  const zones = pixel === 2 ? fineZones(person, frame.pose) : [];
  for (const zone of zones) buffers = overlaid(buffers, await renderer.render(all, SIZE, zone, 1), zone);
  return { person, frame, buffers, picture: developed(buffers, person, frame) };
}

/** The whole picture with another face. Only the patch's zone and some margin are rendered and cut anew. */
export async function patchedShot(
  renderer: Renderer,
  of: Shot,
  name: PatchName,
  pixel: number,
): Promise<Picture> {
  const { person, frame, buffers, picture } = of;
  const zone = patchZone(frame.pose, name);
  const all = uniforms(person, patchPose(frame, name), frame.arousal, CAMERA);
  const step = pixel > 2 ? 2 : 1;
  const face = overlaid(buffers, enlarged(await renderer.render(all, SIZE, zone, step), step), zone);
  const wide = grown(zone, 24, SIZE);
  const fresh = developed(part(face, wide), person, frame);
  const data = Uint8Array.from(picture.data);
  for (let y = 0; y < zone[3]; y++) {
    const from = ((zone[1] - wide[1] + y) * wide[2] + zone[0] - wide[0]) * 4;
    data.set(fresh.data.subarray(from, from + zone[2] * 4), ((zone[1] + y) * SIZE[0] + zone[0]) * 4);
  }
  return { ...picture, data };
}

/** A close picture of one cue, on its own backdrop. */
export async function insetShot(renderer: Renderer, person: Person, close: CloseUp): Promise<Picture> {
  const { arousal, camera, size } = close;
  const pose = poseAt(KEYS, arousal);
  const all = uniforms(person, pose, arousal, camera);
  const b = await renderer.render(all, size, [0, 0, ...size], 1);
  const light = lightAt(arousal);
  return backed(cut(b, person.palette, light, pose.pallor), b, close.backdrop, light.level);
}

/** Rows (pixels from the top) of the counter's far and near edge. */
export function deskRows(): { readonly back: number; readonly front: number } {
  const row = (z: number): number => Math.round(project(CAMERA, SIZE, [0, DESK[0], z])[1]);
  return { back: row(DESK[2]), front: row(DESK[1]) };
}
