/** Which other branch is most worth seeing beside the learner's own. */
import type { Branch } from './report.ts';
import { unrest } from './steady.ts';
import { worth } from './weight.ts';

/** Others that went at least this share as far down as the worst did count as worse; a hair's breadth teaches nothing. */
const clearlyWorse = 0.5;

/**
 * Beside a move that hurt, the best other. Beside one that helped, the most tempting of those that went clearly worse:
 * the one that looked best at once. Words before silence, and both before a closing window; of equals the first written.
 */
export function contrastOf(yours: Branch, others: readonly Branch[], helped: boolean): Branch | null {
  if (!helped) return highest(spokenFirst(others), worth);
  const lossOf = (other: Branch) => worth(yours) - worth(other);
  const tempting = spokenFirst(others, true).some((other) => lossOf(other) > 0)
    ? spokenFirst(others, true)
    : others;
  const widest = Math.max(...tempting.map(lossOf));
  const worse = tempting.filter((other) => lossOf(other) >= clearlyWorse * widest);
  return highest(worse, ({ after }) => -unrest(after));
}

/** Without what only a closing window brings, and without silence where it is no temptation, unless nothing else is left. */
function spokenFirst(branches: readonly Branch[], wordsOnly = false): readonly Branch[] {
  const chosen = branches.filter(({ response }) => response.silence || !response.lapse);
  const spoken = chosen.filter(({ response }) => !response.silence);
  if (wordsOnly && spoken.length > 0) return spoken;
  return chosen.length > 0 ? chosen : branches;
}

function highest(branches: readonly Branch[], value: (branch: Branch) => number): Branch | null {
  let best: Branch | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const branch of branches) {
    const here = value(branch);
    if (here <= most) continue;
    best = branch;
    most = here;
  }
  return best;
}
