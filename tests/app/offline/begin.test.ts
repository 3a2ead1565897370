/** A page that brings no worker in, told apart from one that no worker can serve. */
import { signal } from '@preact/signals';
import { afterEach, expect, it, vi } from 'vitest';
import { beginOffline, type Resting } from '../../../src/app/offline/begin.ts';
import { lockNames } from '../../../src/app/offline/locks.ts';
import { Presence } from '../../../src/app/offline/presence.ts';
import type { Product } from '../../../src/app/product.ts';
import { scope } from './build-made.ts';
import { FakeLocks } from './fake-locks.ts';

const settled = () => new Promise((resolve) => setImmediate(resolve));
afterEach(() => vi.unstubAllGlobals());

/** A page in somebody's frame. */
function framed(version: string | null, locks: LockManager | undefined) {
  const navigator = { serviceWorker: {}, ...(locks ? { locks } : {}) };
  const page = { navigator, caches: {}, isSecureContext: true, parent: {} };
  const meta = version === null ? null : { getAttribute: () => version };
  const readyState = vi.fn();
  vi.stubGlobal('navigator', navigator);
  vi.stubGlobal('window', page);
  vi.stubGlobal('document', {
    baseURI: `${scope}?host=other`,
    querySelector: () => meta,
    get readyState() {
      readyState();
      return 'complete';
    },
  });
  const product = {
    place: { label: { target: 'web' } },
    hosting: { keepsRuns: false },
    presence: new Presence(null),
  } as unknown as Product;
  const occupied = signal(false);
  const resting: Resting = {
    occupied: () => occupied.value,
    calm: () => true,
    reading: () => false,
    unseen: () => false,
  };
  beginOffline(product, resting);
  return { product, occupied, opens: readyState };
}

it('is known to the tabs of its browser as one that nothing may come in under, and brings nothing in', async () => {
  const locks = new FakeLocks();
  const { occupied, opens } = framed('a1', locks.of('frame'));
  await settled();
  const names = () => locks.held.map(({ name }) => name);
  expect(names()).toEqual([lockNames.version(scope, 'a1'), lockNames.occupied(scope)]);
  occupied.value = true;
  occupied.value = false;
  await settled();
  expect(names()).toContain(lockNames.occupied(scope));
  expect(opens).not.toHaveBeenCalled();
});

it('is held up by nothing where locks are refused, or not there', async () => {
  const refusing = { request: () => Promise.reject(new DOMException('no', 'SecurityError')) };
  for (const locks of [refusing as unknown as LockManager, undefined]) {
    const { product } = framed('a1', locks);
    await settled();
    expect(product.presence.held.value).toBe(true);
  }
});

it('says nothing in development', async () => {
  const locks = new FakeLocks();
  framed(null, locks.of('page'));
  await settled();
  expect(locks.held).toEqual([]);
});
