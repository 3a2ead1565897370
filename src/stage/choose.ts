/**
 * Which of a figure's frames is shown: the right posture first, then what scripts ask of hands, stance and head, then
 * the nearest arousal. Pure.
 */
import type { Figure, Frame, Posture } from './figure.ts';

export interface Bearing {
  readonly posture: Posture;
  readonly arousal: number;
  readonly hands: string | null;
  readonly stance: string | null;
  readonly head: string | null;
}

type Kind = 'hands' | 'stance' | 'head';

/** Hands are what a learner must see; a stance is told by size too; a head least of all. */
const kinds: readonly Kind[] = ['hands', 'stance', 'head'];

/** What will do where a figure lacks the frame that is asked for. */
const instead: Readonly<Record<string, readonly (readonly [Kind, string])[]>> = {
  'hands: face': [
    ['stance', 'slump'],
    ['stance', 'ease'],
  ],
  'stance: slump': [['stance', 'ease']],
};

/** A step that shows the cue is taken before a frame of its own as long as it is no farther from the arousal than this. */
const closeEnough = 15;

/**
 * The posture that is shown: people are as the room has them until a script gets them to their feet (`risen`), and
 * where a figure was never pictured so, as it was pictured. Nobody sits down in a room without a counter.
 */
export function postureOf(figure: Figure, room: { readonly posture: Posture }, risen: boolean): Posture {
  const wanted = room.posture === 'standing' || risen ? 'standing' : 'counter';
  const other = wanted === 'standing' ? 'counter' : 'standing';
  return figure.frames.some(({ posture }) => posture === wanted) ? wanted : other;
}

/** The frames that answer equally well, in the manifest's order: more than one where a movement alternates. */
export function framesFor(figure: Figure, bearing: Bearing): readonly Frame[] {
  const own = figure.frames.filter(({ posture }) => posture === bearing.posture);
  const frames = own.length > 0 ? own : figure.frames;
  return nearest(answering(frames, bearing), bearing.arousal);
}

/** The one frame of this bearing; pacing goes from one to the next with every `turn`. */
export function frameFor(figure: Figure, bearing: Bearing, turn = 0): Frame {
  const frames = framesFor(figure, bearing);
  const frame = bearing.stance === 'pacing' ? frames[turn % frames.length] : frames[0];
  if (!frame) throw new Error(`a figure without frames: ${figure.what}`);
  return frame;
}

function answering(frames: readonly Frame[], bearing: Bearing): readonly Frame[] {
  let left = frames;
  let answered = false;
  for (const kind of kinds) {
    const found = showing(left, kind, bearing[kind]);
    if (found.length === 0) continue;
    left = found;
    answered = true;
  }
  if (!answered) return stepsOf(frames);
  const unasked = (frame: Frame) =>
    (['stance', 'head'] as const).some(
      (kind) => frame.shows[kind].length > 0 && !frame.shows[kind].includes(bearing[kind] ?? ''),
    );
  const modest = left.filter((frame) => frame.step || !unasked(frame));
  return modest.length > 0 ? modest : left;
}

function showing(frames: readonly Frame[], kind: Kind, wanted: string | null): readonly Frame[] {
  if (wanted === null) return [];
  const ways: readonly (readonly [Kind, string])[] = [
    [kind, wanted],
    ...(instead[`${kind}: ${wanted}`] ?? []),
  ];
  for (const [by, value] of ways) {
    const found = frames.filter(({ shows }) => shows[by].includes(value));
    if (found.length > 0) return found;
  }
  return [];
}

function stepsOf(frames: readonly Frame[]): readonly Frame[] {
  const steps = frames.filter(({ step }) => step);
  return steps.length > 0 ? steps : frames;
}

function nearest(frames: readonly Frame[], arousal: number): readonly Frame[] {
  const away = (frame: Frame) => Math.abs(frame.arousal - arousal);
  const steps = frames.filter((frame) => frame.step && away(frame) <= closeEnough);
  const among = steps.length > 0 ? steps : frames;
  const least = Math.min(...among.map(away));
  return among.filter((frame) => away(frame) === least);
}
