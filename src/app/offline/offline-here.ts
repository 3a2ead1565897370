/** Puts the offline part together in this page. Fetched once the page has come to rest. */
import { effect, untracked } from '@preact/signals';
import { workerFile } from '../../delivery/package/offline-list.ts';
import { realClock } from '../live/countdown.ts';
import { served } from '../pictures.ts';
import type { Product } from '../product.ts';
import type { Resting } from './begin.ts';
import { Offline } from './offline.ts';
import { partsOf } from './wanted.ts';

/** The part of `navigator.connection` that is read; few browsers have it. */
interface Sparing {
  readonly connection?: { readonly saveData?: boolean };
}

const triedKey = 'composure/taken';

export function openOffline(product: Product, version: string, resting: Resting): void {
  if (tried() !== version) remember(null);
  const scope = new URL('./', document.baseURI).href;
  const offline = new Offline({
    container: navigator.serviceWorker,
    locks: navigator.locks,
    version,
    scope,
    worker: new URL(workerFile, scope).href,
    clock: realClock,
    news: product.offline,
    around: () => ({
      resting: !resting.occupied(),
      unkept: product.keeper.status.value !== 'kept',
      reading: resting.reading(),
      unseen: resting.unseen(),
      triedBefore: tried() === version,
      calm: resting.calm(),
    }),
    parts: async () => {
      const { scenarios } = product;
      const rooms = scenarios.map(({ about }) => about.room);
      // It brings the sound's own library along, which the first screen is better without.
      const { soundFiles } = await import('../../sound/files.ts');
      const sounds = await soundFiles(served('sound'), rooms);
      return partsOf(
        scenarios,
        sounds.map((file) => `sound/${file}`),
      );
    },
    sparing: () => (navigator as Sparing).connection?.saveData === true,
    room: async () => {
      const { quota, usage } = (await navigator.storage?.estimate().catch(() => null)) ?? {};
      return quota === undefined || usage === undefined ? null : quota - usage;
    },
    letGo: () => product.presence.ended,
    // A reading comes after every writing that was asked for before it.
    settled: () => product.refreshRuns(),
    reload: (from) => {
      remember(from);
      location.reload();
    },
  });

  effect(() => {
    // Read for the sake of being told.
    void [product.route.value, resting.occupied(), resting.calm(), resting.unseen()];
    untracked(() => offline.moved());
  });
  effect(() => {
    void product.packs.kept.value;
    untracked(() => offline.retry());
  });
  addEventListener('online', () => offline.retry());
  document.addEventListener('visibilitychange', () => offline.consider());
  for (const kind of ['pointerdown', 'keydown', 'wheel', 'touchmove'])
    addEventListener(kind, () => offline.pressed(), { passive: true, capture: true });
}

/** The version that this tab last loaded itself again to get rid of. */
function tried(): string | null {
  try {
    return sessionStorage.getItem(triedKey);
  } catch {
    return null;
  }
}

function remember(version: string | null): void {
  try {
    if (version === null) sessionStorage.removeItem(triedKey);
    else sessionStorage.setItem(triedKey, version);
  } catch {
    // It may be tried once more than it should.
  }
}
