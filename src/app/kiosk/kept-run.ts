/** A finished run as a kiosk may keep it, where the facilitator has said so: nothing in it tells who it was. Pure. */
import type { RunRecord } from '../../encounter/record.ts';

/** Only runs played to their end; a moment tried again belongs to a run, and would tell that both are one learner's. */
export const mayBeKept = (record: RunRecord): boolean => record.ended && record.forkedFrom === undefined;

/**
 * Without what was written (plan and goals), under an id that stands in no other place, and with the day in place of
 * the instant: a list of who came when would otherwise say whose it is.
 */
export function withoutLearner(record: RunRecord, id: string): RunRecord {
  const { sure, feeling } = record.reflections;
  return {
    ...record,
    id,
    startedAt: `${record.startedAt.slice(0, 10)}T00:00:00.000Z`,
    reflections: { ...(sure === undefined ? {} : { sure }), ...(feeling === undefined ? {} : { feeling }) },
  };
}
