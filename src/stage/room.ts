/** A room: the same picture under lights that close in, what stands in front of the figure, and the small life in it. */
import * as v from 'valibot';
import { Box, File, Inputs, Inset, read, Size } from './manifest.ts';

const unit = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const Spot = v.tuple([v.pipe(v.number(), v.finite()), v.pipe(v.number(), v.finite())]);
const seconds = v.pipe(v.number(), v.gtValue(0));
/** From at least to at most so many seconds. */
const Span = v.pipe(
  v.tuple([seconds, seconds]),
  v.check(([least, most]) => least <= most, 'a span runs from less to more'),
);

/**
 * How a small thing moves. None may flash: a lamp dips for a moment and no oftener than once in two seconds, and
 * everything else is small or slow (WCAG 2.3.1).
 */
export const Motion = v.variant('kind', [
  /** Its pictures in turn, so many a second: rain. */
  v.object({ kind: v.literal('cycle'), perSecond: v.pipe(v.number(), v.gtValue(0), v.maxValue(12)) }),
  /** One of its pictures, changed now and then: a queue's number, somebody who shifts in a seat. */
  v.object({ kind: v.literal('change'), every: Span }),
  /** Turned about `pivot` (pixels of the picture) once in so many seconds, in so many jumps: a clock's hand. */
  v.object({
    kind: v.literal('turn'),
    pivot: Spot,
    seconds,
    jumps: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  /** A lamp that falters: there but for dips of `low` (0 is out), each of `ms`. */
  v.object({
    kind: v.literal('dip'),
    every: v.pipe(
      Span,
      v.check(([least]) => least >= 2, 'a lamp may not dip oftener than every two seconds'),
    ),
    low: unit,
    ms: v.pipe(v.number(), v.minValue(60), v.maxValue(400)),
  }),
  /** Passes from where it is drawn by `by` pixels within so many seconds, its pictures as steps; then is gone a while. */
  v.object({
    kind: v.literal('pass'),
    by: Spot,
    seconds,
    every: Span,
    /** Pictures a second while it walks. */
    perSecond: v.pipe(v.number(), v.gtValue(0), v.maxValue(12)),
  }),
  /** Someone who takes notice: the picture of as many of these tensions as have been reached. One more picture than tensions. */
  v.object({ kind: v.literal('notice'), at: v.pipe(v.array(unit), v.minLength(1)) }),
]);
export type Motion = v.InferOutput<typeof Motion>;

const Sprite = v.object({
  name: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'not a name')),
  /** Behind the figure, or in front of everything with the desk. */
  layer: v.picklist(['room', 'desk']),
  /** Gives its own light, so that the room's does not darken it. */
  lit: v.boolean(),
  images: v.pipe(v.array(File), v.minLength(1)),
  box: Box,
  /** Nothing of it is seen outside this. */
  clip: v.optional(Box),
  motion: Motion,
});
export type Sprite = v.InferOutput<typeof Sprite>;

export const RoomManifest = v.object({
  size: Size,
  inputs: Inputs,
  /** For authors: what a stranger would see. */
  what: v.pipe(v.string(), v.minLength(10)),
  /** How somebody is across from you here when nothing else is said: at your counter, or on their feet. */
  posture: v.picklist(['counter', 'standing']),
  /** Rows of the picture where the counter's top begins and ends; none in a room without one. */
  counter: v.nullable(v.object({ far: v.number(), near: v.number() })),
  /** Where the figure is, across and down: what a narrow host keeps. */
  focus: v.tuple([unit, unit]),
  /** Calmest first. `dim` is how much of the light is left on the figure and on what stands about: 1 is all. */
  lights: v.pipe(
    v.array(v.object({ name: v.string(), room: File, desk: File, dim: unit })),
    v.minLength(1, 'a room needs a light'),
  ),
  /** The layer in front, cropped to what it shows; the same for every light. */
  deskBox: Box,
  /** Close pictures of what is in the room: its doors, its clock. */
  insets: v.record(v.string(), Inset),
  sprites: v.array(Sprite),
});
export type Room = v.InferOutput<typeof RoomManifest>;

export const roomFrom = (value: unknown, from: string): Room => read(RoomManifest, value, from);
