/** What a service worker is given by the browser, as far as ours uses it: the types of pages do not hold it. */

interface Lasting extends Event {
  /** Keeps the worker alive until then. */
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

export interface AskedEvent extends Lasting {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

interface Events {
  install: Lasting;
  activate: Lasting;
  fetch: FetchEvent;
  message: AskedEvent;
}

export interface WorkerScope {
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(which: {
      type: 'window';
      includeUncontrolled: boolean;
    }): Promise<readonly { readonly url: string }[]>;
  };
  readonly caches: CacheStorage;
  readonly crypto: Crypto;
  readonly navigator: { readonly locks?: LockManager };
  /** The worker's first line, which the build wrote. */
  readonly composure?: unknown;
  skipWaiting(): Promise<void>;
  addEventListener<Kind extends keyof Events>(kind: Kind, listener: (event: Events[Kind]) => void): void;
}
