/** A value that tells its listeners: the shape of a read-only signal, with no library behind it. */
export interface Watched<T> {
  readonly value: T;
  /** Calls the listener now and after each change; returns what ends it. */
  subscribe(listener: (value: T) => void): () => void;
}

/** A watched value and the only hand that may change it. */
export function watched<T>(first: T): { readonly watch: Watched<T>; set(next: T): void } {
  const listeners = new Set<(value: T) => void>();
  let value = first;
  const tell = (listener: (value: T) => void) => {
    try {
      listener(value);
    } catch (error) {
      // A listener's fault is reported as its own and must not stop the one who told it.
      queueMicrotask(() => {
        throw error;
      });
    }
  };
  return {
    watch: {
      get value() {
        return value;
      },
      subscribe(listener) {
        const own = (next: T) => listener(next);
        listeners.add(own);
        tell(own);
        return () => listeners.delete(own);
      },
    },
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) if (listeners.has(listener)) tell(listener);
    },
  };
}
