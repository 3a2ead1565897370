/** A figure: one body in steps of arousal and in poses, each a few pictures over each other, with patches for a face. */
import * as v from 'valibot';
import { Box, File, Inputs, Inset, read, Size } from './manifest.ts';

const Layer = v.object({ image: File, box: Box });
export type Layer = v.InferOutput<typeof Layer>;

const Spot = v.tuple([v.number(), v.number()]);

/** On their feet, or at your counter: sitting at it, or leaning on it. */
export const Posture = v.picklist(['counter', 'standing']);
export type Posture = v.InferOutput<typeof Posture>;

const Frame = v.object({
  name: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'not a name')),
  posture: Posture,
  arousal: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  /** A step of the sweep: what the body does of itself at this arousal. Every other frame is taken only for a cue. */
  step: v.boolean(),
  /** The cues that this picture answers to, as in scripts: `hands: grip`. A step may answer to some too. */
  shows: v.object({
    stance: v.array(v.string()),
    hands: v.array(v.string()),
    head: v.array(v.string()),
  }),
  /** Laid over each other in this order; the same picture may serve several frames. */
  parts: v.pipe(v.array(Layer), v.minLength(1)),
  /**
   * Laid over the parts, each on what it alone changes. Eyes: `shut`, `aside` (to the doors), `down`, `stare`.
   * Mouths: `speak`, `wide`. Over everything: `tears`, `pale`.
   */
  patches: v.record(v.string(), Layer),
  /** Where things are, in pixels of the picture: between the eyes, and both hands (viewer's left first). */
  eyes: Spot,
  hands: v.tuple([Spot, Spot]),
});
export type Frame = v.InferOutput<typeof Frame>;

export const FigureManifest = v.object({
  size: Size,
  inputs: Inputs,
  what: v.string(),
  frames: v.pipe(
    v.array(Frame),
    v.check((frames) => frames.some(({ step }) => step), 'a figure needs a step of arousal'),
    v.check(
      (frames) => new Set(frames.map((frame) => frame.name)).size === frames.length,
      'two frames of one name',
    ),
  ),
  insets: v.record(v.string(), Inset),
});
export type Figure = v.InferOutput<typeof FigureManifest>;

export const figureFrom = (value: unknown, from: string): Figure => read(FigureManifest, value, from);
