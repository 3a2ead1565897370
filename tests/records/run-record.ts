import * as v from 'valibot';

/** A record of about the real one's shape; the tests bring their own, as `openKeeper` allows. */
export const RecordSchema = v.object({
  format: v.literal('composure/record@1'),
  id: v.string(),
  startedAt: v.pipe(v.string(), v.isoTimestamp()),
  decisions: v.array(v.object({ moment: v.string(), response: v.string() })),
  ended: v.boolean(),
});
export type RunRecord = v.InferOutput<typeof RecordSchema>;

/** A record with so many decisions, each different from the others. */
export function aRecord(id: string, length: number, more: Partial<RunRecord> = {}): RunRecord {
  const decisions = Array.from({ length }, (_, at) => ({ moment: `m${at}`, response: 'naming' }));
  return {
    format: 'composure/record@1',
    id,
    startedAt: '2026-05-01T09:00:00.000Z',
    decisions,
    ended: false,
    ...more,
  };
}
