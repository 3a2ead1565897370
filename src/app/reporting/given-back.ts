/** Runs that the host kept for the learner, taken in beside those of this device. */
import type { Host, Played } from '../../delivery/host.ts';
import { type ResumedRun, resumedRecord, scenarioOf } from '../../delivery/resume.ts';
import type { RunRecord } from '../../encounter/record.ts';
import { OtherVersionError, replay, traceOf } from '../../encounter/replay.ts';
import type { Scenario } from '../../story/scenario.ts';
import type { ScenarioEntry } from '../scenario-entry.ts';

export interface GivenBack {
  /** Records that say more than what is here. */
  readonly records: readonly RunRecord[];
  /** Runs that have come to their end, and whose ending the host does not have: it was not told, or did not arrive. */
  readonly late: readonly Played[];
  /** Runs that no script here can read: of another version, or of a scenario that is not here. */
  readonly strange: number;
}

export interface GivenBackTerms {
  readonly host: Pick<Host, 'resumed'>;
  /** Runs of which the host may not have everything. */
  readonly untold: readonly string[];
  readonly entryOf: (scenario: string) => Pick<ScenarioEntry, 'hash' | 'load'> | null;
  readonly here: (id: string) => Promise<RunRecord | null>;
}

/** What is here is never replaced but by a longer copy of the same run. Rejects where a script did not arrive. */
export async function givenBack({ host, untold, entryOf, here }: GivenBackTerms): Promise<GivenBack> {
  const records: RunRecord[] = [];
  const late: Played[] = [];
  let strange = 0;
  for (const run of host.resumed) {
    const entry = entryOf(scenarioOf(run));
    const scenario = await entry?.load();
    const theirs = scenario ? theirsOf(scenario, run) : null;
    if (!scenario || !theirs) {
      strange += 1;
      continue;
    }
    const mine = await here(run.id);
    // Two runs that somehow share an id: each stays where it is.
    if (mine && !alike(mine, theirs)) continue;
    const isLonger = !mine || theirs.decisions.length > mine.decisions.length;
    const record = isLonger ? { ...(mine ?? theirs), ...grown(theirs) } : mine;
    if (isLonger) records.push(record);
    if (record.ended && !run.ended) late.push(playedOf(scenario, record));
  }
  for (const id of untold) {
    if (host.resumed.some((run) => run.id === id)) continue;
    const mine = await here(id);
    const entry = mine?.ended ? entryOf(mine.scenario) : null;
    if (mine && entry?.hash === mine.hash) late.push(playedOf(await entry.load(), mine));
  }
  return { records, late, strange };
}

/** Null where this script cannot read it. */
function theirsOf(scenario: Scenario, run: ResumedRun): RunRecord | null {
  try {
    const record = resumedRecord(scenario, run);
    const { over, ending } = replay(scenario, record);
    return { ...record, ended: over, ...(ending ? { ending: ending.kind } : {}) };
  } catch (error) {
    if (error instanceof OtherVersionError || error instanceof RangeError) return null;
    throw error;
  }
}

const playedOf = (scenario: Scenario, record: RunRecord): Played => ({
  scenario,
  record,
  trace: traceOf(scenario, record),
});

/** Of the same script, and one begins with the other. Times come back from a host to the nearest tenth only. */
function alike(one: RunRecord, other: RunRecord): boolean {
  const shared = Math.min(one.decisions.length, other.decisions.length);
  const start = ({ decisions }: RunRecord) =>
    JSON.stringify(
      decisions.slice(0, shared).map(({ moment, response, lapse }) => [moment, response, lapse]),
    );
  return one.hash === other.hash && one.seed === other.seed && start(one) === start(other);
}

/** What the host can know of a run; what was said afterwards is only here. */
const grown = ({ decisions, ended, ending }: RunRecord) => ({
  decisions,
  ended,
  ...(ending ? { ending } : {}),
});
