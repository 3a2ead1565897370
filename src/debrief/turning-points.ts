/** The two or three decisions of a run after which most would have gone differently. */
import type { Trace } from '../encounter/trace.ts';
import type { Beat } from '../story/scenario.ts';
import { continued, otherBranchSteps, ownBranch, type Run } from './branches.ts';
import { type Candidate, choosePoints } from './choose-points.ts';
import { contrastOf } from './contrast.ts';
import type { Branch, TurningPoint } from './report.ts';
import { weigh } from './weight.ts';

/** Lines that lead up to a moment: enough to be back in it. */
const leadUpLines = 4;

interface Weighed extends Candidate {
  readonly yours: Branch;
  /** The same played on to an ending, where the learner left before one. */
  readonly ended: Branch;
  readonly others: readonly Branch[];
}

/**
 * Runs every branch of every decision and picks the turning points. Pauses after each branch (some milliseconds), so
 * that a caller with a screen to keep alive can spread it over frames.
 */
export function* turningPointSteps(run: Run): Generator<undefined, readonly TurningPoint[]> {
  const { trace } = run;
  if (trace.turns.length < 2) return [];
  // A run that was left is weighed as it would have gone on, because its branches are played to an ending.
  const whole = { trace: continued(run) };
  yield;
  const weighed: Weighed[] = [];
  for (const [turn, { lapse }] of trace.turns.entries()) {
    const others = yield* otherBranchSteps(run, turn);
    const yours = ownBranch(run, turn);
    const ended = ownBranch(whole, turn);
    if (yours && ended) weighed.push({ turn, yours, ended, others, ...weigh(ended, others, lapse) });
  }
  return choosePoints(weighed).flatMap((turn) => {
    const found = weighed.find((each) => each.turn === turn);
    const contrast = found && contrastOf(found.ended, found.others, found.helped);
    if (!found || !contrast) return [];
    return [{ turn, leadUp: leadUp(trace, turn), yours: found.yours, others: found.others, contrast }];
  });
}

/** The last lines with words before the moment opened. */
function leadUp(trace: Trace, turn: number): readonly Beat[] {
  const before = turn === 0 ? trace.opening : (trace.turns[turn - 1]?.beats ?? []);
  return before.filter(({ text }) => text !== '').slice(-leadUpLines);
}
