/** Where things of the world lie in the picture. */
import type { Pose, Uniforms } from './pose.ts';
import { add, apply, cross, dot, rotation, sub, unit, type Vec3 } from './vec.ts';

const vec = (u: Uniforms, name: string): Vec3 => {
  const v = u[name];
  if (typeof v === 'number' || v === undefined || v.length !== 3) throw new Error(`not a point: ${name}`);
  return [v[0] ?? 0, v[1] ?? 0, v[2] ?? 0];
};

/** A sphere of the world as a circle in output pixels: x, y (from the top), radius. */
export function project(
  camera: Uniforms,
  size: readonly [number, number],
  p: Vec3,
  radius = 0,
): [number, number, number] {
  const from = vec(camera, 'uCam');
  const forward = unit(sub(vec(camera, 'uTarget'), from));
  const right = unit(cross(forward, [0, 1, 0]));
  const up = cross(right, forward);
  const v = sub(p, from);
  const lens = Number(camera.uLens) / dot(v, forward);
  const shift = camera.uShift as readonly [number, number];
  return [
    size[0] / 2 + (dot(v, right) * lens + shift[0]) * size[1],
    size[1] / 2 - (dot(v, up) * lens + shift[1]) * size[1],
    radius * lens * size[1] * 1.03,
  ];
}

/** A point of the head (eye line 0, chin -1) in the world. */
export function headPoint(pose: Pose, p: Vec3): Vec3 {
  const base: Vec3 = [0, -0.55, -0.25];
  const hip: Vec3 = [0, -6, -0.4];
  const inTorso = add(add(apply(rotation(...pose.head), sub(p, base)), base), [
    0,
    -pose.crane * 0.3,
    pose.crane,
  ]);
  return add(add(apply(rotation(...pose.torso), sub(inTorso, hip)), hip), pose.move);
}
