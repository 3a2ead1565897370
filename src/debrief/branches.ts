/** What would have followed: every response that was open at a decision, really run from there to an ending. */
import type { Decision } from '../encounter/encounter.ts';
import type { RunRecord } from '../encounter/record.ts';
import { replay } from '../encounter/replay.ts';
import type { Trace } from '../encounter/trace.ts';
import type { Scenario } from '../story/scenario.ts';
import { TellingError } from '../story/teller.ts';
import { decisionFor, playOn } from './play-on.ts';
import type { Branch, Continuation } from './report.ts';

/** As much of a record as can be run. */
export type RunOf = Pick<RunRecord, 'scenario' | 'hash' | 'seed'> & {
  readonly decisions: readonly Decision[];
};

/** A run with its trace, replayed once. */
export interface Run {
  readonly scenario: Scenario;
  readonly record: RunOf;
  readonly trace: Trace;
}

/** @throws OtherVersionError, and DecisionError when a decision does not fit the script. */
export function runOf(scenario: Scenario, record: RunOf): Run {
  return { scenario, record, trace: replay(scenario, record).trace };
}

/** What the learner did at a decision and how it went on: the run itself. Null when there is no such decision. */
export function ownBranch({ trace }: Pick<Run, 'trace'>, at: number): Branch | null {
  return branchOf(trace, at, true, Math.max(0, trace.turns.length - at - 1));
}

/**
 * Plays the run up to a decision, takes another response there, and plays on. Null when the script itself fails on
 * that way: a branch that cannot be run is not shown.
 */
export function otherBranch({ scenario, record }: Run, at: number, response: string): Branch | null {
  try {
    const encounter = replay(scenario, record, at);
    if (!encounter.open) return null;
    encounter.decide(decisionFor(encounter.open, response));
    const own = playOn(encounter, record.decisions.slice(at + 1));
    return branchOf(encounter.trace, at, false, own);
  } catch (error) {
    if (error instanceof TellingError) return null;
    throw error;
  }
}

/** The same response, gone on with these; null when the script itself fails on that way. */
export function continuedWith(
  { scenario, record }: Run,
  at: number,
  responses: readonly string[],
): Continuation | null {
  try {
    const encounter = replay(scenario, record, at);
    for (const response of responses)
      if (encounter.open) encounter.decide(decisionFor(encounter.open, response));
    const { turns, ending } = encounter.trace;
    return { onward: turns.slice(at + 1), ending };
  } catch (error) {
    if (error instanceof TellingError) return null;
    throw error;
  }
}

/** Every other response of a decision, in the order written; pauses after each, for each is a play-through. */
export function* otherBranchSteps(run: Run, at: number): Generator<undefined, readonly Branch[]> {
  const turn = run.trace.turns[at];
  const others: Branch[] = [];
  for (const { id } of turn?.moment.responses ?? []) {
    if (id === turn?.response) continue;
    const branch = otherBranch(run, at, id);
    if (branch) others.push(branch);
    yield;
  }
  return others;
}

/** The run as it would have gone on had the learner not left it; the run itself where it came to its end. */
export function continued({ scenario, record, trace }: Run): Trace {
  if (trace.ending) return trace;
  const encounter = replay(scenario, record);
  try {
    playOn(encounter, []);
  } catch (error) {
    if (!(error instanceof TellingError)) throw error;
  }
  return encounter.trace;
}

function branchOf(trace: Trace, at: number, yours: boolean, own: number): Branch | null {
  const turn = trace.turns[at];
  const response = turn?.moment.responses.find(({ id }) => id === turn.response);
  if (!turn || !response) return null;
  const { causes, before, after, beats, why, inside } = turn;
  const onward = trace.turns.slice(at + 1);
  const { ending } = trace;
  const known = { prospect: null, informed: null };
  return { response, yours, causes, before, after, beats, why, inside, onward, own, ending, ...known };
}
