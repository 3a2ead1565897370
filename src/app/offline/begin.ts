/** Begins the offline part where it makes sense: other tabs are told of this page at once, the rest is fetched later. */

import { versionHere } from '../../delivery/package/page-version.ts';
import type { Product } from '../product.ts';
import { canRun, groundHere } from './can-run.ts';
import { Presence } from './presence.ts';

/** Milliseconds after the page has come up: the first screen and its pictures go first. */
const after = 2000;
/** Milliseconds after which even a busy page has waited long enough. */
const atLatest = 5000;

export function beginOffline(product: Product): void {
  const version = versionHere(document);
  const ground = groundHere(window, product.place.label, version, product.hosting.keepsRuns);
  if (version === null || !canRun(ground)) return;
  const scope = new URL('./', document.baseURI).href;
  product.presence = new Presence({ locks: navigator.locks, scope, version });
  const open = () =>
    void import('./offline-here.ts').then(
      (part) => part.openOffline(product, version),
      // It is only what makes the next visit possible without a network.
      () => {},
    );
  const whenIdle = () =>
    typeof requestIdleCallback === 'function' ? requestIdleCallback(open, { timeout: atLatest }) : open();
  const later = () => setTimeout(whenIdle, after);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}
