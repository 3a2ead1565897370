import { afterEach, describe, expect, it, vi } from 'vitest';
import { lockNames } from '../../../src/app/offline/locks.ts';
import { occupies, Presence } from '../../../src/app/offline/presence.ts';
import { readRoute } from '../../../src/app/route.ts';
import { scope } from './build-made.ts';
import { FakeLocks } from './fake-locks.ts';

const settled = () => new Promise((resolve) => setImmediate(resolve));
afterEach(() => vi.useRealTimers());

describe('a page that something is open in', () => {
  it.each([
    '#/briefing/waiting-room',
    '#/encounter/7f',
    '#/debrief/7f',
    '#/workshop',
    '#/workshop/rehearsal',
  ])('is one at %s', (hash) => {
    expect(occupies(readRoute(hash), false)).toBe(true);
  });

  it('is one on the first screen only while something would be lost with it', () => {
    expect(occupies(readRoute('#/'), false)).toBe(false);
    expect(occupies(readRoute('#/'), true)).toBe(true);
  });
});

describe('what pages know of each other', () => {
  it('is the version of each, and whether it is occupied', async () => {
    const locks = new FakeLocks();
    const page = new Presence({ locks: locks.of('one'), scope, version: 'a1' });
    const names = () => locks.held.map(({ name }) => name);
    expect(names()).toEqual([lockNames.version(scope, 'a1')]);
    page.occupy(true);
    await settled();
    expect(page.held.value).toBe(true);
    expect(names()).toContain(lockNames.occupied(scope));
    page.occupy(false);
    await page.ended;
    expect(names()).not.toContain(lockNames.occupied(scope));
  });

  it('is held by several at a time', async () => {
    const locks = new FakeLocks();
    for (const name of ['one', 'two'])
      new Presence({ locks: locks.of(name), scope, version: 'a1' }).occupy(true);
    await settled();
    expect(locks.held.filter(({ name }) => name === lockNames.occupied(scope))).toHaveLength(2);
  });

  it('holds a page back while another lets a new version in, and not for ever', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const locks = new FakeLocks();
    void locks.of('taker').request(lockNames.occupied(scope), {}, () => new Promise(() => {}));
    const page = new Presence({ locks: locks.of('one'), scope, version: 'a1' });
    page.occupy(true);
    await settled();
    expect(page.held.value).toBe(false);
    vi.advanceTimersByTime(9900);
    expect(page.held.value).toBe(false);
    vi.advanceTimersByTime(200);
    expect(page.held.value).toBe(true);
  });

  it('lets a page go on that has left before its turn came', async () => {
    const locks = new FakeLocks();
    let done = () => {};
    void locks.of('taker').request(
      lockNames.occupied(scope),
      {},
      () =>
        new Promise<void>((resolve) => {
          done = resolve;
        }),
    );
    const page = new Presence({ locks: locks.of('one'), scope, version: 'a1' });
    page.occupy(true);
    page.occupy(false);
    expect(page.held.value).toBe(true);
    done();
    await settled();
    expect(locks.held.map(({ name }) => name)).toEqual([lockNames.version(scope, 'a1')]);
  });

  it('holds nobody up where there are no locks, or they are refused', async () => {
    const refusing = { request: () => Promise.reject(new DOMException('no', 'SecurityError')) };
    for (const locks of [undefined, refusing as unknown as LockManager]) {
      const page = new Presence({ locks, scope, version: 'a1' });
      page.occupy(true);
      await settled();
      expect(page.held.value).toBe(true);
    }
  });

  it('tells a version from its lock’s name, for its own folder only', () => {
    const of = lockNames.versions(scope);
    expect(of.exec(lockNames.version(scope, 'a1'))?.[1]).toBe('a1');
    expect(of.test(lockNames.version(`${scope}deeper/`, 'a1'))).toBe(false);
    expect(of.test(lockNames.version(scope.replace('.', 'x'), 'a1'))).toBe(false);
  });
});
