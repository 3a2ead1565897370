import * as v from 'valibot';

/** What the keeper must know of a record; the rest is its schema's business. */
export interface StoredRecord {
  readonly id: string;
  /** ISO date and time. */
  readonly startedAt: string;
  readonly decisions: readonly unknown[];
  readonly ended: boolean;
}

/** A check that outside data must pass before anybody uses it. */
export type Check<T> = v.GenericSchema<unknown, T>;

/** Something kept here that cannot be read. It stays where it is. */
export interface Unreadable {
  readonly key: string;
  readonly message: string;
}

/** What a check makes of a value: the value, or what is wrong with it. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string };

/** Checks a value and says where it first fails. */
export function check<T>(schema: Check<T>, value: unknown): Read<T> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return { ok: true, value: result.output };
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  return { ok: false, message: path ? `${path}: ${issue.message}` : issue.message };
}

export const RECORD = 'record/';

/** Checks what lies under a record's key, its id included. */
export function checkRecord<R extends StoredRecord>(schema: Check<R>, key: string, value: unknown): Read<R> {
  const read = check(schema, value);
  if (!read.ok || RECORD + read.value.id === key) return read;
  return { ok: false, message: `id does not match its key: ${read.value.id}` };
}

/** Newest first; those started at the same instant by id, so that the order never changes by itself. */
export function newestFirst(a: StoredRecord, b: StoredRecord): number {
  const later = (Date.parse(b.startedAt) || 0) - (Date.parse(a.startedAt) || 0);
  return later || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** How a record from elsewhere stands to the one here. */
export type Standing = 'longer' | 'not longer' | 'another run';

/**
 * A run only ever grows: the longer of two copies begins with the shorter, and an ended one is longer
 * than its unended self. Copies that do not begin alike are two runs that somehow share an id.
 */
export function standing(here: StoredRecord, other: StoredRecord): Standing {
  const shared = Math.min(here.decisions.length, other.decisions.length);
  const start = (record: StoredRecord) => JSON.stringify(record.decisions.slice(0, shared));
  if (start(here) !== start(other)) return 'another run';
  const more = other.decisions.length - here.decisions.length;
  return more > 0 || (more === 0 && other.ended && !here.ended) ? 'longer' : 'not longer';
}
