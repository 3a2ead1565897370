/** A mouth that says the line: open on its syllables, shut in its pauses, still when it has been said. Pure. */
import { type Rhythm, rhythmOf } from '../encounter/rhythm.ts';
import { drawing, onTwos } from './chance.ts';

export interface Speech {
  readonly line: string;
  readonly rhythm: Rhythm;
  /** Milliseconds since it began. */
  readonly at: number;
  /** Said while they were stirred: stressed open sounds show wide. */
  readonly stirred: boolean;
}

export type Mouth = 'shut' | 'speak' | 'wide';

/** From here up a stressed open sound opens the mouth wide. */
const wideFrom = 55;

/** On twos: a mouth that changes faster is a blur. */
const two = 2 * drawing;

/** The speech some milliseconds on; another line begins at its beginning. Null while nothing is said. */
export function speakOn(
  speech: Speech | null,
  ms: number,
  line: string | null,
  arousal: number,
): Speech | null {
  if (line === null) return null;
  if (speech?.line === line) return { ...speech, at: speech.at + ms };
  return { line, rhythm: rhythmOf(line, arousal), at: ms, stirred: arousal >= wideFrom };
}

export function mouthOf(speech: Speech | null): Mouth {
  if (!speech || speech.at >= speech.rhythm.ms) return 'shut';
  // The middle of the two drawings that this instant belongs to.
  const at = (onTwos(speech.at) + 0.5) * two;
  const syllable = speech.rhythm.syllables.find((each) => at >= each.at && at < each.at + openFor(each.ms));
  if (!syllable) return 'shut';
  return speech.stirred && syllable.stressed && syllable.open >= 0.75 ? 'wide' : 'speak';
}

/** Most of a syllable, and two drawings of it at the least. */
const openFor = (ms: number): number => Math.max(two, ms * 0.62);
