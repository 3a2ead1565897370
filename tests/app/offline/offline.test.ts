/** The page's side against a browser that is made up: its workers, its locks, its clock. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ask, State } from '../../../src/app/offline/asks.ts';
import { lockNames } from '../../../src/app/offline/locks.ts';
import { OfflineNews } from '../../../src/app/offline/news.ts';
import { type Around, Offline, type OfflineTerms } from '../../../src/app/offline/offline.ts';
import type { Part } from '../../../src/app/offline/wanted.ts';
import { scope } from './build-made.ts';
import { FakeLocks } from './fake-locks.ts';

const parts: readonly Part[] = [{ name: 'the pictures', paths: ['stage/dan/'] }];
const files = [
  { path: 'stage/dan/a.webp', bytes: 1_000_000 },
  { path: 'stage/dan/b.webp', bytes: 2_000_000 },
];

/** A worker of one version, which has nothing yet. */
class FakeWorker extends EventTarget {
  state: ServiceWorkerState = 'activated';
  readonly asked: string[] = [];
  readonly has = new Set<string>();
  stop: 'unreachable' | 'full' | null = null;
  onTake = () => {};
  /** What it was asked to bring comes only then. */
  line: Promise<unknown> = Promise.resolve();
  readonly version: string;

  constructor(version: string) {
    super();
    this.version = version;
  }

  postMessage(ask: Ask, [port]: MessagePort[]): void {
    this.asked.push(ask.ask);
    const answer = () => port?.postMessage(this.#answer(ask));
    if (ask.ask === 'bring') void this.line.then(answer);
    else answer();
  }

  #answer(ask: Ask): unknown {
    if (ask.ask === 'state') {
      const missing = files.filter(({ path }) => !this.has.has(path));
      return { version: this.version, bytes: 3_000_000, missing } satisfies State;
    }
    if (ask.ask === 'bring') {
      if (this.stop) return { brought: [], stop: this.stop };
      for (const path of ask.paths) this.has.add(path);
      return { brought: ask.paths, stop: null };
    }
    if (ask.ask === 'pages') return { pages: 1 };
    if (ask.ask === 'take') queueMicrotask(() => this.onTake());
    return { done: true };
  }
}

const worker = (version: string) => new FakeWorker(version);
const asBrowsers = (fake: FakeWorker | null) => fake as unknown as ServiceWorker | null;

class FakeRegistration extends EventTarget {
  installing: ServiceWorker | null = null;
  waiting: ServiceWorker | null = null;
  active: ServiceWorker | null = null;
  readonly update = vi.fn(async () => this);
}

let registration: FakeRegistration;
let locks: FakeLocks;
let news: OfflineNews;
let around: Around;
let container: EventTarget & {
  controller: ServiceWorker | null;
  register: unknown;
  getRegistration: unknown;
};
let reload: ReturnType<typeof vi.fn<(from: string | null) => void>>;
let now: number;
let due: { at: number; run: () => void }[];

const terms = (more: Partial<OfflineTerms> = {}): OfflineTerms => ({
  container: container as unknown as ServiceWorkerContainer,
  locks: locks.of('this'),
  version: 'a1',
  scope,
  worker: `${scope}sw.js`,
  clock: {
    now: () => now,
    after: (milliseconds, run) => {
      const timer = { at: now + milliseconds, run };
      due.push(timer);
      return () => {
        due = due.filter((each) => each !== timer);
      };
    },
  },
  news,
  around: () => around,
  parts: async () => parts,
  sparing: () => false,
  room: async () => 1_000_000_000,
  letGo: async () => {},
  settled: async () => {},
  reload,
  ...more,
});

/** Lets time go by, and everything that then happens. */
async function pass(milliseconds: number): Promise<void> {
  const end = now + milliseconds;
  for (;;) {
    for (let n = 0; n < 30; n++) await new Promise((resolve) => setImmediate(resolve));
    const next = due.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
    if (!next) break;
    due = due.filter((each) => each !== next);
    now = Math.max(now, next.at);
    next.run();
  }
  now = end;
}

beforeEach(() => {
  [now, due] = [0, []];
  registration = new FakeRegistration();
  locks = new FakeLocks();
  news = new OfflineNews();
  around = { resting: true, unkept: false, reading: false, unseen: false, triedBefore: false, calm: true };
  reload = vi.fn();
  container = Object.assign(new EventTarget(), {
    controller: null as ServiceWorker | null,
    register: vi.fn(async () => registration),
    getRegistration: vi.fn(async () => undefined),
  });
});
afterEach(() => vi.restoreAllMocks());

describe('bringing it in', () => {
  it('waits until nothing else has gone on for a while', async () => {
    const offline = new Offline(terms());
    await pass(2000);
    offline.moved();
    await pass(2900);
    expect(container.register).not.toHaveBeenCalled();
    await pass(200);
    expect(container.register).toHaveBeenCalledTimes(1);
  });

  it('does nothing while anything is played', async () => {
    around = { ...around, calm: false };
    new Offline(terms());
    await pass(600_000);
    expect(container.register).not.toHaveBeenCalled();
  });

  it('has this page served, fetches what is missing, and then says so', async () => {
    const active = worker('a1');
    registration.active = asBrowsers(active);
    new Offline(terms());
    await pass(5000);
    expect(active.asked).toContain('claim');
    expect([...active.has]).toEqual(files.map(({ path }) => path));
    expect(news.readiness.value).toEqual({ is: 'ready' });
  });

  it('says at once how ready an earlier visit made it, and nothing before it knows', async () => {
    const active = worker('a1');
    for (const { path } of files) active.has.add(path);
    registration.active = asBrowsers(active);
    container.getRegistration = vi.fn(async () => registration);
    new Offline(terms());
    expect(news.readiness.value).toEqual({ is: 'none' });
    await pass(10);
    expect(news.readiness.value).toEqual({ is: 'ready' });
  });

  it('says nothing where the browser lets no worker in', async () => {
    container.register = vi.fn(async () => undefined);
    new Offline(terms());
    await pass(100_000);
    expect(news.readiness.value).toEqual({ is: 'none' });
    expect(container.register).toHaveBeenCalledTimes(1);
  });

  it('tries again by itself after the network was gone', async () => {
    const active = worker('a1');
    active.stop = 'unreachable';
    registration.active = asBrowsers(active);
    new Offline(terms());
    await pass(5000);
    expect(news.readiness.value).toMatchObject({
      is: 'lacking',
      why: 'unreachable',
      here: 0,
      missing: ['the pictures'],
    });
    active.stop = null;
    await pass(61_000);
    expect(news.readiness.value).toEqual({ is: 'ready' });
  });

  it.each<[string, Partial<OfflineTerms>, string]>([
    ['leaves a device alone that saves data', { sparing: () => true }, 'sparing'],
    ['leaves a device alone that is nearly full', { room: async () => 20_000_000 }, 'full'],
  ])('%s, and says what would be missing', async (_, more, why) => {
    const active = worker('a1');
    registration.active = asBrowsers(active);
    new Offline(terms(more));
    await pass(5000);
    expect(active.has.size).toBe(0);
    expect(news.readiness.value).toMatchObject({ is: 'lacking', why, missing: ['the pictures'] });
  });

  it('leaves it to another tab that is at it, and hears when that is done', async () => {
    const active = worker('a1');
    registration.active = asBrowsers(active);
    let done = () => {};
    const other = locks
      .of('other')
      .request(lockNames.filling(scope), {}, () => new Promise<void>((end) => (done = end)));
    new Offline(terms());
    await pass(5000);
    expect(active.asked).not.toContain('bring');
    expect(news.readiness.value).toMatchObject({ is: 'coming' });
    for (const { path } of files) active.has.add(path);
    done();
    await other;
    await pass(5000);
    expect(news.readiness.value).toEqual({ is: 'ready' });
  });

  it('asks for no claim by a worker of another version', async () => {
    const active = worker('b2');
    registration.active = asBrowsers(active);
    around = { ...around, reading: true };
    new Offline(terms());
    await pass(5000);
    expect(active.asked).not.toContain('claim');
    expect(active.asked).not.toContain('bring');
    // This page is the old one: loading it again gets the new.
    expect(news.update.value).toBe('offer');
  });
});

describe('letting a new version in', () => {
  let waiting: FakeWorker;
  beforeEach(() => {
    waiting = worker('b2');
    waiting.state = 'installed';
    registration.active = asBrowsers(worker('a1'));
    registration.waiting = asBrowsers(waiting);
    container.controller = registration.active;
    container.getRegistration = vi.fn(async () => registration);
    waiting.onTake = () => {
      registration.waiting = null;
      container.controller = asBrowsers(waiting);
      container.dispatchEvent(new Event('controllerchange'));
    };
  });

  it('happens as the first screen opens: this page loads again, for that version’s sake', async () => {
    around = { ...around, resting: false };
    const offline = new Offline(terms());
    await pass(3000);
    expect(waiting.asked).toEqual([]);
    around = { ...around, resting: true };
    offline.moved();
    await pass(100);
    expect(waiting.asked).toContain('take');
    expect(reload).toHaveBeenCalledWith('a1');
  });

  it('waits for another tab, however long', async () => {
    const other = locks
      .of('other')
      .request(lockNames.occupied(scope), { mode: 'shared' }, () => new Promise(() => {}));
    void other;
    const offline = new Offline(terms());
    offline.moved();
    await pass(3_600_000);
    expect(news.update.value).toBe('elsewhere');
    expect(waiting.asked).toEqual([]);
  });

  it('keeps every other page from beginning anything until this one has gone', async () => {
    const offline = new Offline(terms());
    offline.moved();
    await pass(100);
    expect(reload).toHaveBeenCalled();
    expect(locks.held).toContainEqual({ name: lockNames.occupied(scope), mode: 'exclusive', page: 'this' });
  });

  it('waits for the files that are on their way, and asks for no more of them', async () => {
    const active = worker('a1');
    let arrive = () => {};
    active.line = new Promise<void>((resolve) => (arrive = resolve));
    registration.active = asBrowsers(active);
    container.controller = registration.active;
    registration.waiting = null;
    const offline = new Offline(terms());
    await pass(5000);
    expect(active.asked).toContain('bring');
    registration.waiting = asBrowsers(waiting);
    offline.moved();
    await pass(20_000);
    expect(waiting.asked).toEqual([]);
    arrive();
    await pass(100);
    expect(waiting.asked).toContain('take');
    expect(reload).toHaveBeenCalledWith('a1');
    expect(active.asked.filter((ask) => ask === 'bring')).toHaveLength(1);
  });

  it('lets nobody begin anything while the browser puts it off, but not for ever', async () => {
    const comes = waiting.onTake;
    waiting.onTake = () => {};
    new Offline(terms()).moved();
    await pass(25_000);
    const occupied = () => locks.held.some(({ name }) => name === lockNames.occupied(scope));
    expect(waiting.asked).toContain('take');
    expect(occupied()).toBe(true);
    comes();
    await pass(100);
    expect(reload).toHaveBeenCalledWith('a1');
    expect(occupied()).toBe(true);
  });

  it('lets go in the end of what never comes', async () => {
    waiting.onTake = () => {};
    around = { ...around, unseen: true };
    new Offline(terms()).moved();
    await pass(32_000);
    around = { ...around, resting: false };
    await pass(5000);
    expect(locks.held).toEqual([]);
    expect(reload).not.toHaveBeenCalled();
  });

  it('is seen by a page that no worker serves, without a long wait', async () => {
    container.controller = null;
    waiting.onTake = () => {
      registration.waiting = null;
      waiting.state = 'activated';
      waiting.dispatchEvent(new Event('statechange'));
    };
    new Offline(terms()).moved();
    await pass(100);
    expect(reload).toHaveBeenCalledWith('a1');
  });

  it('is offered to somebody who is at the first screen, and happens when they say so', async () => {
    registration.waiting = null;
    const offline = new Offline(terms());
    await pass(20_000);
    offline.pressed();
    registration.waiting = asBrowsers(waiting);
    offline.consider();
    await pass(1000);
    expect(news.update.value).toBe('offer');
    expect(reload).not.toHaveBeenCalled();
    news.take();
    await pass(100);
    expect(reload).toHaveBeenCalledWith('a1');
  });

  it('does not happen when something was begun while everything was being put on disk', async () => {
    const settled = async () => {
      around = { ...around, resting: false };
    };
    new Offline(terms({ settled })).moved();
    await pass(5000);
    expect(waiting.asked).not.toContain('take');
    expect(reload).not.toHaveBeenCalled();
  });

  it('loads no page again that something is open in, but does once it rests', async () => {
    around = { ...around, resting: false };
    const offline = new Offline(terms());
    await pass(100);
    waiting.onTake();
    await pass(1000);
    expect(reload).not.toHaveBeenCalled();
    around = { ...around, resting: true };
    offline.moved();
    await pass(100);
    expect(reload).toHaveBeenCalledWith('a1');
  });

  it('says nothing of its own version having come to serve it', async () => {
    registration.waiting = null;
    const own = worker('a1');
    new Offline(terms());
    await pass(100);
    container.controller = asBrowsers(own);
    container.dispatchEvent(new Event('controllerchange'));
    await pass(100);
    expect(reload).not.toHaveBeenCalled();
  });

  it('looks for one on the first screen, but not at every visit to it', async () => {
    registration.waiting = null;
    const offline = new Offline(terms());
    await pass(10_000);
    offline.moved();
    expect(registration.update).not.toHaveBeenCalled();
    await pass(31 * 60_000);
    offline.moved();
    offline.moved();
    expect(registration.update).toHaveBeenCalledTimes(1);
  });
});
