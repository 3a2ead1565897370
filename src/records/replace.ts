/** A value on its way to the disk. */
export interface Held {
  /** `undefined` when the key is to be gone. */
  readonly value: unknown;
  /** Asked for by a person: what is deleted is not even kept aside. */
  readonly forGood?: boolean;
  /** Asked of readable values there already, under the same lock as the write: true lets that stand. */
  readonly yieldsTo?: (there: unknown) => boolean;
}

/** What a transaction meets under its key. */
export interface Replacing {
  readonly key: string;
  /** Called when the transaction has its lock, so that a write that waited long writes the newest. */
  newest(): Held;
  /** True for a value that cannot be read, and so must not be written over. */
  spoilt(there: unknown): boolean;
  /** The key to keep a spoilt value under. */
  aside(): string;
}

/**
 * Puts the newest value under a key, in the one transaction of this store, and resolves with what the
 * key then holds once it is on disk. A spoilt value in its place is moved aside in the same transaction.
 */
export function replace(store: IDBObjectStore, to: Replacing): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const { transaction } = store;
    let now: unknown;
    let fault: unknown = null;
    transaction.oncomplete = () => resolve(now);
    transaction.onabort = () => reject(fault ?? transaction.error ?? new Error(`write undone: ${to.key}`));
    const found = store.get(to.key);
    found.onsuccess = () => {
      const there: unknown = found.result;
      try {
        const held = to.newest();
        const spoilt = there !== undefined && to.spoilt(there);
        if (there !== undefined && !spoilt && held.yieldsTo?.(there)) {
          now = there;
          return;
        }
        now = held.value;
        if (spoilt && !held.forGood) store.put(there, to.aside());
        if (now === undefined) store.delete(to.key);
        else store.put(now, to.key);
      } catch (error) {
        // Thrown on, it would abort the transaction all the same but lose its name.
        fault = error;
        transaction.abort();
      }
    };
  });
}
