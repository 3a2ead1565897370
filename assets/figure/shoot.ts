/** Takes Dan's pictures: a frame, a patch over a frame, the close picture of his hand. */
import { backed } from './backdrop.ts';
import { headPoint, project } from './camera.ts';
import { cut, type Picture } from './cut.ts';
import * as dan from './dan.ts';
import { handBones, handBound } from './hand.ts';
import { lightAt } from './light.ts';
import type { Box } from './pack.ts';
import { armJoints, type Pose, poseAt, poseUniforms, type Uniforms } from './pose.ts';
import type { Buffers, Renderer } from './render.ts';
import { boxAround, empty, enlarged, grown, overlaid, part } from './tiles.ts';

export const SIZE = [1280, 720] as const;
/** He never reaches the left fifth, where the words stand: it is not rendered. */
const STAGE: Box = [256, 0, 1024, 720];

export interface Shot {
  readonly frame: dan.Frame;
  readonly buffers: Buffers;
  readonly picture: Picture;
}

function uniforms(pose: Pose, arousal: number, camera: Uniforms): Uniforms {
  const light = lightAt(arousal);
  return {
    ...dan.IDENTITY,
    ...camera,
    ...poseUniforms(pose, dan.SHOULDER_WIDTH, dan.TABLE),
    uDesk: dan.DESK,
    uKey: light.key,
    uRim: light.rim,
    uFill: light.fill,
  };
}

/** Head and hands: where a coarse rendering would lose what matters. */
function fineZones(pose: Pose): readonly Box[] {
  const hands = ([-1, 1] as const).map((side) => {
    const { wrist } = armJoints(pose, dan.SHOULDER_WIDTH, side);
    const [x, y, z, r] = handBound(handBones(side < 0 ? pose.left : pose.right, wrist, side, dan.TABLE));
    return boxAround([project(dan.CAMERA, SIZE, [x, y, z], r)], SIZE);
  });
  return [boxAround([project(dan.CAMERA, SIZE, headPoint(pose, [0, -0.05, 0]), 1.12)], SIZE), ...hands];
}

/** What a patch may change: the eyes, or everything the mouth moves. */
function patchZone(pose: Pose, name: dan.PatchName): Box {
  const at = (x: number, y: number, z: number, r: number) =>
    project(dan.CAMERA, SIZE, headPoint(pose, [x, y, z]), r);
  if (name !== 'speak') return boxAround([at(-0.29, 0, 0.6, 0.25), at(0.29, 0, 0.6, 0.25)], SIZE);
  const jaw = [at(-0.4, -0.65, 0.3, 0.25), at(0.4, -0.65, 0.3, 0.25)];
  return boxAround([...jaw, at(0, -0.42, 0.7, 0.12), at(0, -1.05, 0.5, 0.4)], SIZE);
}

const developed = (b: Buffers, frame: dan.Frame): Picture =>
  cut(b, dan.PALETTE, lightAt(frame.arousal), frame.pose.pallor);

/** One frame. `pixel` is output pixels per rendered one; head and hands are rendered at 1 unless it is above 2. */
export async function shot(renderer: Renderer, frame: dan.Frame, pixel: number): Promise<Shot> {
  const all = uniforms(frame.pose, frame.arousal, dan.CAMERA);
  const coarse = enlarged(await renderer.render(all, SIZE, STAGE, pixel), pixel);
  let buffers = overlaid(empty(SIZE), coarse, STAGE);
  const zones = pixel === 2 ? fineZones(frame.pose) : [];
  for (const zone of zones) buffers = overlaid(buffers, await renderer.render(all, SIZE, zone, 1), zone);
  return { frame, buffers, picture: developed(buffers, frame) };
}

/** The whole picture with another face. Only the patch's zone and some margin are rendered and cut anew. */
export async function patchedShot(
  renderer: Renderer,
  of: Shot,
  name: dan.PatchName,
  pixel: number,
): Promise<Picture> {
  const { frame, buffers, picture } = of;
  const zone = patchZone(frame.pose, name);
  const all = uniforms(dan.patchPose(frame, name), frame.arousal, dan.CAMERA);
  const step = pixel > 2 ? 2 : 1;
  const face = overlaid(buffers, enlarged(await renderer.render(all, SIZE, zone, step), step), zone);
  const wide = grown(zone, 24, SIZE);
  const fresh = developed(part(face, wide), frame);
  const data = Uint8Array.from(picture.data);
  for (let y = 0; y < zone[3]; y++) {
    const from = ((zone[1] - wide[1] + y) * wide[2] + zone[0] - wide[0]) * 4;
    data.set(fresh.data.subarray(from, from + zone[2] * 4), ((zone[1] + y) * SIZE[0] + zone[0]) * 4);
  }
  return { ...picture, data };
}

/** The close picture of his hand on the counter's edge. */
export async function insetShot(renderer: Renderer): Promise<Picture> {
  const { arousal, camera, size } = dan.INSET;
  const pose = poseAt(dan.KEYS, arousal);
  const b = await renderer.render(uniforms(pose, arousal, camera), size, [0, 0, ...size], 1);
  const light = lightAt(arousal);
  return backed(cut(b, dan.PALETTE, light, pose.pallor), b, dan.INSET.backdrop, light.level);
}

/** Rows (pixels from the top) of the counter's far and near edge. */
export function deskRows(): { readonly back: number; readonly front: number } {
  const row = (z: number): number => Math.round(project(dan.CAMERA, SIZE, [0, dan.DESK[0], z])[1]);
  return { back: row(dan.DESK[2]), front: row(dan.DESK[1]) };
}
