/** Every picture that is baked of a person: the sweep, the poses beside it, and what moves in the face. */
import { type Face, mixPose, type Pose, poseAt, withFace } from '../pose.ts';
import { hand } from './held.ts';
import { agitated, KEYS, SWEEP, settled } from './sweep.ts';

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
