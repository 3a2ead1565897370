/** What the open moment answers: more than the one line that was said last. Pure. */
import type { EncounterView, Line } from '../views.ts';

/** How many lines stand before the one that is on. */
const before = 2;

/**
 * The lines that led to the one that is on, oldest first, back to the learner's own last words. Once the moment is
 * answered the answer may stand at the end already; the lines stay as they were.
 */
export function lately({ said, line }: Pick<EncounterView, 'said' | 'line'>): readonly Line[] {
  const last = said.at(-1)?.speaker === 'You' ? said.length - 1 : said.length;
  const since = said.slice(0, last).findLastIndex(({ speaker }) => speaker === 'You') + 1;
  const others = said.slice(since, last);
  const newest = others.at(-1);
  const shown = newest !== undefined && newest.text === line?.text && newest.speaker === line.speaker;
  return (shown ? others.slice(0, -1) : others).slice(-before);
}
