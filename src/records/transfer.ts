import * as v from 'valibot';
import { check, type Unreadable } from './stored.ts';

export const EXPORT_FORMAT = 'composure/export@1';

/** What an import did, id by id. */
export interface ImportReport {
  /** Why the text is no export of ours, in a sentence; null when it is one. */
  readonly problem: string | null;
  readonly added: readonly string[];
  /** Records that were here already, and were shorter. */
  readonly replaced: readonly string[];
  /** Records that were here already, as long or longer. */
  readonly left: readonly string[];
  /** Keys of settings and plans taken in; those that were here already stay. */
  readonly notes: readonly string[];
  /** What was not taken in, and why. */
  readonly refused: readonly Unreadable[];
  readonly keeping: 'kept' | 'memory';
}

export interface Export {
  readonly records: readonly unknown[];
  readonly notes: Readonly<Record<string, unknown>>;
}

/** A value as it was found, with what kept it from being read. */
export interface Spoilt extends Unreadable {
  readonly value: unknown;
}

const ExportSchema = v.object({
  format: v.literal(EXPORT_FORMAT),
  records: v.array(v.unknown()),
  notes: v.optional(v.record(v.string(), v.unknown()), {}),
});

/** One JSON text of everything kept here; what cannot be read goes along, for whoever can. */
export function writeExport(parts: Export, unreadable: readonly Spoilt[], now: Date): string {
  const whole = { format: EXPORT_FORMAT, exportedAt: now.toISOString(), ...parts };
  return JSON.stringify({ ...whole, unreadable: unreadable.map(speakable) }, null, 1);
}

/** IndexedDB holds more kinds of value than JSON can say (big integers, values that contain themselves). */
function speakable(spoilt: Spoilt): Spoilt {
  try {
    JSON.stringify(spoilt.value);
    return spoilt;
  } catch {
    return { ...spoilt, value: null };
  }
}

/** Reads an export, or says in a sentence what is wrong with the text. */
export function readExport(text: string): Export | { readonly problem: string } {
  let outside: unknown;
  try {
    outside = JSON.parse(text);
  } catch {
    return { problem: 'This is not a Composure export: the file is not JSON, or part of it is missing.' };
  }
  const format = v.safeParse(v.object({ format: v.string() }), outside);
  if (!format.success) {
    return { problem: 'This is not a Composure export: it does not say its format.' };
  }
  if (format.output.format !== EXPORT_FORMAT) {
    const named = format.output.format.slice(0, 60);
    return { problem: `This version of Composure reads ${EXPORT_FORMAT}; the file says ${named}.` };
  }
  const read = check(ExportSchema, outside);
  if (!read.ok) return { problem: `This Composure export is damaged: ${read.message}` };
  return { records: read.value.records, notes: read.value.notes };
}
