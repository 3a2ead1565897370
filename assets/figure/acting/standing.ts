/** On their feet, two metres away: the same moods, with the whole body to show them. */
import { mirrored } from '../hand.ts';
import { type Key, mixPose, type Pose } from '../pose.ts';
import * as counter from './counter.ts';
import { hand } from './held.ts';

/** Where an elbow goes in an arm that hangs. */
const hanging = [-0.5, 0, -1] as const;

export const settled: Pose = {
  ...counter.settled,
  head: [-0.06, 0.02, 0.04],
  torso: [-0.05, -0.02, 0.03],
  move: [0.1, 0, 0],
  onBody: 0.7,
  // one hand holds the other's wrist, low in front
  left: hand([-0.42, -5.35, 1.2], [0.86, -0.5, 0.1], [0.1, -0.25, -1], {
    curl: [0.42, 0.46, 0.5, 0.55],
    thumb: 0.9,
    elbow: [-1, -0.1, -0.5],
  }),
  right: hand([0.62, -5.3, 0.95], [-0.72, -0.68, 0.15], [0.1, -0.2, -1], {
    curl: [0.3, 0.34, 0.38, 0.42],
    thumb: 0.7,
    elbow: [1, -0.1, -0.5],
  }),
};

const uneasy: Pose = {
  ...counter.uneasy,
  head: [-0.03, 0.02, 0],
  torso: [-0.02, 0.01, -0.02],
  move: [-0.08, 0, 0],
  onBody: 0.7,
  // higher and tighter, a thumb working at the other palm
  left: hand([-0.5, -4.85, 1.35], [0.82, -0.3, 0.3], [0.2, -0.45, -1], {
    curl: [0.55, 0.6, 0.62, 0.62],
    thumb: 1.3,
    elbow: [-1, -0.2, -0.5],
  }),
  right: hand([0.55, -4.8, 1.15], [-0.8, -0.36, 0.2], [0.05, -0.5, -1], {
    curl: [0.5, 0.55, 0.58, 0.6],
    thumb: 0.9,
    elbow: [1, -0.2, -0.5],
  }),
};

/** Arms let go of each other and hang, not at ease. */
const parting: Pose = {
  ...mixPose(uneasy, counter.agitated, 0.4),
  onBody: 0,
  head: [-0.01, 0, -0.01],
  torso: [0, 0.03, 0],
  move: [0, 0, 0],
  left: hand([-1.86, -6.05, 0.35], [0.06, -0.97, 0.22], [0.92, 0, -0.3], {
    curl: [0.34, 0.4, 0.46, 0.5],
    thumb: 0.8,
    elbow: hanging,
  }),
  right: mirrored(
    hand([-1.82, -5.9, 0.5], [0.08, -0.95, 0.3], [0.9, 0, -0.3], {
      curl: [0.3, 0.38, 0.44, 0.48],
      thumb: 0.7,
      elbow: hanging,
    }),
  ),
};

export const agitated: Pose = {
  ...counter.agitated,
  head: [0, -0.03, -0.02],
  torso: [0, 0.06, 0],
  move: [0, 0, 0.15],
  left: hand([-1.95, -5.9, 0.5], [0.04, -0.95, 0.3], [0.95, 0, -0.2], {
    curl: [0.6, 0.66, 0.7, 0.72],
    hook: 0.3,
    thumb: 1.2,
    elbow: hanging,
  }),
  // the other talks with the words
  right: mirrored(
    hand([-1.62, -4.5, 1.75], [0.14, -0.12, 0.98], [0.6, 0.78, -0.1], {
      curl: [0.26, 0.32, 0.38, 0.44],
      thumb: 0.3,
      spread: 0.14,
      elbow: [-0.55, -0.6, -0.7],
    }),
  ),
};

const veryAgitated: Pose = {
  ...counter.veryAgitated,
  head: [0.02, -0.06, -0.03],
  torso: [0.02, 0.09, 0],
  move: [0, 0, 0.35],
  left: hand([-2.08, -5.75, 0.6], [0.03, -0.94, 0.34], [0.97, 0.05, -0.1], {
    curl: [0.95, 0.97, 0.98, 0.98],
    hook: 0.05,
    thumb: 2,
    spread: 0,
    elbow: hanging,
  }),
  right: mirrored(
    hand([-2.0, -5.45, 0.95], [0.06, -0.85, 0.52], [0.97, 0.05, -0.1], {
      curl: [0.92, 0.95, 0.96, 0.96],
      hook: 0.05,
      thumb: 2,
      spread: 0,
      elbow: hanging,
    }),
  ),
};

export const shouting: Pose = {
  ...counter.shouting,
  head: [-0.05, -0.08, 0.04],
  torso: [0.06, 0.14, 0.02],
  move: [0, 0, 0.7],
  left: hand([-2.2, -5.35, 0.8], [0.05, -0.85, 0.52], [0.97, 0.1, -0.15], {
    curl: [0.94, 0.96, 0.97, 0.97],
    hook: 0.05,
    thumb: 2,
    spread: 0,
    elbow: hanging,
  }),
  right: mirrored(
    hand([-1.6, -3.15, 2.1], [0.7, 0.1, 0.7], [0.5, -0.8, -0.35], {
      curl: [0.06, 0.88, 0.93, 0.95],
      hook: 0.05,
      thumb: 1.75,
      spread: 0,
      elbow: [-0.9, -0.7, -0.3],
    }),
  ),
};

/** Turned side on, hands up before the chest: what is left when words are gone. */
const crisis: Pose = {
  ...counter.crisis,
  head: [-0.22, 0.1, 0],
  torso: [0.26, 0.06, 0],
  move: [0.1, 0, 0.5],
  left: hand([-1.15, -3.75, 1.9], [0.34, 0.7, 0.62], [0.85, -0.35, -0.1], {
    curl: [0.78, 0.84, 0.88, 0.9],
    hook: 0.1,
    thumb: 1.8,
    spread: 0.02,
    elbow: [-1, -0.6, -0.2],
  }),
  right: mirrored(
    hand([-1.35, -3.95, 1.3], [0.3, 0.66, 0.68], [0.85, -0.4, -0.1], {
      curl: [0.84, 0.9, 0.93, 0.94],
      hook: 0.1,
      thumb: 1.9,
      spread: 0.02,
      elbow: [-1, -0.6, -0.3],
    }),
  ),
};

export const STANDING: readonly Key[] = [
  { arousal: 0, pose: settled },
  { arousal: 25, pose: uneasy },
  { arousal: 38, pose: parting },
  { arousal: 50, pose: agitated },
  { arousal: 62, pose: veryAgitated },
  { arousal: 75, pose: { ...mixPose(veryAgitated, shouting, 0.5), left: veryAgitated.left } },
  { arousal: 88, pose: shouting },
  { arousal: 100, pose: crisis },
];
