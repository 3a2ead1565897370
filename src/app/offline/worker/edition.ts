/** One version of the product on this device: brought in whole or not at all, added to later, served, cleared up. */

import * as v from 'valibot';
import {
  type Head,
  isLarge,
  type Listed,
  ListSchema,
  named,
  type OfflineList,
} from '../../../delivery/package/offline-list.ts';
import { pageName } from '../../../delivery/package/product-files.ts';
import type { Brought, State, Stop } from '../asks.ts';
import { type Arrivals, NotThisVersion } from './arrive.ts';
import { type Kept, keyOf, type Store } from './store.ts';

export interface Edition {
  /**
   * Brings in what this version cannot run without, and new versions of what was here before it: what could be played
   * without a network still can be afterwards. @throws when anything is missing; then this version is not taken.
   */
  install(): Promise<void>;
  /** Removes what only other versions need. */
  clearUp(): Promise<void>;
  /** Of what is wanted, and of what it cannot run without: somebody may have emptied the browser's storage. */
  state(wanted: readonly string[]): Promise<State>;
  /** Stops at the first that cannot be had. Never rejects. */
  bring(paths: readonly string[]): Promise<Brought>;
  /** The page, or undefined if somebody has emptied the browser's storage. */
  page(): Promise<Response | undefined>;
  /** This version's file, from here or else from the server; undefined for what is not part of it. @throws as arrivals */
  file(path: string): Promise<Response | undefined>;
}

/** Fetched at the same time: more would take the line from what the learner is waiting for. */
const atOnce = 4;

export function editionOf({ version, list: listPath }: Head, store: Store, arrivals: Arrivals): Edition {
  const ownList = { path: listPath, sum: sumIn(listPath) };
  const ownPage = { path: pageName, sum: version };
  let reading: Promise<Map<string, Listed>> | null = null;

  async function read(): Promise<OfflineList> {
    const kept = await store.find(ownList);
    const content = kept ?? (await arrivals.file(ownList));
    if (!kept) await store.keep(ownList, content.clone());
    return v.parse(ListSchema, await content.json());
  }

  function files(): Promise<Map<string, Listed>> {
    reading ??= read().then(({ files: all }) => new Map(all.map((file) => [file.path, file])));
    reading.catch(() => {
      reading = null;
    });
    return reading;
  }

  const listed = async (): Promise<readonly Listed[]> => [...(await files()).values()];

  return {
    async install() {
      const all = await listed();
      const here = await store.all();
      const had = new Set(here.map(({ path }) => path));
      const have = new Set(here.map(keyOf));
      const needed = all.filter(({ path }) => !isLarge(path) || had.has(path));
      const fresh: Listed[] = [];
      try {
        await several(
          needed.filter((file) => !have.has(keyOf(file))),
          async (file) => {
            await store.keep(file, await arrivals.file(file));
            fresh.push(file);
          },
        );
        await store.keep(ownPage, await arrivals.page(version));
      } catch (error) {
        // The next attempt goes on from there, unless there is no room: what was taken is wanted for kept runs.
        if (stopOf(error) === 'full') await store.remove([...fresh, ownList]);
        throw error;
      }
    },
    async clearUp() {
      const own = new Set([...(await listed()), ownList, ownPage].map(keyOf));
      await store.remove((await store.all()).filter((file) => !own.has(keyOf(file))));
    },
    async state(wanted) {
      if (wanted.length === 0) return { version, bytes: 0, missing: [] };
      const all = await listed();
      const have = new Set((await store.all()).map(keyOf));
      const needed = [
        { ...ownPage, bytes: 0 },
        ...all.filter(({ path }) => !isLarge(path)),
        ...named({ format: 'composure/offline@1', files: [...all] }, wanted),
      ];
      return {
        version,
        bytes: needed.reduce((sum, { bytes }) => sum + bytes, 0),
        missing: needed.filter((file) => !have.has(keyOf(file))).map(({ path, bytes }) => ({ path, bytes })),
      };
    },
    async bring(paths) {
      const fresh: Kept[] = [];
      try {
        const all = await files();
        const wanted = paths.flatMap((path) => (path === pageName ? ownPage : (all.get(path) ?? [])));
        await several(wanted, async (file) => {
          if (await store.find(file)) return;
          await store.keep(file, file === ownPage ? await arrivals.page(version) : await arrivals.file(file));
          fresh.push(file);
        });
        return { brought: fresh.map(({ path }) => path), stop: null };
      } catch (error) {
        const stop = stopOf(error);
        // The last bytes of a device belong to the learner's runs.
        if (stop === 'full') await store.remove(fresh).catch(() => {});
        return { brought: stop === 'full' ? [] : fresh.map(({ path }) => path), stop };
      }
    },
    page: () => store.find(ownPage),
    async file(path) {
      const file = (await files()).get(path);
      if (!file) return undefined;
      const kept = await store.find(file);
      if (kept) return kept;
      const fetched = await arrivals.file(file, true);
      // Kept for the next time if there is room; whoever waits for it does not wait for that.
      const copy = fetched.clone();
      void store.keep(file, copy).catch(() => {});
      return fetched;
    },
  };
}

/** Each of them, a few at a time; after the first failure no other is begun. @throws the first failure */
async function several<T>(all: readonly T[], act: (each: T) => Promise<void>): Promise<void> {
  const left = [...all];
  let failed = false;
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined && !failed; next = left.shift()) {
      await act(next).catch((error: unknown) => {
        failed = true;
        throw error;
      });
    }
  };
  const done = await Promise.allSettled(Array.from({ length: atOnce }, work));
  for (const each of done) if (each.status === 'rejected') throw each.reason;
}

function stopOf(error: unknown): Stop {
  if (error instanceof NotThisVersion) return 'other-version';
  return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'unreachable';
}

/** The list's name holds its sum. */
const sumIn = (path: string): string => /-([0-9a-f]+)\.json$/.exec(path)?.[1] ?? '';
