/**
 * How long a moment stays open. Time to orient, to read every option, to decide and to press; never below one full
 * read. Pressure is raised by writing fewer words, not by cutting the clock.
 *
 * Reading: most adults read English silently at 175 to 300 words a minute (Brysbaert 2019, a review of 190 studies);
 * 175 is the slow end. Deciding grows with the logarithm of the number of options (Hick's law, as a rule of thumb).
 */

/** Multiples of the window; 'off' never closes it. */
export type ClockFactor = 0.75 | 1 | 1.5 | 2 | 3 | 5 | 10 | 'off';

const orientSeconds = 1;
const pressSeconds = 0.5;
const slowReader = 175;
const floorReader = 200;
const floorDecideSeconds = 2;
const mostSeconds = 45;
/** Arousal tightens the window by at most this share. */
const arousalTightens = 0.15;

export interface WindowNeeds {
  /** Words in all options shown, silence included. */
  readonly words: number;
  readonly options: number;
  /** The author's: 0.85 to 1.3. */
  readonly pressure: number;
  /** 0 to 100. */
  readonly arousal: number;
  readonly factor: ClockFactor;
  /** Words a minute, where the learner has set it. */
  readonly rate?: number;
}

/** The window in milliseconds, or null with the clock off. */
export function windowOf({
  words,
  options,
  pressure,
  arousal,
  factor,
  rate = slowReader,
}: WindowNeeds): number | null {
  if (factor === 'off') return null;
  const decide = 0.6 + 0.7 * Math.log2(Math.max(1, options));
  const full = orientSeconds + (words * 60) / rate + decide + pressSeconds;
  const tightened = full * pressure * (1 - (arousalTightens * arousal) / 100);
  const floor = (words * 60) / Math.min(rate, floorReader) + floorDecideSeconds;
  const seconds = Math.min(Math.max(tightened * factor, floor * Math.max(factor, 1)), mostSeconds * factor);
  return Math.round(Math.max(seconds, floor) * 1000);
}

export { countWords } from '../story/word-count.ts';
