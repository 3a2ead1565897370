/** Where everybody is pictured: the counter between them and the learner, and the learner's eye. */
import type { Table } from './hand.ts';
import type { Uniforms } from './pose.ts';

/** Counter: height of its top, near edge, far edge, thickness. He stands behind it, the learner sits before it. */
export const DESK = [-4.1, 2.45, 0.95, 0.32] as const;
export const TABLE: Table = { top: DESK[0], edge: DESK[1] };
export const CAMERA: Uniforms = {
  uCam: [0, -1.1, 13],
  uTarget: [0, -1.93, 0],
  uLens: 1.96,
  uShift: [0.2, 0],
};
