import type { UseStore } from 'idb-keyval';
import type { Database } from '../../src/records/database.ts';

/**
 * What befalls one use of the disk:
 * - `denied`: it rejects before a transaction begins
 * - `full`: the transaction is undone when it tries to write
 * - `unsaid`: what was written is on disk, but the answer is an error
 * - a number: it begins only after so many milliseconds
 * - `hung`: it begins only when `release` is called, if ever
 */
export type Fault = 'none' | 'denied' | 'full' | 'unsaid' | 'hung' | number;

type Step = () => void;

/** An object store in memory: transactions one after another, all or nothing, values copied in and out. */
export class FakeDisk {
  readonly data = new Map<string, unknown>();
  /** Asked at each use. */
  fault: () => Fault = () => 'none';
  /** Milliseconds between the last step of a transaction and its being on disk. */
  flushMs = 0;
  /** Writing transactions that were committed. */
  commits = 0;
  uses = 0;
  /** Every value that was ever committed, in order. */
  readonly history: { readonly key: string; readonly value: unknown }[] = [];
  private readonly hung: (() => void)[] = [];
  private line: Promise<unknown> = Promise.resolve();

  open = (): Database => ({ use: this.use, close: () => undefined });

  release(): void {
    for (const go of this.hung.splice(0)) go();
  }

  private readonly use: UseStore = async (mode, callback) => {
    this.uses += 1;
    const fault = this.fault();
    if (fault === 'denied') throw new DOMException('the operation is insecure', 'SecurityError');
    if (fault === 'hung') await new Promise<void>((resolve) => this.hung.push(resolve));
    if (typeof fault === 'number') await new Promise((resolve) => setTimeout(resolve, fault));
    const before = this.line;
    let ended: Step = () => undefined;
    this.line = new Promise<void>((resolve) => {
      ended = resolve;
    });
    await before;
    return callback(this.transaction(mode, fault, ended));
  };

  private transaction(mode: IDBTransactionMode, fault: Fault, ended: Step): IDBObjectStore {
    const draft = new Map(this.data);
    const written: { key: string; value: unknown }[] = [];
    const steps: Step[] = [];
    let aborted: DOMException | null = null;
    const transaction = {
      oncomplete: null as Step | null,
      onabort: null as Step | null,
      error: null as DOMException | null,
      abort: () => {
        aborted = new DOMException('aborted', 'AbortError');
      },
    };
    const request = <T>(act: () => T) => {
      const made = {
        onsuccess: null as Step | null,
        onerror: null as Step | null,
        result: undefined as T | undefined,
      };
      steps.push(() => {
        made.result = act();
        made.onsuccess?.();
      });
      return made;
    };
    const write = (key: string, value: unknown) => {
      if (mode !== 'readwrite') throw new DOMException('read only', 'ReadOnlyError');
      const copy = structuredClone(value); // Throws DataCloneError, as the real one does, at the call.
      return request(() => {
        if (fault === 'full' && copy !== undefined) {
          aborted = new DOMException('no room', 'QuotaExceededError');
          return;
        }
        if (copy === undefined) draft.delete(key);
        else draft.set(key, copy);
        written.push({ key, value: copy });
      });
    };
    const run = async () => {
      for (let step = steps.shift(); step && !aborted; step = steps.shift()) {
        await Promise.resolve();
        step();
      }
      await (this.flushMs > 0
        ? new Promise((resolve) => setTimeout(resolve, this.flushMs))
        : Promise.resolve());
      if (!aborted) {
        this.data.clear();
        for (const [key, value] of draft) this.data.set(key, value);
        this.history.push(...written);
        if (written.length > 0) this.commits += 1;
        if (fault === 'unsaid') aborted = new DOMException('the connection was lost', 'AbortError');
      }
      ended();
      transaction.error = aborted;
      if (aborted) transaction.onabort?.();
      else transaction.oncomplete?.();
    };
    void Promise.resolve().then(run);
    const store = {
      transaction,
      get: (key: string) => request(() => structuredClone(draft.get(key))),
      getAll: () => request(() => [...draft.values()].map((value) => structuredClone(value))),
      getAllKeys: () => request(() => [...draft.keys()]),
      put: (value: unknown, key: string) => write(key, value),
      delete: (key: string) => write(key, undefined),
    };
    return store as unknown as IDBObjectStore;
  }
}
