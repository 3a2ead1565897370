/** A figure: one body in steps of arousal and a few poses, with patches for what moves in a face. */
import * as v from 'valibot';
import { Box, File, Inputs, Inset, read, Size } from './manifest.ts';
import type { Scene } from './stage.ts';

const Patch = v.object({ image: File, box: Box });
export type Patch = v.InferOutput<typeof Patch>;

const Frame = v.object({
  name: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'not a name')),
  arousal: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100)))),
  image: File,
  box: Box,
  /** `shut` eyes, eyes `aside`, a mouth that `speak`s: laid over the frame, box in pixels of the picture. */
  patches: v.record(v.string(), Patch),
});
export type Frame = v.InferOutput<typeof Frame>;

export const FigureManifest = v.object({
  size: Size,
  inputs: Inputs,
  frames: v.pipe(
    v.array(Frame),
    v.check((frames) => frames.some(isStep), 'a figure needs a step of arousal: a frame "a0", "a10"…'),
    v.check(
      (frames) => new Set(frames.map((frame) => frame.name)).size === frames.length,
      'two frames of one name',
    ),
  ),
  insets: v.record(v.string(), Inset),
});
export type Figure = v.InferOutput<typeof FigureManifest>;

export const figureFrom = (value: unknown, from: string): Figure => read(FigureManifest, value, from);

/** Steps of arousal are named for it; any other frame is a pose, taken only when a cue asks for it. */
function isStep(frame: Frame): frame is Frame & { arousal: number } {
  return /^a\d+$/.test(frame.name) && typeof frame.arousal === 'number';
}

/** Above this, letting go still shows what was there. */
const lowEnough = 45;

/** Every step from here up shows hands that hold on or are shut; below it, and in ease, they lie flat. */
const closedFrom = 50;
const closedHands: readonly (string | null)[] = ['grip', 'fist'];

/** The frame that shows this body. A pose that the figure does not have gives way to the nearest step. */
export function frameFor(figure: Figure, body: Pick<Scene, 'arousal' | 'stance' | 'hands'>): Frame {
  const named = (name: string) => figure.frames.find((frame) => frame.name === name);
  const closed = closedHands.includes(body.hands);
  const eased = named(body.arousal <= lowEnough ? 'ease-low' : 'ease-mid');
  const pose =
    body.hands === 'face'
      ? (named('face') ?? named('slump'))
      : body.stance === 'slump'
        ? (named('slump') ?? eased)
        : body.stance === 'ease' && !closed
          ? eased
          : undefined;
  return pose ?? nearestStep(figure, body.arousal, closed ? closedFrom : 0);
}

/** Of the steps from `least` up, or of all of them where none goes so far. */
function nearestStep(figure: Figure, arousal: number, least: number): Frame {
  const all = figure.frames.filter(isStep);
  const far = all.filter((step) => step.arousal >= least);
  const steps = far.length > 0 ? far : all;
  const [first, ...rest] = steps;
  if (!first) throw new Error(`a figure without steps: ${figure.frames.length} frames`);
  return rest.reduce(
    (best, step) => (Math.abs(step.arousal - arousal) < Math.abs(best.arousal - arousal) ? step : best),
    first,
  );
}

const lookingAway = new Set(['doors', 'away', 'clock']);

/** What lies over the frame just now. Shut eyes hide where they look. */
export function patchesFor(
  frame: Frame,
  face: { readonly gaze: string | null; readonly shut: boolean; readonly open: boolean },
): readonly string[] {
  const aside = face.gaze !== null && lookingAway.has(face.gaze);
  return [face.shut ? 'shut' : aside ? 'aside' : null, face.open ? 'speak' : null].filter(
    (name): name is string => name !== null && name in frame.patches,
  );
}
