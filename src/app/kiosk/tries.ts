/** Tries at the PIN: five, then a wait that doubles with each further one. Pure; instants are milliseconds since 1970. */
import * as v from 'valibot';

export const TriesSchema = v.object({
  /** Wrong tries in a row. */
  wrong: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e6)),
  /** No try counts before this instant. */
  until: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type Tries = v.InferOutput<typeof TriesSchema>;

export const noTries: Tries = { wrong: 0, until: 0 };

export const freeTries = 5;
const firstWait = 30_000;
const longestWait = 3_600_000;

/** Milliseconds to wait after so many wrong tries in a row. */
export function waitAfter(wrong: number): number {
  return wrong < freeTries ? 0 : Math.min(longestWait, firstWait * 2 ** Math.min(20, wrong - freeTries));
}

/** Counted before the PIN is compared, so that a page that is loaded again meanwhile wins nothing. */
export function tried(tries: Tries, now: number): Tries {
  const wrong = Math.min(1e6, tries.wrong + 1);
  return { wrong, until: Math.round(now + waitAfter(wrong)) };
}

/** Milliseconds until the next try counts. */
export function leftToWait({ until }: Tries, now: number): number {
  return Math.max(0, until - now);
}

/** A clock that was set back would lock the panel for as long: from then on the wait begins anew, and no longer. */
export function settledTries(tries: Tries, now: number): Tries {
  const wait = waitAfter(tries.wrong);
  return tries.until - now > wait ? { ...tries, until: Math.round(now + wait) } : tries;
}
