/** Runs that the host kept for the learner, taken in beside those of this device. */
import type { Host, Played } from '../../delivery/host.ts';
import { resumedRecord, scenarioOf } from '../../delivery/resume.ts';
import type { RunRecord } from '../../encounter/record.ts';
import { OtherVersionError, replay } from '../../encounter/replay.ts';
import type { ScenarioEntry } from '../scenario-entry.ts';

export interface GivenBack {
  /** Records that say more than what is here. */
  readonly records: readonly RunRecord[];
  /** Runs that have come to their end, and whose ending the host does not have: it was not told, or did not arrive. */
  readonly late: readonly Played[];
  /** Runs that no script here can read: of another version, or of a scenario that is not here. */
  readonly strange: number;
}

/** What is here is never replaced but by a longer copy of the same run. Rejects where a script did not arrive. */
export async function givenBack(
  host: Pick<Host, 'resumed'>,
  entryOf: (scenario: string) => Pick<ScenarioEntry, 'load'> | null,
  here: (id: string) => Promise<RunRecord | null>,
): Promise<GivenBack> {
  const records: RunRecord[] = [];
  const late: Played[] = [];
  let strange = 0;
  for (const run of host.resumed) {
    const entry = entryOf(scenarioOf(run));
    if (!entry) {
      strange += 1;
      continue;
    }
    const scenario = await entry.load();
    try {
      const record = resumedRecord(scenario, run);
      const { over, ending, trace } = replay(scenario, record);
      const said = { decisions: record.decisions, ended: over, ...(ending ? { ending: ending.kind } : {}) };
      const mine = await here(run.id);
      if (over && !run.ended) late.push({ scenario, record: { ...record, ...said }, trace });
      if (saysMore(record, mine)) records.push({ ...(mine ?? record), ...said });
    } catch (error) {
      if (!(error instanceof OtherVersionError || error instanceof RangeError)) throw error;
      strange += 1;
    }
  }
  return { records, late, strange };
}

const saysMore = (theirs: RunRecord, mine: RunRecord | null): boolean =>
  mine === null || (mine.hash === theirs.hash && theirs.decisions.length > mine.decisions.length);
