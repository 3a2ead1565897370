import type { Howl } from 'howler';
import { openHowl } from './howls.ts';
import type { Baked, Manifest } from './manifest.ts';

/** The sounds of a manifest, each fetched at most once. */
export interface Library {
  find(name: string): Baked | undefined;
  /** A sound and its variants, by name. */
  takes(name: string): readonly string[];
  /** The sound, fetched now or earlier. One that failed may be asked for again. @throws for a name that is not there */
  load(name: string): Promise<Howl>;
  /** The sound if it is already here. */
  here(name: string): Howl | undefined;
  destroy(): void;
}

export function openLibrary(base: string, manifest: Manifest): Library {
  const sounds = new Map(manifest.sounds.map((baked) => [baked.name, baked]));
  const asked = new Map<string, Promise<Howl>>();
  const arrived = new Map<string, Howl>();
  let closed = false;

  async function fetched(baked: Baked): Promise<Howl> {
    const howl = await openHowl(base, baked);
    // One that arrives after the end is let go at once.
    if (closed) howl.unload();
    else arrived.set(baked.name, howl);
    return howl;
  }

  return {
    find: (name) => sounds.get(name),
    takes: (name) => [
      ...(sounds.has(name) ? [name] : []),
      ...manifest.sounds.filter((baked) => baked.of === name).map((baked) => baked.name),
    ],
    load(name) {
      const baked = sounds.get(name);
      if (!baked) return Promise.reject(new Error(`sound manifest lacks a sound: ${name}`));
      const known = asked.get(name);
      if (known) return known;
      const loading = fetched(baked);
      asked.set(name, loading);
      loading.catch(() => asked.delete(name));
      return loading;
    },
    here: (name) => arrived.get(name),
    destroy() {
      closed = true;
      for (const howl of arrived.values()) howl.unload();
    },
  };
}
