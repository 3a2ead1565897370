/** A kiosk's machine, looked through: everything that a page can keep, and everything that it shows. */
import type { Page } from 'playwright-core';

export interface Leftovers {
  /** Of the page, with what stands in its fields. */
  readonly text: string;
  readonly session: string;
  readonly local: string;
  readonly cookies: string;
  readonly state: unknown;
  readonly name: string;
  readonly address: string;
  readonly length: number;
  /** Everything in every cache: address and body. */
  readonly caches: readonly string[];
  readonly databases: Readonly<Record<string, readonly { readonly key: string; readonly value: unknown }[]>>;
}

export function leftovers(page: Page): Promise<Leftovers> {
  return page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const databases: Record<string, { key: string; value: unknown }[]> = {};
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      const db = await asked(indexedDB.open(name));
      databases[name] = [];
      for (const store of db.objectStoreNames) {
        const open = db.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([asked(open.getAllKeys()), asked(open.getAll())]);
        for (const [at, key] of keys.entries())
          databases[name]?.push({ key: String(key), value: values[at] });
      }
      db.close();
    }
    const cached: string[] = [];
    // Plain http has none.
    for (const name of 'caches' in window ? await caches.keys() : []) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const body = await (await cache.match(request))?.text();
        cached.push(`${request.url} ${body ?? ''}`);
      }
    }
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
    return {
      text: [document.documentElement.outerHTML, document.title, ...fields.map(({ value }) => value)].join(
        '\n',
      ),
      session: JSON.stringify({ ...sessionStorage }),
      local: JSON.stringify({ ...localStorage }),
      cookies: document.cookie,
      state: history.state,
      name: window.name,
      address: location.href,
      length: history.length,
      caches: cached,
      databases,
    };
  });
}

/** Puts a value where the kiosk keeps its own. */
export function putInKiosk(page: Page, key: string, value: unknown): Promise<void> {
  return page.evaluate(
    ([at, what]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('composure-kiosk');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const writing = db.transaction('kept', 'readwrite');
          writing.objectStore('kept').put(what, at as string);
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    [key, value] as const,
  );
}
