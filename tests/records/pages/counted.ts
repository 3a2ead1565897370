import * as v from 'valibot';

const Decision = v.object({ moment: v.string(), response: v.string() });

/** A record of the largest size a run comes to, every part of which says the same number. */
export const CountedSchema = v.pipe(
  v.object({
    id: v.string(),
    startedAt: v.string(),
    decisions: v.pipe(v.array(Decision), v.length(30)),
    ended: v.boolean(),
  }),
  v.check(({ decisions }) => decisions.every(({ moment }) => moment === decisions[0]?.moment), 'torn'),
);
export type Counted = v.InferOutput<typeof CountedSchema>;

/** The record that says `count`. */
export function counted(count: number): Counted {
  const decision = { moment: String(count), response: 'something-of-some-length-here' };
  return {
    id: 'run',
    startedAt: '2026-05-01T09:00:00.000Z',
    decisions: Array.from({ length: 30 }, () => decision),
    ended: false,
  };
}

/** What a record says. */
export const countOf = (record: Counted): number => Number(record.decisions[0]?.moment);
