import { entries, get } from 'idb-keyval';
import type { Database } from './database.ts';
import { type Held, replace } from './replace.ts';
import { type Watched, watched } from './watched.ts';

/** Where a write has come to: on disk, or for now only in memory. */
export type Kept = 'kept' | 'memory';

/**
 * Every key written in this visit, in memory first and on disk as soon as the disk allows. What was
 * written last is what is read, whatever the disk does; nothing here rejects or outwaits its limit.
 */
export interface Ledger {
  readonly status: Watched<'opening' | Kept>;
  /** Resolves `kept` once this or a newer value of the key is on disk. */
  write(key: string, held: Held): Promise<Kept>;
  /** `undefined` where there is nothing, or where the disk does not say. */
  read(key: string): Promise<unknown>;
  /** Everything, by key. Not complete when the disk did not answer. */
  all(): Promise<{ readonly values: ReadonlyMap<string, unknown>; readonly complete: boolean }>;
  close(): void;
}

export interface LedgerTerms {
  /** Milliseconds that anybody waits for the disk. */
  readonly limitMs: number;
  /** Milliseconds until a disk that failed is tried again; doubles to a minute. */
  readonly retryMs: number;
  spoilt(key: string, there: unknown): boolean;
  aside(key: string): string;
}

interface Page {
  newest: Held;
  /** Counts writes of this key; `kept` is the last of them that is on disk. */
  version: number;
  kept: number;
  busy: boolean;
  waiting: { readonly version: number; readonly answer: (kept: Kept) => void }[];
}

const LONGEST_RETRY_MS = 60_000;
/** Stands for the disk itself among the keys in trouble; no key is empty. */
const DISK = '';

export function openLedger(database: Database, terms: LedgerTerms): Ledger {
  const pages = new Map<string, Page>();
  /** Keys whose newest value is not on disk though it was tried, or was due. */
  const trouble = new Set<string>();
  /** Those of them still waiting for an answer: while any is, nobody else waits. */
  const overdue = new Set<string>();
  const status = watched<'opening' | Kept>('opening');
  let answered = false;
  let probing = false;
  let closed = false;
  let delayMs = terms.retryMs;
  let retry: ReturnType<typeof setTimeout> | null = null;

  const patienceMs = () => (overdue.size > 0 ? 0 : terms.limitMs);
  const unwritten = (page: Page | undefined): page is Page => !!page && page.kept < page.version;

  function settleStatus(): void {
    if (trouble.size > 0) status.set('memory');
    else if (answered) {
      delayMs = terms.retryMs;
      if (retry !== null) clearTimeout(retry);
      retry = null;
      status.set('kept');
    }
  }

  function well(key: string): void {
    answered = true;
    trouble.delete(key);
    overdue.delete(key);
    trouble.delete(DISK);
    overdue.delete(DISK);
    settleStatus();
  }

  function failed(key: string): void {
    overdue.delete(key);
    trouble.add(key);
    settleStatus();
    if (closed || retry !== null) return;
    retry = setTimeout(() => {
      retry = null;
      tryAgain();
    }, delayMs);
    delayMs = Math.min(delayMs * 2, LONGEST_RETRY_MS);
  }

  function late(key: string): void {
    trouble.add(key);
    overdue.add(key);
    settleStatus();
  }

  function tryAgain(): void {
    for (const key of [...trouble]) {
      const page = pages.get(key);
      if (key === DISK) void probe();
      else if (page) void bring(key, page);
    }
  }

  /** Asks the disk for anything at all, to know whether it is there. */
  async function probe(): Promise<void> {
    if (probing || closed) return;
    probing = true;
    const due = setTimeout(() => late(DISK), patienceMs());
    const reached = await twice(() => get(DISK, database.use));
    clearTimeout(due);
    probing = false;
    if (closed) return;
    if (reached) {
      well(DISK);
      tryAgain();
    } else failed(DISK);
  }

  /** Brings a page's newest value to the disk; one transaction at a time per key. */
  async function bring(key: string, page: Page): Promise<void> {
    if (page.busy || closed) return;
    page.busy = true;
    let reached = true;
    while (reached && unwritten(page)) {
      const wasInTrouble = trouble.size > 0;
      reached = await twice(async () => {
        let version = 0;
        const now = await database.use('readwrite', (store) =>
          replace(store, {
            key,
            newest: () => {
              version = page.version;
              return page.newest;
            },
            spoilt: (there) => terms.spoilt(key, there),
            aside: () => terms.aside(key),
          }),
        );
        page.kept = version;
        if (version === page.version) page.newest = { value: now };
      });
      if (reached) {
        answer(page, 'kept', page.kept);
        if (!unwritten(page)) well(key);
        if (wasInTrouble) tryAgain();
      }
    }
    page.busy = false;
    if (!reached) {
      answer(page, 'memory', page.version);
      failed(key);
    }
  }

  function answer(page: Page, kept: Kept, upTo: number): void {
    const due = page.waiting.filter(({ version }) => version <= upTo);
    page.waiting = page.waiting.filter(({ version }) => version > upTo);
    for (const waiter of due) waiter.answer(kept);
  }

  /** Waits for a page's newest value to be on disk, but not for ever. */
  function wait(key: string, page: Page): Promise<Kept> {
    if (!unwritten(page)) return Promise.resolve('kept');
    if (closed) return Promise.resolve('memory');
    return new Promise((resolve) => {
      const waiter = {
        version: page.version,
        answer: (kept: Kept) => {
          clearTimeout(due);
          resolve(kept);
        },
      };
      const due = setTimeout(() => {
        page.waiting = page.waiting.filter((one) => one !== waiter);
        late(key);
        resolve('memory');
      }, patienceMs());
      page.waiting.push(waiter);
    });
  }

  /** What a read finds, or null when it failed twice or its time was up. */
  function within<T>(reading: () => Promise<T>): Promise<{ readonly found: T } | null> {
    return new Promise((resolve) => {
      const due = setTimeout(() => resolve(null), patienceMs());
      reading()
        .catch(reading)
        .then(
          (found) => {
            clearTimeout(due);
            resolve({ found });
          },
          () => {
            clearTimeout(due);
            resolve(null);
            void probe();
          },
        );
    });
  }

  void probe();

  return {
    status: status.watch,
    write(key, held) {
      let page = pages.get(key);
      if (!page) {
        page = { newest: held, version: 1, kept: 0, busy: false, waiting: [] };
        pages.set(key, page);
      } else {
        const mine = page.newest.value;
        const stays = mine !== undefined && held.yieldsTo?.(mine) === true;
        if (!stays || !unwritten(page)) {
          page.newest = stays ? { ...held, value: mine } : held;
          page.version += 1;
        }
      }
      const waiting = wait(key, page);
      void bring(key, page);
      return waiting;
    },
    async read(key) {
      if (unwritten(pages.get(key))) return pages.get(key)?.newest.value;
      const reached = await within(() => get<unknown>(key, database.use));
      const page = pages.get(key);
      return reached && !unwritten(page) ? reached.found : page?.newest.value;
    },
    async all() {
      const reached = await within(() => entries<IDBValidKey, unknown>(database.use));
      const values = new Map<string, unknown>();
      for (const [key, value] of reached?.found ?? []) if (typeof key === 'string') values.set(key, value);
      for (const [key, page] of pages) {
        if (reached && !unwritten(page)) continue;
        if (page.newest.value === undefined) values.delete(key);
        else values.set(key, page.newest.value);
      }
      return { values, complete: reached !== null };
    },
    close() {
      closed = true;
      if (retry !== null) clearTimeout(retry);
      for (const page of pages.values()) answer(page, 'memory', page.version);
      database.close();
    },
  };
}

/** Does it, and if it fails once more: a connection lost meanwhile is opened anew by the second try. */
async function twice(act: () => Promise<unknown>): Promise<boolean> {
  for (let left = 2; left > 0; left -= 1) {
    try {
      await act();
      return true;
    } catch {
      // The caller sees it as false; what failed is held and tried again later.
    }
  }
  return false;
}
