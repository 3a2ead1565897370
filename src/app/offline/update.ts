/** When a new version takes the place of the one that runs: between encounters only, and never over anything open. Pure. */

export interface Situation {
  /** A new version is here, whole. */
  readonly waiting: boolean;
  /** On the first screen, with nothing on the author's desk. */
  readonly resting: boolean;
  /** Something that would be lost with the page: runs that only memory holds. */
  readonly unkept: boolean;
  /** Another tab or window of this browser has something open. */
  readonly othersBusy: boolean;
  /** A dialog, a pack that is looked at, or a notice that was perhaps not read yet. */
  readonly reading: boolean;
  /** Nobody looks: another tab is in front, or a kiosk waits for somebody. */
  readonly unseen: boolean;
  /** Milliseconds since the first screen came, and since a key or a press. */
  readonly sinceArrival: number;
  readonly sincePress: number;
  /** This page came of taking that very version, and is still not of it: another try by itself might never end. */
  readonly triedBefore: boolean;
}

/**
 * - none: there is none
 * - later: not now, and nothing to say
 * - elsewhere: another tab is in the way, and it may help to say so
 * - offer: the learner decides
 * - take: now, quietly
 */
export type Update = 'none' | 'later' | 'elsewhere' | 'offer' | 'take';

/** A page that has only just come may come once more: nobody has begun to read it. */
const justNow = 1000;
/** Nobody is here: longer than it takes to read the first screen, or to have it read aloud. */
const leftAlone = 120_000;

export function whenToTake(now: Situation): Update {
  if (!now.waiting) return 'none';
  if (!now.resting || now.unkept) return 'later';
  if (now.othersBusy) return 'elsewhere';
  if (now.reading || now.triedBefore) return 'offer';
  const unseen =
    now.unseen || now.sinceArrival < justNow || Math.min(now.sincePress, now.sinceArrival) > leftAlone;
  return unseen ? 'take' : 'offer';
}
