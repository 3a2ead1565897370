import { beforeEach, describe, expect, it } from 'vitest';
import { isLarge } from '../../../src/delivery/package/offline-list.ts';
import { editionFrom, FakeServer, headOf, scope, versionA, versionB } from './build-made.ts';
import { FakeCaches } from './fake-caches.ts';

let caches: FakeCaches;
let server: FakeServer;
beforeEach(() => {
  caches = new FakeCaches();
  server = new FakeServer(versionA);
});

const A = () => editionFrom(versionA, caches, server);
const B = () => editionFrom(versionB, caches, server);
const said = async (answer: Promise<Response | undefined>) => (await answer)?.text();
const error = () => new Response('<p>Please log in.', { headers: { 'content-type': 'text/html' } });

async function installedA(...more: string[]) {
  const edition = A();
  await edition.install();
  if (more.length > 0) await edition.bring(more);
  server.asked.length = 0;
  return edition;
}

describe('bringing a version in', () => {
  it('fetches all that it cannot run without, and no picture and no sound', async () => {
    await A().install();
    expect(server.asked).toContain('assets/main-1.js');
    expect(server.asked.filter(isLarge)).toEqual([]);
    server.instead = () => 'down';
    expect(await said(A().page())).toContain(headOf(versionA).version);
    expect(await said(A().file('assets/main-1.js'))).toBe('main of A');
  });

  it.each([
    ['is missing', () => new Response('', { status: 404 })],
    ['is a page of somebody else’s', error],
    ['is another version’s', () => new Response('main of B')],
    ['is cut short', () => new Response('main o')],
    ['does not arrive', () => 'down' as const],
  ])('does not take it when a part %s', async (_, instead) => {
    server.instead = (path) => (path === 'assets/main-1.js' ? instead() : null);
    await expect(A().install()).rejects.toThrow();
    expect(await A().page()).toBeUndefined();
  });

  it('does not take it when the page is another version’s', async () => {
    server.files = new Map([...versionA, ['index.html', versionB.get('index.html') ?? new Uint8Array()]]);
    await expect(A().install()).rejects.toThrow('the server has something else');
  });

  it('takes a page into which the host has put something', async () => {
    const page = Buffer.from(versionA.get('index.html') ?? []).toString();
    server.files = new Map([
      ...versionA,
      ['index.html', Buffer.from(page.replace('<title>', '<!-- host --><title>'))],
    ]);
    await A().install();
    expect(await said(A().page())).toContain('<!-- host -->');
  });

  it('looks past what an in-between cache still has of another version', async () => {
    server.instead = (path, cache) =>
      path === 'icons/icon.png' && cache === 'default' ? new Response('old icon') : null;
    await A().install();
    expect(await said(A().file('icons/icon.png'))).toBe('icon');
  });

  it('goes on from there after it was interrupted', async () => {
    server.instead = (path) => (path === 'icons/icon.png' ? 'down' : null);
    await expect(A().install()).rejects.toThrow();
    const had = caches.addresses.length;
    expect(had).toBeGreaterThan(1);
    server.instead = () => null;
    server.asked.length = 0;
    await A().install();
    expect(server.asked).toEqual(['icons/icon.png', 'index.html']);
  });

  it('leaves nothing of itself where there is no room, and says that it failed', async () => {
    caches.room = 3;
    await expect(A().install()).rejects.toThrow('no room');
    expect(caches.addresses).toEqual([]);
  });

  it('leaves the version that is here untouched when the next one finds no room', async () => {
    await installedA('stage/dan/figure.json');
    const before = caches.addresses;
    server.files = versionB;
    caches.room = 2;
    await expect(B().install()).rejects.toThrow('no room');
    expect(caches.addresses).toEqual(before);
  });
});

describe('one version after another', () => {
  it('fetches only what has changed, and new versions of the pictures that were here', async () => {
    await installedA('stage/dan/figure.json', 'stage/dan/a0.webp');
    server.files = versionB;
    await B().install();
    expect([...server.asked].sort()).toEqual(
      [
        headOf(versionB).list,
        'assets/main-2.js',
        'index.html',
        'stage/dan/a0.webp',
        'stage/dan/figure.json',
      ].sort(),
    );
  });

  it('serves each version its own files while both are here, whatever the server has', async () => {
    const a = await installedA('stage/dan/a0.webp');
    server.files = versionB;
    const b = B();
    await b.install();
    expect(await said(a.file('stage/dan/a0.webp'))).toBe('picture of A');
    expect(await said(b.file('stage/dan/a0.webp'))).toBe('picture of B');
    expect(await said(a.file('assets/main-1.js'))).toBe('main of A');
    expect(await a.file('assets/main-2.js')).toBeUndefined();
  });

  it('never gives a page another version’s picture, not even when there is none other', async () => {
    const a = await installedA();
    server.files = versionB;
    await expect(a.file('stage/dan/a0.webp')).rejects.toThrow('the server has something else');
    expect(await said(a.file('sound/room.webm'))).toBe('sound');
  });

  it('clears up what only the version before it needed', async () => {
    await installedA('stage/dan/a0.webp', 'sound/room.webm');
    server.files = versionB;
    await B().install();
    await B().clearUp();
    server.instead = () => 'down';
    expect(await said(B().file('stage/dan/a0.webp'))).toBe('picture of B');
    expect(await said(B().file('assets/same-1.js'))).toBe('the same in both');
    expect(caches.addresses.some((address) => address.includes('main-1'))).toBe(false);
    expect(await A().page()).toBeUndefined();
  });
});

describe('filling it', () => {
  const wanted = ['stage/dan/', 'sound/room.webm'];

  it('knows what is missing of what is wanted, to the byte', async () => {
    const edition = await installedA('stage/dan/a0.webp');
    const { version, bytes, missing } = await edition.state(wanted);
    expect(version).toBe(headOf(versionA).version);
    const code = ['main of A', 'the same in both', 'icon'];
    const size = (all: readonly string[]) => all.reduce((sum, each) => sum + each.length, 0);
    expect(bytes).toBe(size([...code, 'dan of A', 'picture of A', 'sound']));
    expect(missing.map(({ path }) => path)).toEqual(['stage/dan/figure.json', 'sound/room.webm']);
  });

  it('does not take itself for whole once somebody has emptied the storage, and can be made so again', async () => {
    const edition = await installedA('stage/dan/figure.json', 'stage/dan/a0.webp', 'sound/room.webm');
    for (const files of caches.kept.values()) files.clear();
    const { missing } = await edition.state(wanted);
    expect(missing.map(({ path }) => path)).toContain('index.html');
    expect(missing.map(({ path }) => path)).toContain('assets/main-1.js');
    await edition.bring(missing.map(({ path }) => path));
    expect((await edition.state(wanted)).missing).toEqual([]);
    expect(await said(edition.page())).toContain(headOf(versionA).version);
  });

  it('brings what is asked for, once', async () => {
    const edition = await installedA();
    const paths = ['stage/dan/figure.json', 'stage/dan/a0.webp'];
    expect((await edition.bring(paths)).stop).toBeNull();
    expect(await edition.bring(paths)).toEqual({ brought: [], stop: null });
    expect(server.asked).toEqual(paths);
    expect((await edition.state(['stage/dan/'])).missing).toEqual([]);
  });

  it.each([
    ['unreachable', () => 'down' as const],
    ['unreachable', () => new Response('later', { status: 503 })],
    ['other-version', () => new Response('not here', { status: 404 })],
    ['other-version', error],
  ])('stops and says %s', async (stop, instead) => {
    const edition = await installedA();
    server.instead = (path) => (path === 'stage/dan/a0.webp' ? instead() : null);
    expect((await edition.bring(['stage/dan/a0.webp'])).stop).toBe(stop);
  });

  it('gives back the last bytes of a full device: they belong to the learner’s runs', async () => {
    const edition = await installedA();
    const before = caches.addresses;
    caches.room = 1;
    expect(await edition.bring(['stage/dan/figure.json', 'stage/dan/a0.webp'])).toEqual({
      brought: [],
      stop: 'full',
    });
    expect(caches.addresses).toEqual(before);
  });

  it('keeps what a page asked for before its time', async () => {
    const edition = await installedA();
    expect(await said(edition.file('stage/mei/figure.json'))).toBe('mei of A');
    server.instead = () => 'down';
    expect(await said(edition.file('stage/mei/figure.json'))).toBe('mei of A');
  });

  it('gives a file with its headers but without those of the transfer, and without an address of its own', async () => {
    const edition = await installedA('sound/room.webm');
    const answer = await edition.file('sound/room.webm');
    expect(answer?.headers.get('content-type')).toBe('text/plain');
    expect(answer?.headers.get('content-encoding')).toBeNull();
    expect(answer?.url).toBe('');
  });

  it('keeps copies of the product at other addresses of the same server apart', async () => {
    await installedA();
    expect(caches.addresses.every((address) => address.startsWith(scope))).toBe(true);
    expect([...caches.kept.keys()]).toEqual([`composure/files ${scope}`]);
  });
});
