import type { Branch } from '../../debrief/report.ts';

/** Whose the decisions after a branch were: the learner's own, or the steadiest on offer where they had made none. */
export function ownWords({ onward, own, yours }: Pick<Branch, 'onward' | 'own' | 'yours'>): string {
  const count = onward.length;
  if (count === 0) return 'Nothing was left to decide after it.';
  if (yours || own >= count) return 'From there on, every decision is your own.';
  if (own === 0) {
    return 'From there on it met moments that you did not; at each, the steadiest answer on offer was taken.';
  }
  return `From there on, ${own} of ${count} decisions are your own, wherever the same moment came. At the others the steadiest answer on offer was taken.`;
}

/** Whose they were where a branch goes on as well as it could. */
export const informedWords =
  'From there on, each answer is the one after which most ways on end well, picked by somebody who knows them all.';
