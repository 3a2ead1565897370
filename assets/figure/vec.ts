/** Small vectors, for the rig. Axes: x to the viewer's right, y up, z towards the viewer. */
export type Vec3 = readonly [number, number, number];
/** Three columns: where the axes go. */
export type Mat3 = readonly [Vec3, Vec3, Vec3];

export const add = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const sub = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Vec3, k: number): Vec3 => [a[0] * k, a[1] * k, a[2] * k];
export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const length = (a: Vec3): number => Math.hypot(a[0], a[1], a[2]);
export const unit = (a: Vec3): Vec3 => scale(a, 1 / Math.max(length(a), 1e-9));
export const mix = (a: Vec3, b: Vec3, t: number): Vec3 => add(scale(a, 1 - t), scale(b, t));
/** The part of `a` at right angles to the unit vector `n`. */
export const across = (a: Vec3, n: Vec3): Vec3 => sub(a, scale(n, dot(a, n)));

/** Turns `v` about the unit vector `axis`, right-handed, in radians. */
export function turn(v: Vec3, axis: Vec3, angle: number): Vec3 {
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  return add(add(scale(v, c), scale(cross(axis, v), s)), scale(axis, dot(axis, v) * (1 - c)));
}

/** Rotation by yaw (to the viewer's right), then pitch (forward and down), then roll (to the viewer's left). */
export function rotation(yaw: number, pitch: number, roll: number): Mat3 {
  const axis = (v: Vec3): Vec3 => turn(turn(turn(v, [0, 0, 1], roll), [1, 0, 0], pitch), [0, 1, 0], yaw);
  return [axis([1, 0, 0]), axis([0, 1, 0]), axis([0, 0, 1])];
}

export const apply = (m: Mat3, v: Vec3): Vec3 =>
  add(add(scale(m[0], v[0]), scale(m[1], v[1])), scale(m[2], v[2]));
