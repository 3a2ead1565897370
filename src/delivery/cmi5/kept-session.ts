/** What is kept of a session for a reload of the page. */
import * as v from 'valibot';
import type { SessionKeep } from './session-keep.ts';

const instant = v.pipe(v.number(), v.integer(), v.minValue(0));

const KeptSchema = v.object({
  /** The address that the token came from: another launch in the same tab has another. */
  fetch: v.string(),
  token: v.string(),
  /** When `initialized` was told; null before. */
  began: v.nullable(instant),
  /** The platform has it: until then it is told again by every page of this session, as the same statement. */
  opened: v.boolean(),
  /** The latest instant that any statement has: order is by instant, and a device's clock may be set back. */
  last: instant,
  /** Passed or failed in this session, or before in this registration. */
  judged: v.boolean(),
  completed: v.boolean(),
  ended: v.boolean(),
});
export type KeptSession = v.InferOutput<typeof KeptSchema>;

export function readKeptSession(keep: SessionKeep, fetch: string): KeptSession | null {
  const text = keep.read();
  if (text === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const read = v.safeParse(KeptSchema, value);
  return read.success && read.output.fetch === fetch ? read.output : null;
}

export const newSession = (fetch: string, token: string): KeptSession => ({
  fetch,
  token,
  began: null,
  opened: false,
  last: 0,
  judged: false,
  completed: false,
  ended: false,
});
