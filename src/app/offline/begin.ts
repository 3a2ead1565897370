/** Tells other tabs of this page at once, and begins the offline part where it makes sense, which is fetched later. */

import { effect } from '@preact/signals';
import { versionHere } from '../../delivery/package/page-version.ts';
import type { Product } from '../product.ts';
import { canRun, groundHere } from './can-run.ts';
import { occupies, Presence } from './presence.ts';

/** Milliseconds after the page has come up: the first screen and its pictures go first. */
const after = 2000;
/** Milliseconds after which even a busy page has waited long enough. */
const atLatest = 5000;

/** What a page does that is not told by its address. */
export interface Resting {
  /** Whether something is open in it; a signal's listener is told when that changes. */
  readonly occupied: () => boolean;
  /** Nothing is played that the line or the processor should be left to. */
  readonly calm: () => boolean;
  /** Something is on the screen that somebody may be reading, and can put away. */
  readonly reading: () => boolean;
  /** Nobody is there to see the page load again. */
  readonly unseen: () => boolean;
}

export function beginOffline(product: Product, resting: Resting = restingAt(product)): void {
  const version = versionHere(document);
  const ground = groundHere(window, product.place.label, version, product.hosting.keepsRuns);
  if (version === null || !ground.supported) return;
  const scope = new URL('./', document.baseURI).href;
  const loadsAgain = canRun(ground);
  // A worker that another visit brought in serves frames and hosted pages of its folder, too. They do not load
  // themselves again for a new version, so none may come in under them.
  product.presence = new Presence({ locks: navigator.locks, scope, version });
  effect(() => product.presence.occupy(!loadsAgain || resting.occupied()));
  if (!loadsAgain) return;
  const open = () =>
    void import('./offline-here.ts').then(
      (part) => part.openOffline(product, version, resting),
      // It is only what makes the next visit possible without a network.
      () => {},
    );
  const whenIdle = () =>
    typeof requestIdleCallback === 'function' ? requestIdleCallback(open, { timeout: atLatest }) : open();
  const later = () => setTimeout(whenIdle, after);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}

const restingAt = ({ route, unsaved, firstRun, notice, packs }: Product): Resting => ({
  occupied: () => occupies(route.value, unsaved.value || firstRun.value),
  calm: () => {
    const now = route.value;
    return now.at === 'home' || now.at === 'debrief' || (now.at === 'workshop' && now.page !== 'rehearsal');
  },
  reading: () => notice.value !== null || packs.offer.value !== null || dialogOpen(document),
  unseen: () => document.visibilityState === 'hidden',
});

export const dialogOpen = (page: Pick<Document, 'querySelector'>): boolean =>
  page.querySelector('dialog[open]') !== null;
