/** Hands and arms as bones: two-bone reach for the arm, and a hand built forward from the wrist. */
import { across, add, cross, dot, length, mix, scale, sub, turn, unit, type Vec3 } from './vec.ts';

/** How a hand is held. Angles come from 0 (straight) to 1 (closed). */
export interface HandPose {
  readonly wrist: Vec3;
  /** From the wrist to the knuckles. */
  readonly along: Vec3;
  /** Out of the palm. */
  readonly palm: Vec3;
  /** Where the elbow wants to go. */
  readonly elbow: Vec3;
  /** Index to little finger. */
  readonly curl: readonly [number, number, number, number];
  /** 0: fingers bend from the knuckle as a fist does; 1: from the middle joints only, as on an edge. */
  readonly hook: number;
  readonly spread: number;
  /** 0 open, 1 beside the index finger, 2 across a fist. */
  readonly thumb: number;
}

/** A capsule: both ends with their radius. */
export type Bone = readonly [
  readonly [number, number, number, number],
  readonly [number, number, number, number],
];
export const BONES_PER_HAND = 23;

const UPPER_ARM = 2.6;
const FOREARM = 2.25;
const HAND_SCALE = 0.94;
const KNUCKLE_X = [0.285, 0.1, -0.09, -0.265] as const;
const KNUCKLE_Y = [0.84, 0.88, 0.84, 0.75] as const;
const PHALANX = [
  [0.42, 0.27, 0.21],
  [0.47, 0.31, 0.22],
  [0.43, 0.29, 0.21],
  [0.34, 0.21, 0.18],
] as const;
const FINGER_RADIUS = [0.098, 0.1, 0.095, 0.084] as const;
// Thumb joints in the palm's frame (towards the thumb, along, out of the palm) for thumb = 0, 1, 2.
const THUMB: readonly (readonly [Vec3, Vec3, Vec3, Vec3])[] = [
  [
    [0.16, 0.14, 0.08],
    [0.46, 0.44, 0.18],
    [0.66, 0.74, 0.22],
    [0.76, 1.01, 0.22],
  ],
  [
    [0.16, 0.14, 0.08],
    [0.42, 0.5, 0.18],
    [0.47, 0.84, 0.2],
    [0.42, 1.12, 0.18],
  ],
  [
    [0.16, 0.14, 0.08],
    [0.4, 0.46, 0.34],
    [0.26, 0.72, 0.6],
    [-0.02, 0.8, 0.66],
  ],
];

/** Elbow and reachable wrist for a shoulder, a wanted wrist and a wanted elbow direction. */
export function reach(shoulder: Vec3, wrist: Vec3, pole: Vec3): { elbow: Vec3; wrist: Vec3 } {
  const toWrist = sub(wrist, shoulder);
  const far = Math.min(length(toWrist), UPPER_ARM + FOREARM - 0.02);
  const dir = unit(toWrist);
  const onLine = (UPPER_ARM ** 2 - FOREARM ** 2 + far ** 2) / (2 * far);
  const off = Math.sqrt(Math.max(UPPER_ARM ** 2 - onLine ** 2, 0));
  const bend = unit(across(pole, dir));
  return {
    elbow: add(add(shoulder, scale(dir, onLine)), scale(bend, off)),
    wrist: add(shoulder, scale(dir, far)),
  };
}

/** The palm's axes: towards the thumb, along, out of the palm. `side` is -1 for the viewer's left hand. */
export function palmFrame(pose: HandPose, side: -1 | 1): readonly [Vec3, Vec3, Vec3] {
  const along = unit(pose.along);
  const palm = unit(across(pose.palm, along));
  return [scale(cross(along, palm), -side), along, palm];
}

/** A counter: the height of its top and the edge nearest to the viewer. Beyond the edge fingers may hang down. */
export interface Table {
  readonly top: number;
  readonly edge: number;
}

const THICK = 0.5;

/** Whether a joint of radius `r` lies on or above the counter, or beyond its edge. */
export function clears(p: Vec3, r: number, table: Table): boolean {
  return p[2] > table.edge - 0.02 || p[1] > table.top + r * 0.9 || p[1] < table.top - THICK;
}

/** The bones of one hand with its wrist at `wrist`. Fingers that would go into the counter rest on it instead. */
export function handBones(pose: HandPose, wrist: Vec3, side: -1 | 1, table: Table): readonly Bone[] {
  const [toThumb, along, palm] = palmFrame(pose, side);
  const k = HAND_SCALE;
  const at = (v: Vec3): Vec3 =>
    add(wrist, add(add(scale(toThumb, v[0] * k), scale(along, v[1] * k)), scale(palm, v[2] * k)));
  const bones: Bone[] = [];
  const put = (a: Vec3, b: Vec3, ra: number, rb: number): void => {
    bones.push([
      [...a, ra * k],
      [...b, rb * k],
    ]);
  };
  put(at([0, -0.12, 0]), at([0, 0.18, 0]), 0.195, 0.19);
  for (let i = 0; i < 4; i++) {
    const x = KNUCKLE_X[i] ?? 0;
    const y = KNUCKLE_Y[i] ?? 0;
    put(at([x * 0.5, 0.14, 0]), at([x, y, -0.02]), 0.15, 0.115);
  }
  put(at([-0.12, 0.16, 0.06]), at([-0.24, 0.5, 0.07]), 0.15, 0.13); // heel of the hand
  put(at([0.12, 0.16, 0.08]), at([0.3, 0.46, 0.14]), 0.16, 0.14); // ball of the thumb
  put(at([0.26, 0.72, 0.02]), at([-0.24, 0.66, 0.03]), 0.11, 0.11);
  const bendAxis = unit(cross(along, palm));
  const finger = (i: number, c: number): readonly Vec3[] => {
    let dir = turn(along, palm, side * pose.spread * (1.5 - i) * (1 - c));
    const axis = unit(across(bendAxis, dir));
    const joints = [at([KNUCKLE_X[i] ?? 0, KNUCKLE_Y[i] ?? 0, -0.02])];
    [1.45 * c * (1 - pose.hook), 1.75 * c, 1.0 * c].forEach((angle, j) => {
      dir = turn(dir, axis, angle);
      joints.push(add(joints[j] ?? wrist, scale(dir, (PHALANX[i]?.[j] ?? 0) * k)));
    });
    return joints;
  };
  for (let i = 0; i < 4; i++) {
    const r = FINGER_RADIUS[i] ?? 0;
    let c = pose.curl[i] ?? 0;
    let joints = finger(i, c);
    while (c > 0 && !joints.slice(1).every((p) => clears(p, r * k * 0.8, table))) {
      c -= 0.02;
      joints = finger(i, Math.max(c, 0));
    }
    for (let j = 0; j < 3; j++) {
      const [a, b] = [joints[j], joints[j + 1]];
      if (a && b) put(a, b, r * (1.06 - 0.1 * j), r * (0.97 - 0.11 * j));
    }
  }
  const lifted = (p: Vec3): Vec3 => (clears(p, 0.09, table) ? p : [p[0], table.top + 0.085, p[2]]);
  const low = Math.min(Math.floor(pose.thumb), 1);
  const joints = THUMB[low]?.map((p, i) => mix(p, THUMB[low + 1]?.[i] ?? p, pose.thumb - low)) ?? [];
  for (let j = 0; j < 3; j++) {
    const a = joints[j];
    const b = joints[j + 1];
    if (a !== undefined && b !== undefined)
      put(lifted(at(a)), lifted(at(b)), [0.135, 0.115, 0.1][j] ?? 0, [0.115, 0.1, 0.082][j] ?? 0);
  }
  return bones;
}

/** A sphere round the hand, so that the tracer can skip it. */
export function handBound(bones: readonly Bone[]): readonly [number, number, number, number] {
  const ends = bones.flat();
  const mid = (i: 0 | 1 | 2): number =>
    (Math.min(...ends.map((e) => e[i])) + Math.max(...ends.map((e) => e[i]))) / 2;
  const c: Vec3 = [mid(0), mid(1), mid(2)];
  const r = Math.max(...ends.map((e) => length(sub([e[0], e[1], e[2]], c)) + e[3]));
  return [...c, r + 0.02];
}

/** Degrees of bend of the wrist: the angle between forearm and hand. */
export function wristBend(elbow: Vec3, wrist: Vec3, along: Vec3): number {
  return (Math.acos(Math.min(1, Math.max(-1, dot(unit(sub(wrist, elbow)), unit(along))))) * 180) / Math.PI;
}

/** A hand written for the viewer's left, on the viewer's right. */
export function mirrored(hand: HandPose): HandPose {
  const flip = (v: Vec3): Vec3 => [-v[0], v[1], v[2]];
  return {
    ...hand,
    wrist: flip(hand.wrist),
    along: flip(hand.along),
    palm: flip(hand.palm),
    elbow: flip(hand.elbow),
  };
}
