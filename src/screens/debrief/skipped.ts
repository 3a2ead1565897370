/** What of a debrief was passed over, kept with the run: the page then opens again as it was left. */
import type { Reflections } from '../../debrief/report.ts';

/** The check-in, the questions that were still open, or one decision's question by its number. */
export type Skip = 'check-in' | 'rest' | number;

export function skips({ skipped }: Reflections, what: Skip): boolean {
  return skipped?.includes(String(what)) ?? false;
}

/** What was skipped with one more, once each. */
export function skippedWith({ skipped = [] }: Reflections, what: Skip): readonly string[] {
  return [...new Set([...skipped, String(what)])];
}

/** The decisions whose question was answered or skipped: what they did may be told. */
export function explainedIn({ goals = {}, skipped = [] }: Reflections): Set<number> {
  return new Set([...Object.keys(goals), ...skipped].filter((id) => /^\d+$/.test(id)).map(Number));
}
