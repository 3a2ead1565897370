/** Poses change on threes, as in drawn film: the one that shows stays for three drawings of 24 a second. Pure. */
import { drawing } from './chance.ts';
import type { Frame } from './figure.ts';

export interface Pose {
  readonly frame: Frame;
  /** Milliseconds that it has shown. */
  readonly shown: number;
}

const three = 3 * drawing;

export const strike = (frame: Frame): Pose => ({ frame, shown: 0 });

/** The pose some milliseconds on, where another may be wanted. */
export function hold(pose: Pose, ms: number, wanted: Frame): Pose {
  const shown = pose.shown + ms;
  if (wanted === pose.frame || shown < three) return { frame: pose.frame, shown };
  return strike(wanted);
}
