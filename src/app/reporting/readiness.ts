/** The readiness of a learner, from the runs that are kept of them. */
import { standardsOf } from '../../debrief/standards.ts';
import type { Readiness } from '../../delivery/host.ts';
import type { RunRecord } from '../../encounter/record.ts';
import { traceOf } from '../../encounter/replay.ts';
import { readinessOn, type Tested } from '../../practice/readiness.ts';
import type { ScenarioEntry } from '../scenario-entry.ts';

/** Older runs than these would say next to nothing. */
const mostRuns = 30;

export interface ReadinessTerms {
  /** Newest first. */
  readonly records: readonly RunRecord[];
  readonly entryOf: (scenario: string) => Pick<ScenarioEntry, 'hash' | 'load'> | null;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Lets the page go on between two runs. */
  readonly pause: () => Promise<void>;
}

/** Runs of other versions, and those whose script does not arrive, say nothing. Never rejects. */
export async function readinessFrom({ records, entryOf, now, pause }: ReadinessTerms): Promise<Readiness[]> {
  const tested: Tested[] = [];
  // What a room decided is nobody's own.
  const played = records
    .filter(({ decisions, votes }) => decisions.length > 0 && !votes?.length)
    .slice(0, mostRuns);
  for (const record of played) {
    await pause();
    tested.push(...(await testedIn(record, entryOf).catch(() => [])));
  }
  return readinessOn(tested, now);
}

async function testedIn(record: RunRecord, entryOf: ReadinessTerms['entryOf']): Promise<Tested[]> {
  const entry = entryOf(record.scenario);
  if (entry?.hash !== record.hash) return [];
  const scenario = await entry.load();
  const { turns } = traceOf(scenario, record);
  // A moment tried again shares its first decisions with the run that they were made in.
  const own = turns.slice(record.forkedFrom?.turn ?? 0);
  const at = Date.parse(record.startedAt);
  return standardsOf(own, scenario.standards).flatMap(({ id: standard, shown, missed }) => [
    ...shown.map(() => ({ standard, shown: true, at })),
    ...missed.map(() => ({ standard, shown: false, at })),
  ]);
}
