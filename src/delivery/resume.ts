/**
 * Runs as a host keeps them for the next visit, in printable ASCII: the newest whole, older ones as far as they fit.
 *
 * `R1|number|run|…|check`, and a run is `id,started,flags,sent,compact`. The number grows with every text written:
 * a host that compares before it stores never takes a new text for the old one.
 */
import * as v from 'valibot';
import { hash32 } from '../encounter/chance.ts';
import { compact, expand } from '../encounter/compact.ts';
import { newRecord, type RunRecord } from '../encounter/record.ts';
import type { Scenario } from '../story/scenario.ts';

/** SCORM 1.2 holds 4,096; some platforms wrap what they are given. */
export const longestResume = 3900;
/** What one run may take: the rest of the text needs room too, and a record's id up to 120 escaped characters. */
const longestRun = 3200;

const ResumedRunSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
  startedAt: v.pipe(v.string(), v.isoTimestamp()),
  ended: v.boolean(),
  /** Leading decisions that the host has as answers of their own. */
  sent: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000)),
  /** The run in the compact form: only the same version of its script can read it. */
  text: v.pipe(v.string(), v.regex(/^C1~[ -{}~]+$/)),
});

export type ResumedRun = v.InferOutput<typeof ResumedRunSchema>;

export interface Resume {
  readonly number: number;
  readonly runs: readonly ResumedRun[];
}

/** @throws RangeError when the run is too long for any host; OtherVersionError when it is another script's. */
export function resumedRun(scenario: Scenario, record: RunRecord, sent: number): ResumedRun {
  const { id, startedAt, ended } = record;
  return { id, startedAt, ended, sent, text: compact(scenario, record, longestRun) };
}

/** The record of a run that a host gave back. @throws RangeError, OtherVersionError as `expand` does. */
export function resumedRecord(scenario: Scenario, { id, startedAt, ended, text }: ResumedRun): RunRecord {
  const { seed, decisions } = expand(scenario, text);
  return { ...newRecord(scenario, seed, id, startedAt), decisions: [...decisions], ended };
}

/** The scenario that a run belongs to, for finding its script. */
export const scenarioOf = ({ text }: ResumedRun): string => text.split('~')[1] ?? '';

/** Newest first; what does not fit is left out, from the oldest on. */
export function writeResume({ number, runs }: Resume): string {
  let body = `R1|${number.toString(36)}`;
  for (const run of runs) {
    const longer = `${body}|${written(run)}`;
    if (longer.length + 1 + checkLength > longestResume) break;
    body = longer;
  }
  return `${body}|${checkOf(body)}`;
}

/** Null when it is damaged or something else altogether. */
export function readResume(text: string): Resume | null {
  const body = text.slice(0, text.lastIndexOf('|'));
  if (!body.startsWith('R1|') || text.slice(body.length + 1) !== checkOf(body)) return null;
  const [, number = '', ...parts] = body.split('|');
  const runs = parts.map(read).filter((run) => run !== null);
  return { number: Number.parseInt(number, 36) || 0, runs };
}

function written({ id, startedAt, ended, sent, text }: ResumedRun): string {
  const started = Math.max(0, Date.parse(startedAt) || 0).toString(36);
  return [escaped(id), started, ended ? 'e' : 'o', sent.toString(36), text].join(',');
}

function read(part: string): ResumedRun | null {
  const [id = '', started = '', flags, sent = '', ...text] = part.split(',');
  const at = new Date(Number.parseInt(started, 36));
  if (Number.isNaN(at.getTime())) return null;
  const parsed = v.safeParse(ResumedRunSchema, {
    id: unescaped(id),
    startedAt: at.toISOString(),
    ended: flags === 'e',
    sent: Number.parseInt(sent, 36),
    text: text.join(','),
  });
  return parsed.success ? parsed.output : null;
}

const escaped = (text: string) =>
  text.replace(/[^0-9A-Za-z_-]/g, (unit) => `.${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const unescaped = (text: string) =>
  text.replace(/\.([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const checkLength = 7;
const checkOf = (body: string) => hash32(0, body).toString(36).padStart(checkLength, '0');
