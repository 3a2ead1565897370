/**
 * The little that must outlive a reload of the page and nothing else: the token can be fetched only once. Kept with the
 * tab, never with the device.
 */
export interface SessionKeep {
  /** Null where there is nothing, or where nothing can be kept. */
  read(): string | null;
  write(text: string): void;
}

const name = 'composure/cmi5';

/** A frame whose storage is blocked throws on the mere mention of it; its history entry still survives a reload. */
export function sessionKeep(
  storage: () => Pick<Storage, 'getItem' | 'setItem'>,
  history: Pick<History, 'state' | 'replaceState'>,
): SessionKeep {
  return {
    read: () => tried(() => storage().getItem(name)) ?? tried(() => fromEntry(history.state)),
    write(text) {
      const stored = tried(() => {
        storage().setItem(name, text);
        return true;
      });
      if (!stored) tried(() => history.replaceState({ ...asObject(history.state), [name]: text }, ''));
    },
  };
}

function tried<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}

const asObject = (state: unknown): object => (typeof state === 'object' && state !== null ? state : {});

function fromEntry(state: unknown): string | null {
  const text: unknown = Reflect.get(asObject(state), name);
  return typeof text === 'string' ? text : null;
}
