/** The two or three decisions of a run after which most would have gone differently. */
import type { Trace } from '../encounter/trace.ts';
import type { Beat } from '../story/scenario.ts';
import { continued, continuedWith, otherBranchSteps, ownBranch, type Run } from './branches.ts';
import { type Candidate, choosePoints } from './choose-points.ts';
import { contrastOf } from './contrast.ts';
import type { Outlook, Reckoned } from './outlook.ts';
import type { Branch, TurningPoint } from './report.ts';
import { weigh, weighReckoned } from './weight.ts';

/** Lines that lead up to a moment: enough to be back in it. */
const leadUpLines = 4;

interface Weighed extends Candidate {
  readonly yours: Branch;
  /** The same played on to an ending, where the learner left before one. */
  readonly ended: Branch;
  readonly others: readonly Branch[];
  readonly reckoned: Reckoned | null;
}

/**
 * Picks the turning points: where what lay ahead is known, those after which it had changed most, and nothing else;
 * where nothing is known, by running every branch of every decision. Pauses after each branch (some milliseconds), so
 * that a caller with a screen to keep alive can spread it over frames.
 */
export function* turningPointSteps(
  run: Run,
  outlook: Outlook = [],
): Generator<undefined, readonly TurningPoint[]> {
  const { trace } = run;
  if (trace.turns.length < 2) return [];
  // A run that was left is weighed as it would have gone on, because its branches are played to an ending.
  const whole = { trace: continued(run) };
  yield;
  const weighed: Weighed[] = [];
  const known = outlook.some((reckoned) => reckoned !== null);
  for (const [turn, { lapse }] of trace.turns.entries()) {
    const reckoned = outlook[turn] ?? null;
    if (known && !reckoned) continue;
    const seen = (branch: Branch): Branch => seeing(branch, reckoned);
    const others = (yield* otherBranchSteps(run, turn)).map(seen);
    const yours = ownBranch(run, turn);
    const ended = ownBranch(whole, turn);
    if (!yours || !ended) continue;
    const weight = reckoned ? weighReckoned(ended, reckoned, lapse) : weigh(ended, others, lapse);
    weighed.push({ turn, yours: seen(yours), ended: seen(ended), others, reckoned, ...weight });
  }
  return choosePoints(weighed).flatMap((turn) => {
    const found = weighed.find((each) => each.turn === turn);
    const contrast = found && contrastOf(found.ended, found.others, found.helped);
    if (!found || !contrast) return [];
    const { yours, reckoned } = found;
    const others = found.others.map((other) => goingOn(run, turn, other, reckoned));
    return [
      {
        turn,
        leadUp: leadUp(trace, turn),
        yours,
        others,
        contrast: others[found.others.indexOf(contrast)] ?? contrast,
        before: reckoned?.before ?? null,
      },
    ];
  });
}

const seeing = (branch: Branch, reckoned: Reckoned | null): Branch => ({
  ...branch,
  prospect: reckoned?.after[branch.response.id] ?? null,
});

function goingOn(run: Run, turn: number, branch: Branch, reckoned: Reckoned | null): Branch {
  const { id } = branch.response;
  const onward = reckoned?.onward[id];
  return onward ? { ...branch, informed: continuedWith(run, turn, [id, ...onward]) } : branch;
}

/** The last lines with words before the moment opened. */
function leadUp(trace: Trace, turn: number): readonly Beat[] {
  const before = turn === 0 ? trace.opening : (trace.turns[turn - 1]?.beats ?? []);
  return before.filter(({ text }) => text !== '').slice(-leadUpLines);
}
