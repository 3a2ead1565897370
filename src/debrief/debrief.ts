/**
 * The reasoning after a run: everything the debrief screen shows, derived from the scenario and the record alone.
 * Running all branches takes some tenths of a second; a page does it in steps.
 */
import endingData from '../../stories/kit/endings.json' with { type: 'json' };
import type { Ending } from '../encounter/trace.ts';
import type { Scenario } from '../story/scenario.ts';
import { type Run, type RunOf, runOf } from './branches.ts';
import { conductWords, type Went } from './conduct.ts';
import { lastChances, type Outlook } from './outlook.ts';
import type { Debrief, Outcome, TurningPoint } from './report.ts';
import { standardsOf } from './standards.ts';
import { techniquesMet } from './techniques.ts';
import { turningPointSteps } from './turning-points.ts';

/**
 * The whole debrief at once.
 * @throws OtherVersionError for a record of another version (`readable.ts` says what can still be said of it), and
 * DecisionError when a decision does not fit the script.
 */
export function debriefOf(scenario: Scenario, record: RunOf, outlook: Outlook = []): Debrief {
  const steps = debriefSteps(scenario, record, outlook);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in steps: `breathe` is awaited after each branch, and decides when the next one may run. */
export async function debriefGently(
  scenario: Scenario,
  record: RunOf,
  breathe: () => Promise<void>,
): Promise<Debrief> {
  const steps = debriefSteps(scenario, record);
  let step = steps.next();
  while (!step.done) {
    await breathe();
    step = steps.next();
  }
  return step.value;
}

/** What can be said at once: everything but the turning points. @throws as `debriefOf` */
export function debriefAtFirst(scenario: Scenario, record: RunOf): Debrief {
  return { ...reported(runOf(scenario, record), [], []), complete: false };
}

/** The same as `debriefOf` as a generator that pauses after each branch that it has run. */
export function* debriefSteps(
  scenario: Scenario,
  record: RunOf,
  outlook: Outlook = [],
): Generator<undefined, Debrief> {
  const run = runOf(scenario, record);
  yield;
  return reported(run, yield* turningPointSteps(run, outlook), outlook);
}

function reported(
  { scenario, trace }: Run,
  turningPoints: readonly TurningPoint[],
  outlook: Outlook,
): Debrief {
  const outcome = trace.ending && outcomeOf(trace.ending);
  return {
    about: scenario.about,
    trace,
    turningPoints,
    outlook,
    lastChances: lastChances(outlook, trace.ending?.kind ?? null),
    complete: true,
    standards: standardsOf(trace.turns, scenario.standards),
    outcome,
    conduct: conductWords(trace.turns, wentOf(trace.ending), scenario.about.person),
    techniques: techniquesMet(trace, turningPoints),
  };
}

function wentOf(ending: Ending | null): Went {
  if (ending === null) return 'left';
  const { good, safe } = endingData[ending.kind];
  if (good) return 'well';
  return safe ? 'held' : 'badly';
}

function outcomeOf(ending: Ending): Outcome {
  const { name, line, good } = endingData[ending.kind];
  return { ending, name, line, good };
}
