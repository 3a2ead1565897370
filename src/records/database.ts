import type { UseStore } from 'idb-keyval';

/** What the ledger needs of storage: transactions, idb-keyval's way, and an end. */
export interface Database {
  readonly use: UseStore;
  close(): void;
}

const STORE = 'kept';

/**
 * The IndexedDB database, opened at first use and again after its connection is lost. Every fault
 * comes out of `use` as a rejection; one that never answers is for the caller to outwait.
 *
 * idb-keyval's own `createStore` would do but for two things: it cannot ask for strict durability
 * (Chromium's default reports a transaction complete before it is flushed to the disk), and it never
 * lets go when another tab wants to upgrade or delete the database.
 */
export function openDatabase(
  name = 'composure',
  factory: () => IDBFactory | undefined = () => globalThis.indexedDB,
): Database {
  let connection: Promise<IDBDatabase> | null = null;
  let closed = false;

  const connect = (): Promise<IDBDatabase> => {
    if (connection) return connection;
    const opening: Promise<IDBDatabase> = connectTo(name, factory).then((db) => {
      db.onclose = () => forget(opening); // Safari drops connections; so does clearing the site's data.
      db.onversionchange = () => {
        forget(opening);
        db.close();
      };
      if (closed) db.close();
      return db;
    });
    connection = opening;
    opening.catch(() => forget(opening));
    return opening;
  };
  const forget = (which: Promise<IDBDatabase>) => {
    if (connection === which) connection = null;
  };

  return {
    async use(mode, callback) {
      if (closed) throw new Error(`database is closed: ${name}`);
      const opening = connect();
      const db = await opening;
      let store: IDBObjectStore;
      try {
        store = db.transaction(STORE, mode, { durability: 'strict' }).objectStore(STORE);
      } catch (error) {
        // The connection is closing and nobody said so; the next try opens a new one.
        forget(opening);
        db.close();
        throw error;
      }
      return callback(store);
    },
    close() {
      closed = true;
      connection?.then(
        (db) => db.close(),
        () => undefined,
      );
    },
  };
}

function connectTo(
  name: string,
  factory: () => IDBFactory | undefined,
  version?: number,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    // In a third-party frame the mere reading of `indexedDB` may throw; thrown here, it rejects.
    const indexed = factory();
    if (!indexed) throw new Error(`no IndexedDB here: ${indexed}`);
    // Without a version an older page opens what a newer one has upgraded.
    const request = version === undefined ? indexed.open(name) : indexed.open(name, version);
    request.onupgradeneeded = () => {
      if (!request.result.objectStoreNames.contains(STORE)) request.result.createObjectStore(STORE);
    };
    request.onerror = (event) => {
      event.preventDefault(); // Firefox would report it as uncaught.
      reject(request.error ?? new Error(`database would not open: ${name}`));
    };
    // `blocked` needs no answer: the request stays in line and succeeds when the other tab lets go.
    request.onsuccess = () => {
      const db = request.result;
      if (db.objectStoreNames.contains(STORE)) {
        resolve(db);
        return;
      }
      // Somebody made the database without our store (a developer's console will do).
      db.close();
      resolve(connectTo(name, factory, db.version + 1));
    };
  });
}
