/** How long a line stays before the next. Pure. */
import { countWords } from '../../encounter/window.ts';
import type { Beat } from '../../story/scenario.ts';

const shortest = 1500;
/** A beat without words: time to see what the body does. */
const wordless = 1200;
const holds: Readonly<Record<string, number>> = { short: 700, long: 1900 };

/** Milliseconds, at a reading rate in words a minute. */
export function dwellOf(beat: Beat, rate: number): number {
  const reading =
    beat.text === '' ? wordless : Math.max(shortest, (countWords(beat.text) * 60_000) / rate + 500);
  return Math.round(reading + (holds[beat.cues.hold ?? ''] ?? 0));
}
