/** The sweep: a body at any arousal from 0 to 100, at a counter or on its feet. */
import type { Posture } from '../place.ts';
import { type Key, type Pose, poseAt } from '../pose.ts';
import { COUNTER } from './counter.ts';
import { STANDING } from './standing.ts';

export const SWEEPS: Readonly<Record<Posture, readonly Key[]>> = { counter: COUNTER, standing: STANDING };

/** The baked steps. */
export const STEPS = [0, 8, 17, 25, 33, 42, 50, 58, 67, 75, 83, 92, 100] as const;

export const swept = (posture: Posture, arousal: number): Pose => poseAt(SWEEPS[posture], arousal);
