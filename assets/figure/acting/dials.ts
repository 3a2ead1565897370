/** A pose from every dial at once: arousal, what the hands do, and how far each sign is turned up. */
import type { Posture } from '../place.ts';
import type { Pose } from '../pose.ts';
import { type Gesture, HANDS } from './gestures.ts';
import { SIGNS, type Sign, signed } from './signs.ts';
import { swept } from './sweep.ts';

export interface Dials {
  readonly posture: Posture;
  /** 0 to 100. */
  readonly arousal: number;
  /** Null leaves the hands to the sweep. */
  readonly gesture: Gesture | null;
  /** 0 to 1 each; what is not named is 0. */
  readonly signs: Readonly<Partial<Record<Sign, number>>>;
}

export function dialled({ posture, arousal, gesture, signs }: Dials): Pose {
  const body = SIGNS.reduce((pose, sign) => signed(pose, sign, signs[sign] ?? 0), swept(posture, arousal));
  return gesture === null ? body : { ...body, ...HANDS[posture][gesture] };
}
