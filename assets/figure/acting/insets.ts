/** Close pictures of a cue that matters. */
import { type Rgb, rgb } from '../palette.ts';
import type { Uniforms } from '../pose.ts';

export interface CloseUp {
  readonly name: string;
  /** Pixels. */
  readonly size: readonly [number, number];
  readonly arousal: number;
  /** What is behind: the dark of the room, the counter's top and its front. */
  readonly backdrop: { readonly behind: Rgb; readonly top: Rgb; readonly front: Rgb };
  readonly camera: Uniforms;
}

const counter = { behind: rgb('#1d2930'), top: rgb('#6d7072'), front: rgb('#3a3e40') };

export const CLOSE_UPS: readonly CloseUp[] = [
  {
    name: 'hands',
    size: [480, 320],
    arousal: 50,
    backdrop: counter,
    camera: { uCam: [0.8, -1.9, 13], uTarget: [1.28, -4.02, 2.2], uLens: 7.4, uShift: [0, 0] },
  },
];
