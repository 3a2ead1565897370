/** Where people are pictured, and from whose eye: across your counter, or on their feet two metres away. */
import type { Table } from './hand.ts';
import type { Box } from './pack.ts';
import type { Uniforms } from './pose.ts';

export type Posture = 'counter' | 'standing';

export interface Place {
  readonly camera: Uniforms;
  /** Counter: height of its top, near edge, far edge, thickness; far below the floor where there is none. */
  readonly desk: readonly [number, number, number, number];
  readonly table: Table;
  /** What is rendered, in pixels of the picture; it may reach below its lower edge. */
  readonly stage: Box;
}

const COUNTER = [-4.1, 2.45, 0.95, 0.32] as const;
const NONE = [-60, 2.45, 0.95, 0.32] as const;
/** Pixels of the picture for half a head, and where the eyes are, of somebody on their feet. */
const STANDING = { unit: 74, eyes: 182 } as const;
const LENS = 1.96;

export const PLACES: Readonly<Record<Posture, Place>> = {
  counter: {
    camera: { uCam: [0, -1.1, 13], uTarget: [0, -1.93, 0], uLens: LENS, uShift: [0.2, 0] },
    desk: COUNTER,
    table: { top: COUNTER[0], edge: COUNTER[1] },
    // nobody reaches the left fifth, where the words stand
    stage: [256, 0, 1024, 720],
  },
  standing: {
    camera: {
      uCam: [0, 0, (LENS * 720) / STANDING.unit],
      uTarget: [0, 0, 0],
      uLens: LENS,
      uShift: [0.2, (360 - STANDING.eyes) / 720],
    },
    desk: NONE,
    table: { top: NONE[0], edge: NONE[1] },
    stage: [448, 48, 672, 800],
  },
};

/** Height of the counter's top, for hands that lie on it. */
export const COUNTER_TOP = COUNTER[0];
