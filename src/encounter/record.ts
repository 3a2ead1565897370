/** What is kept of a run. Everything else is derived from it. */
import * as v from 'valibot';
import { endingKinds } from '../story/tags.ts';
import { DoseSchema } from './dose.ts';
import { VoteSchema } from './votes.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const words = v.pipe(v.string(), v.maxLength(2000));

export const DecisionSchema = v.strictObject({
  moment: id,
  response: id,
  lapse: v.boolean(),
  /** Milliseconds from the moment opening to the answer; null with the clock off. */
  latency: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

/** What the learner said of the run afterwards. */
export const ReflectionsSchema = v.object({
  sure: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  feeling: v.optional(v.picklist(['steady', 'stirred', 'shaken', 'need-a-break'])),
  goals: v.optional(v.record(v.string(), words)),
  plan: v.optional(v.object({ cue: words, response: words })),
  /** Parts of the debrief that were passed over, so that they are not asked again. */
  skipped: v.optional(v.pipe(v.array(id), v.maxLength(600), v.readonly())),
});

export const recordFormat = 'composure/record@1';

export const RecordSchema = v.object({
  format: v.literal(recordFormat),
  id,
  scenario: id,
  /** Of the script it was made with; see `Scenario.hash`. */
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, 'a hash has sixteen hex digits')),
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffff_ffff)),
  startedAt: v.pipe(v.string(), v.isoTimestamp()),
  decisions: v.pipe(v.array(DecisionSchema), v.maxLength(500)),
  reflections: ReflectionsSchema,
  /** The run whose first decisions this one took over, when a moment was tried again. */
  forkedFrom: v.optional(v.object({ record: id, turn: v.pipe(v.number(), v.integer(), v.minValue(0)) })),
  /** Under how much pressure it was played; absent in records from before this was kept. */
  dose: v.optional(DoseSchema),
  /** How a room voted, for the decisions that it voted on. */
  votes: v.optional(v.pipe(v.array(VoteSchema), v.maxLength(500))),
  /** True once the run reached its end, so that lists need not replay it. */
  ended: v.boolean(),
  /** The kind of ending it came to, for lists; the run itself tells. */
  ending: v.optional(v.picklist(endingKinds)),
});

export type RunRecord = v.InferOutput<typeof RecordSchema>;
export type Reflections = v.InferOutput<typeof ReflectionsSchema>;

/** A record of a run that is about to begin. */
export function newRecord(
  scenario: { readonly id: string; readonly hash: string },
  seed: number,
  id: string,
  startedAt: string,
): RunRecord {
  return {
    format: recordFormat,
    id,
    scenario: scenario.id,
    hash: scenario.hash,
    seed: seed >>> 0,
    startedAt,
    decisions: [],
    reflections: {},
    ended: false,
  };
}

/** Another run that shares the first `turn` decisions: the moment after them is open again. */
export function forkRecord(record: RunRecord, turn: number, id: string, startedAt: string): RunRecord {
  const { ending: _, dose: __, votes, ...rest } = record;
  return {
    ...rest,
    ...(votes ? { votes: votes.filter((vote) => vote.turn < turn) } : {}),
    id,
    startedAt,
    decisions: record.decisions.slice(0, turn),
    forkedFrom: { record: record.id, turn },
    reflections: {},
    ended: false,
  };
}

export type ReadRecord =
  | { readonly ok: true; readonly record: RunRecord }
  | { readonly ok: false; readonly message: string };

/** Reads a record from outside. The message says what is wrong and where, in plain words. */
export function readRecord(text: string): ReadRecord {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return {
      ok: false,
      message: `this is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
  const result = v.safeParse(RecordSchema, data);
  if (result.success) return { ok: true, record: result.output };
  const told = result.issues
    .slice(0, 5)
    .map((issue) => `${shortened(v.getDotPath(issue) ?? 'record')}: ${shortened(issue.message)}`);
  return { ok: false, message: `this is not a record: ${told.join('; ')}` };
}

/** What is wrong quotes what was found, and that may be a whole file. */
const shortened = (text: string) => (text.length > 120 ? `${text.slice(0, 119)}…` : text);
