/**
 * With the clock off the pressure stays: the other person's impatience still shows, on the beat at which a window
 * would have closed, and the room tightens to a ceiling and holds. Nothing is taken away for waiting. Pure.
 */
import type { Cues } from '../../story/scenario.ts';

const signs: readonly Cues[] = [
  { gaze: 'doors' },
  { hands: 'fidget' },
  { gaze: 'you', breath: 'held' },
  { gaze: 'clock' },
  { breath: 'fast' },
];

/** How much one unanswered window tightens, and how far that goes; shares of the whole. */
const each = 0.05;
const most = 0.15;

/** What shows after the learner has waited `times` windows long, 1 and up; it goes round. */
export const impatienceAt = (times: number): Cues => signs[(times - 1) % signs.length] ?? {};

/** What waiting adds to tension, 0 and up. */
export const tightening = (times: number): number => Math.min(most, times * each);
