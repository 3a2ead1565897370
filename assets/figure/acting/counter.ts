/** At your counter: how a body holds itself as arousal rises. Corner posts; what lies between them is mixed. */
import { mirrored } from '../hand.ts';
import { type Key, mixPose, type Pose } from '../pose.ts';
import { hand, TOP } from './held.ts';

export const neutral: Pose = {
  face: {},
  gaze: [0, 0],
  head: [0, 0, 0],
  torso: [0, 0, 0],
  move: [0, 0, 0],
  crane: 0,
  shrug: 0,
  breath: 0,
  strain: 0,
  tears: 0,
  onBody: 0,
  left: hand([-1.0, TOP + 0.27, 1.25], [0.55, -0.05, 0.7], [0.05, -1, 0.02]),
  right: mirrored(hand([-1.0, TOP + 0.27, 1.25], [0.55, -0.05, 0.7], [0.05, -1, 0.02])),
};

export const settled: Pose = {
  ...neutral,
  face: { 1: 0.3, 15: 0.15, 43: 0.06 },
  head: [-0.07, 0.03, 0.03],
  torso: [-0.06, 0.05, 0],
  crane: 0.02,
  left: hand([-1.3, TOP + 0.27, 0.95], [0.62, -0.06, 0.72], [0.0, -1, 0.05], { thumb: 0.6 }),
  right: mirrored(
    hand([-1.25, TOP + 0.27, 0.9], [0.74, -0.06, 0.62], [0.05, -1, 0.05], { thumb: 0.5, spread: 0.13 }),
  ),
};

export const uneasy: Pose = {
  ...settled,
  face: { 1: 0.5, 4: 0.45, 7: 0.15, 15: 0.25, 24: 0.3, 17: 0.15 },
  head: [-0.03, 0.02, 0.0],
  torso: [-0.03, 0.08, 0],
  crane: 0.06,
  shrug: 0.3,
  breath: 0.2,
  left: hand([-1.05, TOP + 0.28, 0.95], [0.62, -0.06, 0.72], [0.15, -1, 0.05], {
    curl: [0.38, 0.42, 0.46, 0.5],
    thumb: 0.9,
    elbow: [-0.6, -0.5, -0.7],
  }),
  right: mirrored(
    hand([-1.05, TOP + 0.28, 0.92], [0.66, -0.06, 0.66], [0.12, -1, 0.05], {
      curl: [0.42, 0.46, 0.5, 0.54],
      thumb: 0.9,
      elbow: [-0.6, -0.5, -0.7],
    }),
  ),
};

export const agitated: Pose = {
  ...uneasy,
  face: { 1: 0.35, 4: 0.75, 5: 0.15, 7: 0.4, 9: 0.1, 15: 0.3, 17: 0.2, 24: 0.55 },
  head: [0, -0.03, -0.02],
  torso: [0, 0.19, 0],
  move: [0, 0, 0],
  crane: 0.12,
  shrug: 0.5,
  breath: 0.45,
  strain: 0.25,
  left: hand([-1.5, TOP + 0.25, 1.5], [0.3, -0.04, 0.95], [0.06, -1, 0.0], {
    curl: [0.72, 0.75, 0.77, 0.76],
    hook: 0.85,
    thumb: 1,
    spread: 0.06,
    elbow: [-0.8, -0.3, -0.6],
  }),
  right: mirrored(
    hand([-1.5, TOP + 0.25, 1.52], [0.26, -0.04, 0.96], [0.06, -1, 0.0], {
      curl: [0.7, 0.74, 0.76, 0.76],
      hook: 0.85,
      thumb: 1,
      spread: 0.06,
      elbow: [-0.8, -0.3, -0.6],
    }),
  ),
};

export const veryAgitated: Pose = {
  ...agitated,
  face: { 1: 0.1, 4: 1, 5: 0.3, 7: 0.6, 9: 0.3, 10: 0.15, 15: 0.38, 17: 0.3, 24: 0.85 },
  head: [0.03, -0.08, -0.03],
  torso: [0.02, 0.27, 0],
  move: [0, 0, 0],
  crane: 0.2,
  shrug: 0.7,
  breath: 0.7,
  strain: 0.6,
  left: hand([-1.65, TOP + 0.25, 1.52], [0.34, -0.05, 0.94], [0.06, -1, 0.0], {
    curl: [0.78, 0.8, 0.82, 0.82],
    hook: 0.85,
    thumb: 1,
    spread: 0.04,
    elbow: [-0.9, -0.1, -0.5],
  }),
  right: mirrored(
    hand([-1.45, TOP + 0.5, 1.5], [0.55, -0.05, 0.9], [0.75, -0.55, -0.3], {
      curl: [0.96, 0.97, 0.98, 0.98],
      hook: 0.05,
      thumb: 2,
      spread: 0,
      elbow: [-0.9, -0.2, -0.5],
    }),
  ),
};

export const shouting: Pose = {
  ...veryAgitated,
  face: { 2: 0.15, 4: 1, 5: 0.6, 7: 0.4, 9: 0.5, 10: 0.3, 15: 0.5, 17: 0.15, 20: 0.3, 24: 0.45 },
  head: [-0.06, -0.1, 0.04],
  torso: [0.05, 0.36, 0.02],
  move: [0, 0, -0.05],
  crane: 0.26,
  shrug: 0.75,
  breath: 1,
  strain: 1,
  left: hand([-1.75, TOP + 0.5, 1.6], [0.55, -0.08, 0.9], [0.7, -0.6, -0.3], {
    curl: [0.94, 0.96, 0.97, 0.97],
    hook: 0.05,
    thumb: 2,
    spread: 0,
    elbow: [-1, 0.2, -0.4],
  }),
  right: mirrored(
    hand([-1.75, -2.95, 2.0], [0.78, 0.2, 0.58], [0.5, -0.8, -0.35], {
      curl: [0.06, 0.88, 0.93, 0.95],
      hook: 0.05,
      thumb: 1.75,
      spread: 0,
      elbow: [-1, -0.5, -0.4],
    }),
  ),
};

export const crisis: Pose = {
  ...shouting,
  face: { 1: 0.5, 2: 0.2, 4: 0.75, 5: 0.85, 7: 0.4, 15: 0.5, 17: 0.3, 20: 0.15, 24: 1 },
  head: [0, 0.12, 0],
  torso: [0, 0.2, 0],
  move: [0, 0, 0.1],
  crane: 0.14,
  shrug: 0.95,
  breath: 1,
  strain: 0.9,
  left: hand([-1.5, -3.3, 1.95], [0.3, 0.74, 0.6], [0.85, -0.35, -0.1], {
    curl: [0.7, 0.78, 0.84, 0.86],
    hook: 0.15,
    thumb: 1.6,
    spread: 0.03,
    elbow: [-1, -0.5, -0.3],
  }),
  right: mirrored(
    hand([-1.4, -3.42, 1.9], [0.38, 0.7, 0.6], [0.85, -0.4, -0.1], {
      curl: [0.82, 0.88, 0.92, 0.93],
      hook: 0.1,
      thumb: 1.9,
      spread: 0.02,
      elbow: [-1, -0.5, -0.3],
    }),
  ),
};

/** Between uneasy and agitated the hands part, but do not reach for the edge yet. */
const parting: Pose = {
  ...mixPose(uneasy, agitated, 0.5),
  left: hand([-1.28, TOP + 0.28, 1.0], [0.42, -0.05, 0.85], [0.08, -1, 0], {
    curl: [0.34, 0.38, 0.42, 0.46],
    thumb: 0.9,
  }),
  right: mirrored(
    hand([-1.24, TOP + 0.28, 1.0], [0.46, -0.05, 0.84], [0.08, -1, 0], {
      curl: [0.38, 0.42, 0.46, 0.5],
      thumb: 0.9,
    }),
  ),
};

export const COUNTER: readonly Key[] = [
  { arousal: 0, pose: settled },
  { arousal: 25, pose: uneasy },
  { arousal: 38, pose: parting },
  { arousal: 50, pose: agitated },
  { arousal: 62, pose: veryAgitated },
  // one hand leaves the counter before the other lets go of it
  { arousal: 75, pose: { ...mixPose(veryAgitated, shouting, 0.5), left: veryAgitated.left } },
  { arousal: 88, pose: shouting },
  { arousal: 100, pose: crisis },
];
