import { type Database, openDatabase } from './database.ts';
import { isCarried, planImport } from './import-plan.ts';
import { type Kept, openLedger } from './ledger.ts';
import {
  type Check,
  check,
  checkRecord,
  newestFirst,
  RECORD,
  type StoredRecord,
  type Unreadable,
} from './stored.ts';
import { type ImportReport, readExport, type Spoilt, writeExport } from './transfer.ts';
import type { Watched } from './watched.ts';

/**
 * Where things beside the records lie: `current` is the id of the unfinished run, `packs` lists what `packs/…` hold,
 * `kiosk/…` is a facilitator's, and `untold` the runs of which a host may not have everything.
 */
export type NoteKey =
  | 'settings'
  | 'current'
  | `plans/${string}`
  | 'packs'
  | 'untold'
  | `packs/${string}`
  | `kiosk/${string}`;

/** Keeps records, settings and plans on this device, or at least in memory while the page lives. */
export interface Keeper<R extends StoredRecord> {
  /** `memory`: something is not on disk, and will be lost with the page unless this turns to `kept`. */
  readonly status: Watched<'opening' | Kept>;
  /** Never rejects, and resolves within the limit; `kept` once this or a newer state is on disk. */
  save(record: R): Promise<Kept>;
  load(id: string): Promise<R | null>;
  /** Newest first. Not complete when the disk did not answer: only this visit's records, then. */
  list(): Promise<Listing<R>>;
  /** Deletes a record for good, readable or not. */
  remove(id: string): Promise<Kept>;
  /** Null where there is nothing, nothing readable, or no answer from the disk. */
  read<T>(key: NoteKey, schema: Check<T>): Promise<T | null>;
  write(key: NoteKey, value: NonNullable<unknown>): Promise<Kept>;
  clear(key: NoteKey): Promise<Kept>;
  exportAll(): Promise<string>;
  /** Takes an export in. What is here is never replaced but by a longer copy of the same run. */
  importAll(text: string): Promise<ImportReport>;
  close(): void;
}

export interface Listing<R extends StoredRecord> {
  readonly records: readonly R[];
  readonly unreadable: readonly Unreadable[];
  readonly complete: boolean;
}

export interface KeeperTerms<R extends StoredRecord> {
  readonly schema: Check<R>;
  readonly open?: () => Database;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Milliseconds that anybody waits for the disk. */
  readonly limitMs?: number;
  /** Milliseconds until a disk that failed is tried again. */
  readonly retryMs?: number;
}

const ASIDE = 'aside/';
const NOTHING_TAKEN_IN = {
  added: [],
  replaced: [],
  left: [],
  notes: [],
  refused: [],
  keeping: 'kept',
} as const;

/** Opens the keeper. It can be used at once, whatever the storage is up to. */
export function openKeeper<R extends StoredRecord>({
  schema,
  open = openDatabase,
  now = Date.now,
  limitMs = 1500,
  retryMs = 5000,
}: KeeperTerms<R>): Keeper<R> {
  /** How each note was last read: it tells what in its place is spoilt. */
  const noteSchemas = new Map<string, Check<unknown>>();
  const spoiltNotes = new Map<string, string>();
  let asides = 0;

  const ledger = openLedger(open(), {
    limitMs,
    retryMs,
    spoilt(key, there) {
      if (key.startsWith(RECORD)) return !checkRecord(schema, key, there).ok;
      const note = noteSchemas.get(key);
      return note !== undefined && !check(note, there).ok;
    },
    aside(key) {
      asides += 1;
      return `${ASIDE}${key}/${new Date(now()).toISOString()}-${asides}`;
    },
  });

  async function everything() {
    const { values, complete } = await ledger.all();
    const records: R[] = [];
    const notes: Record<string, unknown> = {};
    const unreadable: Spoilt[] = [];
    for (const [key, value] of values) {
      if (key.startsWith(RECORD)) {
        const read = checkRecord(schema, key, value);
        if (read.ok) records.push(read.value);
        else unreadable.push({ key, message: read.message, value });
      } else if (key.startsWith(ASIDE)) {
        unreadable.push({ key, message: 'kept aside: it could not be read', value });
      } else if (spoiltNotes.has(key)) {
        unreadable.push({ key, message: spoiltNotes.get(key) ?? '', value });
      } else if (isCarried(key)) {
        notes[key] = value;
      }
    }
    return { records: records.sort(newestFirst), notes, unreadable, complete };
  }

  return {
    status: ledger.status,
    save: (record) => ledger.write(RECORD + record.id, { value: record }),
    async load(id) {
      const value = await ledger.read(RECORD + id);
      if (value === undefined) return null;
      const read = checkRecord(schema, RECORD + id, value);
      return read.ok ? read.value : null;
    },
    async list() {
      const { records, unreadable, complete } = await everything();
      return { records, complete, unreadable: unreadable.map(({ key, message }) => ({ key, message })) };
    },
    remove: (id) => ledger.write(RECORD + id, { value: undefined, forGood: true }),
    async read(key, noteSchema) {
      noteSchemas.set(key, noteSchema);
      const value = await ledger.read(key);
      const read = value === undefined ? null : check(noteSchema, value);
      if (read && !read.ok) spoiltNotes.set(key, read.message);
      else spoiltNotes.delete(key);
      return read?.ok ? read.value : null;
    },
    write(key, value) {
      spoiltNotes.delete(key);
      return ledger.write(key, { value });
    },
    clear: (key) => ledger.write(key, { value: undefined }),
    async exportAll() {
      const { records, notes, unreadable } = await everything();
      return writeExport({ records, notes }, unreadable, new Date(now()));
    },
    async importAll(text) {
      const outside = readExport(text);
      if ('problem' in outside) return { ...NOTHING_TAKEN_IN, problem: outside.problem };
      const { puts, ...plan } = planImport(schema, outside, await everything());
      let keeping: Kept = 'kept';
      for (const { key, ...held } of puts) {
        // One after another: each may then use its whole limit.
        if ((await ledger.write(key, held)) === 'memory') keeping = 'memory';
      }
      return { ...plan, keeping };
    },
    close: ledger.close,
  };
}
