/** How a hand is written: where the wrist is, where it points, and what differs from a hand at rest. */
import type { HandPose } from '../hand.ts';
import { COUNTER_TOP } from '../place.ts';
import type { Vec3 } from '../vec.ts';

/** Height of the counter. */
export const TOP = COUNTER_TOP;

export const hand = (wrist: Vec3, along: Vec3, palm: Vec3, rest: Partial<HandPose> = {}): HandPose => ({
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
