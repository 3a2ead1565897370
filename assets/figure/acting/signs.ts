/** Signs that lie over any pose, each a dial from 0 to 1: what scripts and state turn beside arousal itself. */
import { type Face, mixPose, type Pose } from '../pose.ts';
import { add, type Vec3 } from '../vec.ts';

export const SIGNS = [
  'lean',
  'back',
  'chin',
  'turned',
  'ease',
  'slump',
  'paceLeft',
  'paceRight',
  'tears',
  'stare',
] as const;
export type Sign = (typeof SIGNS)[number];

const nudged = (
  pose: Pose,
  change: { head?: Vec3; torso?: Vec3; move?: Vec3; crane?: number; shrug?: number },
): Pose => ({
  ...pose,
  head: add(pose.head, change.head ?? [0, 0, 0]),
  torso: add(pose.torso, change.torso ?? [0, 0, 0]),
  move: add(pose.move, change.move ?? [0, 0, 0]),
  crane: Math.max(0, pose.crane + (change.crane ?? 0)),
  shrug: Math.max(-0.2, pose.shrug + (change.shrug ?? 0)),
});

const faced = (pose: Pose, face: Face): Pose => ({ ...pose, face: { ...pose.face, ...face } });

/** What each dial does when it is turned all the way. Hands are the gestures' own. */
const FULL: Readonly<Record<Sign, (pose: Pose) => Pose>> = {
  // weight comes forward, the face first
  lean: (pose) => nudged(pose, { torso: [0, 0.13, 0], head: [0, -0.1, 0], crane: 0.12 }),
  back: (pose) =>
    nudged(pose, { torso: [0.03, -0.15, 0], head: [0, 0.07, 0.02], crane: -0.1, move: [0, 0, -0.35] }),
  // the brow comes down over the eyes, which stay on you
  chin: (pose) => faced(nudged(pose, { head: [0, 0.24, 0] }), { 1: 0, 4: 1, 5: 0.35, 7: 0.45 }),
  turned: (pose) => ({ ...nudged(pose, { head: [0.52, 0.02, -0.03] }), gaze: [0.55, 0] }),
  ease: (pose) => ({
    ...faced(
      nudged({ ...pose, shrug: -0.12, strain: 0, crane: pose.crane * 0.4 }, { head: [0, 0.17, 0.06] }),
      {
        1: 0.8,
        2: 0,
        4: 0.3,
        5: 0,
        7: 0,
        9: 0,
        10: 0,
        15: 0.45,
        17: 0.25,
        20: 0,
        24: 0.05,
        43: 0.28,
      },
    ),
    gaze: [0.03, -0.45],
    torso: [pose.torso[0], pose.torso[1] * 0.5, pose.torso[2]],
    breath: 0.1,
  }),
  slump: (pose) => ({
    ...faced(
      nudged({ ...pose, strain: 0 }, { head: [0, 0.36, -0.05], torso: [-0.04, 0.2, 0], shrug: -0.2 }),
      {
        1: 0.9,
        4: 0.7,
        15: 0.6,
        17: 0.5,
        24: 0.2,
        43: 0.9,
      },
    ),
    breath: 0.1,
  }),
  // turned half away on the way to and fro, the eyes not on you
  paceLeft: (pose) => ({
    ...nudged(pose, { torso: [-0.55, 0.04, 0.03], head: [-0.14, 0.04, 0], move: [-0.35, 0, -0.1] }),
    gaze: [-0.3, -0.1],
  }),
  paceRight: (pose) => ({
    ...nudged(pose, { torso: [0.55, 0.04, -0.03], head: [0.16, 0.06, 0], move: [0.35, 0, -0.1] }),
    gaze: [0.3, -0.15],
  }),
  tears: (pose) => ({ ...pose, tears: 1 }),
  stare: (pose) => faced(pose, { 5: Math.min(1, (pose.face[5] ?? 0) + 0.45), 7: 0.2, 43: 0 }),
};

/** The pose with a sign turned up by so much. */
export function signed(pose: Pose, sign: Sign, amount = 1): Pose {
  return amount === 0 ? pose : mixPose(pose, FULL[sign](pose), amount);
}
