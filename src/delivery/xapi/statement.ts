/**
 * A statement as we make and keep it. The check is the guard at the door: whatever an LRS would refuse, and whatever
 * some wrongly take, is found here, before it can hold up the others of its batch.
 */
import * as v from 'valibot';
import { ActivitySchema } from './activity.ts';
import { AgentSchema } from './actor.ts';
import {
  Duration,
  Extensions,
  Iri,
  LanguageMap,
  LanguageTag,
  only,
  Score,
  Timestamp,
  Uuid,
} from './statement-parts.ts';

const ResultSchema = only({
  score: v.optional(Score),
  success: v.optional(v.boolean()),
  completion: v.optional(v.boolean()),
  response: v.optional(v.string()),
  duration: v.optional(Duration),
  extensions: v.optional(Extensions),
});

/** Lists, always: some LRSs also take a single activity, and some do not. */
const Activities = v.optional(v.array(ActivitySchema));

const ContextActivitiesSchema = only({
  parent: Activities,
  grouping: Activities,
  category: Activities,
  other: Activities,
});

export const ContextSchema = only({
  registration: v.optional(Uuid),
  instructor: v.optional(AgentSchema),
  revision: v.optional(v.string()),
  platform: v.optional(v.string()),
  language: v.optional(LanguageTag),
  statement: v.optional(only({ objectType: v.literal('StatementRef'), id: Uuid })),
  contextActivities: v.optional(ContextActivitiesSchema),
  extensions: v.optional(Extensions),
});

export const StatementSchema = only({
  id: Uuid,
  timestamp: Timestamp,
  actor: AgentSchema,
  verb: only({ id: Iri, display: v.optional(LanguageMap) }),
  object: ActivitySchema,
  result: v.optional(ResultSchema),
  context: v.optional(ContextSchema),
});

export type Statement = v.InferOutput<typeof StatementSchema>;
export type Context = v.InferOutput<typeof ContextSchema>;
export type Result = v.InferOutput<typeof ResultSchema>;

export type Checked =
  | { readonly ok: true; readonly statement: Statement }
  | { readonly ok: false; readonly message: string };

/** Checks a statement and says where it first fails. */
export function checkStatement(value: unknown): Checked {
  const result = v.safeParse(StatementSchema, value, { abortEarly: true });
  if (result.success) return { ok: true, statement: result.output };
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  return { ok: false, message: path ? `${path}: ${issue.message}` : issue.message };
}
