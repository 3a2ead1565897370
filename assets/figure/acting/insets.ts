/** Close pictures of a cue that matters. */
import { headPoint } from '../camera.ts';
import { type Rgb, rgb } from '../palette.ts';
import type { Pose, Uniforms } from '../pose.ts';
import type { Vec3 } from '../vec.ts';
import { HANDS } from './gestures.ts';
import { signed } from './signs.ts';
import { swept } from './sweep.ts';

export interface CloseUp {
  readonly name: string;
  /** Pixels. */
  readonly size: readonly [number, number];
  readonly arousal: number;
  readonly pose: Pose;
  /** What is behind: the dark of the room, the counter's top and its front. */
  readonly backdrop: { readonly behind: Rgb; readonly top: Rgb; readonly front: Rgb };
  readonly camera: Uniforms;
}

const counter = { behind: rgb('#1d2930'), top: rgb('#6d7072'), front: rgb('#3a3e40') };
const size = [480, 320] as const;

const looking = (from: Vec3, at: Vec3, lens: number): Uniforms => ({
  uCam: from,
  uTarget: at,
  uLens: lens,
  uShift: [0, 0],
});

function closeUp(name: string, arousal: number, pose: Pose, camera: Uniforms): CloseUp {
  return { name, size, arousal, pose, backdrop: counter, camera };
}

const stared = signed(swept('counter', 83), 'stare');
const wept = signed(swept('counter', 33), 'tears');

/** The hand on the counter's edge; a fist; eyes that stay on you; eyes that fill. */
export const CLOSE_UPS: readonly CloseUp[] = [
  closeUp('hands', 50, swept('counter', 50), looking([0.8, -1.9, 13], [1.28, -4.02, 2.2], 7.4)),
  closeUp(
    'fist',
    67,
    { ...swept('counter', 67), ...HANDS.counter.fist },
    looking([1.4, -2.2, 13], [1.2, -3.55, 2], 7.6),
  ),
  closeUp('eyes', 83, stared, looking([0, -0.4, 13], headPoint(stared, [0, 0.02, 0.6]), 8.4)),
  closeUp('tears', 33, wept, looking([0, -0.4, 13], headPoint(wept, [0, -0.08, 0.6]), 8)),
];
