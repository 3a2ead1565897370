/** Dan: who he is (numbers of the sculpture), what he wears, and how he holds himself as arousal rises. */
import { type HandPose, mirrored, type Table } from './hand.ts';
import { type Palette, ramp, rgb } from './palette.ts';
import { type Face, type Key, mixPose, type Pose, poseAt, type Uniforms, withFace } from './pose.ts';
import type { Vec3 } from './vec.ts';

/** Identity: forty-four, broad, tired; a work jacket with a cord collar over a pale T-shirt. */
export const IDENTITY: Uniforms = {
  iJaw: 1.02,
  iNose: 1.0,
  iNoseWide: 1.1,
  iBrow: 1.0,
  iWide: 1.05,
  iCheek: 0.7,
  iAge: 0.55,
  iLip: 0.95,
  iRecede: 0.9,
  iNeck: 1.0,
  iShoulder: 1.03,
  iBelly: 1.06,
  iStubble: 0.9,
};
export const SHOULDER_WIDTH = 1.03;

export const PALETTE: Palette = {
  skin: ramp('#3d2622 #6d4538 #85573f #b3805a #d7a77a #ecc79c'),
  hair: ramp('#0f0d0f #1a1616 #221d1c #332b28 #4d423c #6b5f57'),
  jacket: ramp('#0f1a20 #1a2a32 #22363f #2f4852 #456470 #5f808a'),
  shirt: ramp('#3f4650 #666e76 #7b8388 #a3a7a3 #cfcdc2 #e6e2d6'),
  collar: ramp('#1a1210 #2e211c #3a2b24 #523d31 #735845 #8f725b'),
  teeth: ramp('#3a302e #6a5d57 #7d7069 #a89b8e #cfc4b4 #ddd4c6'),
  mouth: rgb('#2a1214'),
  ink: rgb('#1c1214'),
  blush: rgb('#cf9486'),
  stubble: rgb('#a39a9c'),
  iris: rgb('#5a4432'),
  sclera: rgb('#dcd6ca'),
  grey: rgb('#9a9890'),
  rim: rgb('#9fc3d6'),
};

/** Counter: height of its top, near edge, far edge, thickness. He stands behind it, the learner sits before it. */
export const DESK = [-4.1, 2.45, 0.95, 0.32] as const;
export const TABLE: Table = { top: DESK[0], edge: DESK[1] };
export const CAMERA: Uniforms = {
  uCam: [0, -1.1, 13],
  uTarget: [0, -1.93, 0],
  uLens: 1.96,
  uShift: [0.2, 0],
};

const TOP = DESK[0];

const hand = (wrist: Vec3, along: Vec3, palm: Vec3, rest: Partial<HandPose> = {}): HandPose => ({
  wrist,
  along,
  palm,
  elbow: [-0.8, -0.35, -0.6],
  curl: [0.15, 0.18, 0.2, 0.24],
  hook: 0.3,
  spread: 0.1,
  thumb: 0.5,
  ...rest,
});

const neutral: Pose = {
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
  pallor: 0,
  left: hand([-1.0, TOP + 0.27, 1.25], [0.55, -0.05, 0.7], [0.05, -1, 0.02]),
  right: mirrored(hand([-1.0, TOP + 0.27, 1.25], [0.55, -0.05, 0.7], [0.05, -1, 0.02])),
};

const settled: Pose = {
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

const uneasy: Pose = {
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

const agitated: Pose = {
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

const veryAgitated: Pose = {
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

const shouting: Pose = {
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

const crisis: Pose = {
  ...shouting,
  face: { 1: 0.5, 2: 0.2, 4: 0.75, 5: 0.85, 7: 0.4, 15: 0.5, 17: 0.3, 20: 0.15, 24: 1 },
  head: [0, 0.12, 0],
  torso: [0, 0.2, 0],
  move: [0, 0, 0.1],
  crane: 0.14,
  shrug: 0.95,
  breath: 1,
  strain: 0.9,
  pallor: 1,
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

/** The sweep's corner posts. */
export const KEYS: readonly Key[] = [
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

/** The baked steps of the sweep. */
export const SWEEP = [0, 12, 25, 38, 50, 62, 75, 88, 100] as const;

const eased: Pose = {
  ...settled,
  face: { 1: 0.8, 4: 0.3, 15: 0.5, 17: 0.3, 43: 0.3 },
  gaze: [0.03, -0.5],
  head: [-0.05, 0.2, 0.06],
  torso: [-0.04, 0.1, 0],
  shrug: -0.12,
  tears: 0.8,
};

const slumped: Pose = {
  ...eased,
  face: { 1: 0.9, 4: 0.7, 15: 0.6, 17: 0.5, 43: 0.9 },
  head: [-0.06, 0.42, -0.06],
  torso: [-0.06, 0.33, 0],
  move: [0, 0, -0.2],
  shrug: 0.15,
  left: hand([-0.62, -2.1, 2.5], [0.22, 0.95, 0.1], [0.25, 0.1, -1], {
    curl: [0.14, 0.18, 0.22, 0.28],
    hook: 0.2,
    thumb: 0.4,
    spread: 0.07,
    elbow: [-1, -0.65, 0.1],
  }),
};

export interface Frame {
  readonly name: string;
  readonly arousal: number;
  readonly pose: Pose;
  /** Which patches make sense over this frame. */
  readonly patches: readonly PatchName[];
}
export type PatchName = 'shut' | 'aside' | 'speak';

/** Every picture of Dan. */
export function frames(): readonly Frame[] {
  const all = ['shut', 'aside', 'speak'] as const;
  return [
    ...SWEEP.map(
      (arousal): Frame => ({ name: `a${arousal}`, arousal, pose: poseAt(KEYS, arousal), patches: all }),
    ),
    { name: 'ease-low', arousal: 20, pose: eased, patches: all },
    {
      name: 'ease-mid',
      arousal: 50,
      pose: { ...mixPose(eased, agitated, 0.3), left: eased.left, right: eased.right },
      patches: all,
    },
    { name: 'slump', arousal: 40, pose: slumped, patches: [] },
  ];
}

/** The face of a patch over a frame: blink, a glance to the doors (viewer's right), or a word. */
export function patchPose(frame: Frame, patch: PatchName): Pose {
  const { pose } = frame;
  if (patch === 'shut') return withFace(pose, { 43: 1 });
  if (patch === 'aside') return withFace(pose, {}, [0.42, Math.max(pose.gaze[1], -0.2)]);
  const force = Math.min(1, frame.arousal / 88);
  const f = pose.face;
  const spoken: Face = {
    26: 0.32 + 0.5 * force ** 1.5,
    24: 0,
    17: 0,
    10: Math.max(f[10] ?? 0, 0.12 + 0.5 * force),
    20: Math.max(f[20] ?? 0, 0.1 + 0.5 * force),
    15: (f[15] ?? 0) * 0.5,
  };
  return withFace(pose, spoken);
}

/** The close picture of his hand on the counter's edge. */
export const INSET = {
  name: 'inset-hands',
  size: [480, 320] as const,
  arousal: 50,
  backdrop: { behind: rgb('#1d2930'), top: rgb('#6d7072'), front: rgb('#3a3e40') },
  camera: { uCam: [0.8, -1.9, 13], uTarget: [1.28, -4.02, 2.2], uLens: 7.4, uShift: [0, 0] } as Uniforms,
};
