import {
  type Check,
  check,
  checkRecord,
  RECORD,
  type StoredRecord,
  standing,
  type Unreadable,
} from './stored.ts';
import type { Export, ImportReport } from './transfer.ts';

/** Keys of what goes along with the records; `current` means this device and stays behind. */
const CARRIED = /^(settings$|plans\/.)/;

/** Whether a key is one of the notes that an export carries. */
export const isCarried = (key: string): boolean => CARRIED.test(key);

/** A write that lets what is on disk stand when, at that instant, it should. */
export interface Put {
  readonly key: string;
  readonly value: unknown;
  readonly yieldsTo: (there: unknown) => boolean;
}

export interface ImportPlan extends Omit<ImportReport, 'keeping'> {
  readonly puts: readonly Put[];
}

/** Decides what of an export to take in beside what is here. */
export function planImport<R extends StoredRecord>(
  schema: Check<R>,
  outside: Export,
  here: { readonly records: readonly R[]; readonly notes: Readonly<Record<string, unknown>> },
): ImportPlan {
  const puts: Put[] = [];
  const added = new Set<string>();
  const replaced = new Set<string>();
  const left: string[] = [];
  const notes: string[] = [];
  const refused: Unreadable[] = [];
  const kept = new Set(here.records.map(({ id }) => id));
  const byId = new Map(here.records.map((record) => [record.id, record]));

  for (const [index, value] of outside.records.entries()) {
    const read = check(schema, value);
    if (!read.ok) {
      refused.push({ key: `records.${index}`, message: read.message });
      continue;
    }
    const record = read.value;
    const key = RECORD + record.id;
    const mine = byId.get(record.id);
    const stands = mine ? standing(mine, record) : 'longer';
    if (stands === 'another run') {
      refused.push({ key, message: `a different run has this id here: ${record.id}` });
    } else if (stands === 'not longer') {
      left.push(record.id);
    } else {
      byId.set(record.id, record);
      (kept.has(record.id) ? replaced : added).add(record.id);
      const yieldsTo = (there: unknown) => {
        const other = checkRecord(schema, key, there);
        return other.ok && standing(other.value, record) !== 'longer';
      };
      puts.push({ key, value: record, yieldsTo });
    }
  }
  for (const [key, value] of Object.entries(outside.notes)) {
    if (!isCarried(key) || value === null) refused.push({ key, message: `not a setting or a plan: ${key}` });
    else if (!Object.hasOwn(here.notes, key)) {
      notes.push(key);
      puts.push({ key, value, yieldsTo: () => true });
    }
  }
  return { problem: null, added: [...added], replaced: [...replaced], left, notes, refused, puts };
}
