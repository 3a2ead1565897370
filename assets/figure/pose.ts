/** Poses as plain numbers, so that any two can be mixed; and their translation into the shader's uniforms. */
import { BONES_PER_HAND, type HandPose, handBones, handBound, palmFrame, reach } from './hand.ts';
import type { Place } from './place.ts';
import { add, apply, cross, dot, mix as mixVec, rotation, sub, unit, type Vec3 } from './vec.ts';

/** Facial action units, 0 to 1. 43 is the closing of the eyes. */
export const ACTION_UNITS = [1, 2, 4, 5, 7, 9, 10, 12, 15, 17, 20, 24, 26, 43] as const;
export type ActionUnit = (typeof ACTION_UNITS)[number];
export type Face = Readonly<Partial<Record<ActionUnit, number>>>;

export interface Pose {
  readonly face: Face;
  /** Away from the viewer's eyes, about in radians: to the viewer's right, up. [0, 0] meets their look. */
  readonly gaze: readonly [number, number];
  /** Radians: yaw to the viewer's right, pitch down, roll to the viewer's left. */
  readonly head: Vec3;
  readonly torso: Vec3;
  /** The whole body, in half heads: sideways, up, towards the viewer. */
  readonly move: Vec3;
  /** The head pushed ahead of the neck. */
  readonly crane: number;
  readonly shrug: number;
  readonly breath: number;
  readonly strain: number;
  readonly tears: number;
  /** 0 to 1: how far the hands lie on the body and so go out with it. */
  readonly onBody: number;
  /** The hand on the viewer's left, and on the viewer's right. */
  readonly left: HandPose;
  readonly right: HandPose;
}

const HIP: Vec3 = [0, -6, -0.4];
/** From their eyes to the learner's. */
const LEARNER: Vec3 = [0, -0.06, 1];
/** Where a sleeve ends, as a part of the forearm. */
const CUFF = 0.9;

const mixNumber = (a: number, b: number, t: number): number => a + (b - a) * t;

function mixHand(a: HandPose, b: HandPose, t: number): HandPose {
  const n = (i: 0 | 1 | 2 | 3): number => mixNumber(a.curl[i], b.curl[i], t);
  return {
    wrist: mixVec(a.wrist, b.wrist, t),
    along: unit(mixVec(unit(a.along), unit(b.along), t)),
    palm: unit(mixVec(unit(a.palm), unit(b.palm), t)),
    elbow: mixVec(a.elbow, b.elbow, t),
    curl: [n(0), n(1), n(2), n(3)],
    hook: mixNumber(a.hook, b.hook, t),
    spread: mixNumber(a.spread, b.spread, t),
    thumb: mixNumber(a.thumb, b.thumb, t),
  };
}

/** The pose a part `t` of the way from `a` to `b`. */
export function mixPose(a: Pose, b: Pose, t: number): Pose {
  const face: Partial<Record<ActionUnit, number>> = {};
  for (const unit_ of ACTION_UNITS) face[unit_] = mixNumber(a.face[unit_] ?? 0, b.face[unit_] ?? 0, t);
  return {
    face,
    gaze: [mixNumber(a.gaze[0], b.gaze[0], t), mixNumber(a.gaze[1], b.gaze[1], t)],
    head: mixVec(a.head, b.head, t),
    torso: mixVec(a.torso, b.torso, t),
    move: mixVec(a.move, b.move, t),
    crane: mixNumber(a.crane, b.crane, t),
    shrug: mixNumber(a.shrug, b.shrug, t),
    breath: mixNumber(a.breath, b.breath, t),
    strain: mixNumber(a.strain, b.strain, t),
    tears: mixNumber(a.tears, b.tears, t),
    onBody: mixNumber(a.onBody, b.onBody, t),
    left: mixHand(a.left, b.left, t),
    right: mixHand(a.right, b.right, t),
  };
}

/** A pose at a given arousal. */
export interface Key {
  readonly arousal: number;
  readonly pose: Pose;
}

/** The pose at any arousal: straight lines between the keys, which must be in rising order. */
export function poseAt(keys: readonly Key[], arousal: number): Pose {
  const first = keys[0];
  if (first === undefined) throw new Error('a sweep needs at least one key pose');
  let below = first;
  for (const key of keys) {
    if (key.arousal >= arousal) {
      const span = key.arousal - below.arousal;
      return mixPose(below.pose, key.pose, span === 0 ? 1 : (arousal - below.arousal) / span);
    }
    below = key;
  }
  return below.pose;
}

/** Every number of a pose in one list, for measuring how far two poses are apart. */
export function poseNumbers(pose: Pose): readonly number[] {
  const hand = (h: HandPose): number[] => [
    ...h.wrist,
    ...unit(h.along),
    ...unit(h.palm),
    ...h.curl,
    h.hook,
    h.spread,
    h.thumb,
  ];
  return [
    ...ACTION_UNITS.map((n) => pose.face[n] ?? 0),
    ...pose.gaze,
    ...pose.head,
    ...pose.torso,
    ...pose.move,
    ...[pose.crane, pose.shrug, pose.breath, pose.strain, pose.tears, pose.onBody],
    ...hand(pose.left),
    ...hand(pose.right),
  ];
}

/** The pose on a body that reaches so much further forward than the middle one. */
export function fitted(pose: Pose, depth: number): Pose {
  const out: Vec3 = [0, 0, depth * pose.onBody];
  const moved = (h: HandPose): HandPose => ({ ...h, wrist: add(h.wrist, out) });
  return pose.onBody === 0 ? pose : { ...pose, left: moved(pose.left), right: moved(pose.right) };
}

export type Uniforms = Readonly<Record<string, number | readonly number[]>>;

/** Shoulder, elbow and wrist of one arm in the world. */
export function armJoints(
  pose: Pose,
  shoulderWidth: number,
  side: -1 | 1,
): { shoulder: Vec3; elbow: Vec3; wrist: Vec3 } {
  const turn = rotation(...pose.torso);
  const local: Vec3 = [side * 1.62 * shoulderWidth, -2.0 + pose.shrug * 0.3, -0.42];
  const shoulder = add(add(apply(turn, sub(local, HIP)), HIP), pose.move);
  const h = side < 0 ? pose.left : pose.right;
  return { shoulder, ...reach(shoulder, h.wrist, h.elbow) };
}

/** Where the eyes must turn, in the head's space, to look at the viewer. */
function eyeContact(pose: Pose): readonly [number, number] {
  const [torso, head] = [rotation(...pose.torso), rotation(...pose.head)];
  const forward = (axis: 0 | 1 | 2): number => dot(apply(torso, head[axis]), LEARNER);
  return [forward(0) / forward(2), forward(1) / forward(2)];
}

/** Where the feet stand, apart; one a little ahead. */
const FEET: readonly [Vec3, Vec3] = [
  [-0.72, -13.6, 0.1],
  [0.78, -13.6, -0.25],
];

/** Hip, knee and ankle of each leg: feet stay where they are, whatever the body does over them. */
function legs(pose: Pose): number[] {
  return FEET.flatMap((foot, index) => {
    const side = index === 0 ? -1 : 1;
    const hip = add([side * 0.56, -6.2, -0.3], pose.move);
    const knee = add(mixVec(hip, foot, 0.48), [side * 0.04, 0, 0.12]);
    return [...hip, ...knee, ...foot];
  });
}

/** The shader's numbers for a pose in a place. `shoulderWidth` is the person's own. */
export function poseUniforms(pose: Pose, shoulderWidth: number, { table, camera, desk }: Place): Uniforms {
  const arms: number[] = [];
  const wrists: number[] = [];
  const bones: number[] = [];
  const bounds: number[] = [];
  const bends: number[] = [];
  for (const side of [-1, 1] as const) {
    const { shoulder, elbow, wrist } = armJoints(pose, shoulderWidth, side);
    arms.push(...shoulder, ...elbow, ...mixVec(elbow, wrist, CUFF));
    wrists.push(...wrist);
    const list = handBones(side < 0 ? pose.left : pose.right, wrist, side, table);
    if (list.length !== BONES_PER_HAND) throw new Error(`a hand has ${BONES_PER_HAND} bones: ${list.length}`);
    bones.push(...list.flat(2));
    bounds.push(...handBound(list));
    const [, along, palm] = palmFrame(side < 0 ? pose.left : pose.right, side);
    bends.push(...cross(along, palm));
  }
  const look = eyeContact(pose);
  const au = Object.fromEntries(ACTION_UNITS.map((n) => [`AU${n}`, pose.face[n] ?? 0]));
  return {
    ...camera,
    uDesk: desk,
    uStand: desk[0] < -20 ? 1 : 0,
    uLeg: legs(pose),
    ...au,
    uGaze: [pose.gaze[0] + look[0], pose.gaze[1] + look[1]],
    uHead: rotation(...pose.head).flat(),
    uHeadMove: [0, -pose.crane * 0.3, pose.crane],
    uTorso: rotation(...pose.torso).flat(),
    uTorsoMove: pose.move,
    uShrug: pose.shrug,
    uBreath: pose.breath,
    uStrain: pose.strain,
    uTears: pose.tears,
    uArm: arms,
    uWrist: wrists,
    uBone: bones,
    uHandBound: bounds,
    uBend: bends,
  };
}

/** `pose` with some action units or the gaze changed: how patches are made. */
export function withFace(pose: Pose, face: Face, gaze: readonly [number, number] = pose.gaze): Pose {
  return { ...pose, face: { ...pose.face, ...face }, gaze };
}
