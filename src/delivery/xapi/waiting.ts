/** A statement that waits to be sent, or was refused for what it is, as it lies on the disk. */
import * as v from 'valibot';
import { type Statement, StatementSchema } from './statement.ts';

const WaitingSchema = v.strictObject({
  format: v.literal('composure/waiting@1'),
  statement: StatementSchema,
  /** Place among those of one instant. */
  place: v.pipe(v.number(), v.integer()),
});
export type Waiting = v.InferOutput<typeof WaitingSchema>;

const RefusalSchema = v.strictObject({
  format: v.literal('composure/refusal@1'),
  /** Whatever it was: it may not even be a statement. */
  statement: v.unknown(),
  /** What the LRS said of it, or what we found ourselves. */
  why: v.string(),
});
export type Refusal = v.InferOutput<typeof RefusalSchema>;

export const waiting = (statement: Statement, place: number): Waiting => ({
  format: 'composure/waiting@1',
  statement,
  place,
});

export const refusal = (statement: unknown, why: string): Refusal => ({
  format: 'composure/refusal@1',
  statement,
  why,
});

/** Null for what cannot be read: another version's, or spoilt. It stays where it is. */
export function readKept(value: unknown): Waiting | Refusal | null {
  const read = v.safeParse(v.union([WaitingSchema, RefusalSchema]), value);
  return read.success ? read.output : null;
}

export const isWaiting = (kept: Waiting | Refusal): kept is Waiting => kept.format === 'composure/waiting@1';

/** As it happened: an LRS may take statements in any order, but a person reading along would not. */
export function inOrder(a: Waiting, b: Waiting): number {
  const [x, y] = [a.statement.timestamp, b.statement.timestamp];
  if (x !== y) return x < y ? -1 : 1;
  return a.place - b.place || (a.statement.id < b.statement.id ? -1 : 1);
}
