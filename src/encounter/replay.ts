/** From a record back to the run. */
import type { Scenario } from '../story/scenario.ts';
import { type Decision, Encounter } from './encounter.ts';
import type { RunRecord } from './record.ts';
import type { Trace } from './trace.ts';

/** The record was made with another version of the script: its decisions can be read, not run. */
export class OtherVersionError extends Error {
  override readonly name = 'OtherVersionError';
  constructor(record: Pick<RunRecord, 'scenario' | 'hash'>, scenario: Pick<Scenario, 'id' | 'hash'>) {
    super(
      record.scenario === scenario.id
        ? `this run was played in another version of "${scenario.id}" (${record.hash}, now ${scenario.hash})`
        : `this run belongs to another scenario: ${record.scenario}, not ${scenario.id}`,
    );
  }
}

type Run = Pick<RunRecord, 'scenario' | 'hash' | 'seed'> & { readonly decisions: readonly Decision[] };

/**
 * Plays a record's decisions (all, or the first `upTo`) and returns the live encounter at that point.
 * @throws OtherVersionError, and DecisionError when a decision does not fit the script.
 */
export function replay(scenario: Scenario, record: Run, upTo = record.decisions.length): Encounter {
  if (record.scenario !== scenario.id || record.hash !== scenario.hash) {
    throw new OtherVersionError(record, scenario);
  }
  const encounter = new Encounter(scenario, record.seed);
  for (const decision of record.decisions.slice(0, upTo)) encounter.decide(decision);
  return encounter;
}

/** The trace of a whole record. */
export function traceOf(scenario: Scenario, record: Run): Trace {
  return replay(scenario, record).trace;
}

/** The decisions of a trace, as a record keeps them. */
export function decisionsOf(trace: Trace): Decision[] {
  return trace.turns.map(({ moment, response, lapse, latency }) => ({
    moment: moment.id,
    response,
    lapse,
    latency,
  }));
}
