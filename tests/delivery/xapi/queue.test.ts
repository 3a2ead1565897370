import { afterEach, describe, expect, test, vi } from 'vitest';
import { aloneAs } from '../../../src/delivery/xapi/alone.ts';
import type { Answer } from '../../../src/delivery/xapi/answers.ts';
import { openQueue, type Queue, type QueueTerms } from '../../../src/delivery/xapi/queue.ts';
import type { Shelf } from '../../../src/delivery/xapi/shelf.ts';
import type { Statement } from '../../../src/delivery/xapi/statement.ts';
import { openLedger } from '../../../src/records/ledger.ts';
import { playOut } from '../../encounter/play.ts';
import { FakeDisk } from '../../records/fake-disk.ts';
import { parcel } from '../../story/parcel.ts';
import { FakeLrs } from './fake-lrs.ts';
import { telling, wholeTelling } from './told.ts';
import { chanceFrom, Disk, FakeShelf, World } from './world.ts';

const some = wholeTelling(telling, playOut(parcel, 7, [{ which: 1, latency: 4251 }]));
const [first, second, , third] = some as [Statement, Statement, Statement, Statement];

interface Page {
  readonly queue: Queue;
  readonly world: World;
  readonly lrs: FakeLrs;
  readonly disk: Disk;
  /** When each request went, its ids, and whether it may outlive the page. */
  readonly sent: { readonly at: number; readonly ids: string[]; readonly keepalive: boolean }[];
}

const ok = (status: number, text = '', retryAfter: string | null = null): Answer => ({
  status,
  text,
  retryAfter,
});

/** A page before an LRS. `answers` come first, one a request; then the LRS itself answers. */
function page({
  answers = [],
  world = new World(),
  lrs = new FakeLrs(),
  disk = new Disk(),
  ...terms
}: Partial<QueueTerms> & {
  readonly answers?: (Answer | null)[];
  readonly world?: World;
  readonly lrs?: FakeLrs;
  readonly disk?: Disk;
} = {}): Page {
  const left = [...answers];
  const sent: Page['sent'] = [];
  const queue = openQueue({
    line: 'a',
    shelf: new FakeShelf(world, disk, () => 0, 0),
    post: async (body, keepalive) => {
      const ids = (JSON.parse(body) as { id: string }[]).map(({ id }) => id);
      sent.push({ at: world.now, ids, keepalive });
      await world.sleep(100);
      const given = left.shift();
      if (given) return given;
      const { status, body: text } = lrs.post(body);
      return { status, text, retryAfter: null };
    },
    alone: (act) => act(),
    clock: world.clock,
    chance: () => 0,
    ...terms,
  });
  return { queue, world, lrs, disk, sent };
}

const idsOf = (statements: readonly Statement[]) => statements.map(({ id }) => id);

describe('a queue', () => {
  test('lets statements gather, sends them in the order they happened, and empties the disk', async () => {
    const { queue, world, lrs, disk, sent } = page();
    // It has looked for what earlier visits left.
    await world.until(world.now + 100);
    void queue.add([third, first]);
    void queue.add([second]);
    await world.until(world.now + 9_000);
    expect(sent).toEqual([]);
    expect(disk.data.size).toBe(3);
    await world.until(world.now + 5_000);
    expect(sent.map(({ ids }) => ids)).toEqual([idsOf([first, second, third])]);
    expect(lrs.stored).toHaveLength(3);
    expect(disk.data.size).toBe(0);
    expect(queue.state).toEqual({ waiting: 0, refused: 0, trouble: null });
  });

  test('finds a statement that the LRS knows, takes it for delivered, and delivers the others', async () => {
    const lrs = new FakeLrs();
    lrs.post(JSON.stringify([some[3]]));
    const { queue, world, disk } = page({ lrs });
    void queue.add(some);
    await world.until(world.now + 60_000);
    expect(lrs.stored).toHaveLength(some.length);
    expect(disk.data.size).toBe(0);
  });

  test('parks the one that the LRS refuses, with what it said, and never sends it again', async () => {
    const world = new World();
    const disk = new Disk();
    const poison = ok(400, 'no such thing as trust');
    // The batch, its first half, then the refused one alone.
    const one = page({ world, disk, answers: [poison, null, poison] });
    void one.queue.add([first, second, third]);
    await world.until(world.now + 60_000);
    expect(one.sent.map(({ ids }) => ids.length)).toEqual([3, 2, 1]);
    expect(one.queue.state).toEqual({ waiting: 0, refused: 1, trouble: null });
    const later = page({ world, disk, lrs: one.lrs });
    await world.until(world.now + 60_000);
    expect(later.sent).toEqual([]);
    const refusals = later.queue.refusals();
    await world.until(world.now + 100);
    expect(await refusals).toMatchObject([
      { statement: { id: third.id }, why: '400 no such thing as trust' },
    ]);
  });

  test('never lets out what is no statement', async () => {
    const { queue, world, sent } = page();
    void queue.add([{ ...first, timestamp: 'today' }, second]);
    await world.until(world.now + 60_000);
    expect(sent.map(({ ids }) => ids)).toEqual([[second.id]]);
    expect(queue.state.refused).toBe(1);
  });

  test('stops and tells when it is not let in, and goes on when told that this is put right', async () => {
    for (const status of [401, 403]) {
      const { queue, world, lrs, disk, sent } = page({ answers: [ok(status)] });
      void queue.add([first]);
      await world.until(world.now + 3_600_000);
      queue.send();
      await world.until(world.now + 3_600_000);
      expect(sent).toHaveLength(1);
      expect(queue.state).toMatchObject({ waiting: 1, trouble: 'credentials' });
      expect(disk.data.size).toBe(1);
      queue.retry();
      await world.until(world.now + 60_000);
      expect(lrs.stored).toHaveLength(1);
      expect(queue.state).toMatchObject({ waiting: 0, trouble: null });
    }
  });

  test('waits longer after each failure, and as long as the LRS asks', async () => {
    const answers = [ok(0), ok(500), ok(503), ok(429, '', '120')];
    const { queue, world, sent, lrs } = page({ answers });
    void queue.add([first]);
    queue.send();
    for (let at = 0; at < 100; at += 1) {
      await world.until(world.now + 2_000);
      queue.send();
    }
    const [a = 0, b = 0, c = 0, d = 0, e = 0] = sent.map(({ at }) => at);
    expect([b - a, c - b, d - c, e - d].map((ms) => ms - (ms % 500))).toEqual([500, 1000, 2000, 120_000]);
    expect(lrs.stored).toHaveLength(1);
  });

  test('takes a log-in page for no answer', async () => {
    const { queue, world, lrs } = page({ answers: [ok(200, '<html>'), ok(200, '[]')] });
    void queue.add([first]);
    await world.until(world.now + 60_000);
    expect(lrs.stored).toHaveLength(1);
    expect(queue.state.waiting).toBe(0);
  });

  test('takes a statement once, however often it is told', async () => {
    const { queue, world, sent } = page();
    void queue.add([first]);
    void queue.add([first]);
    await world.until(world.now + 30_000);
    void queue.add([first]);
    await world.until(world.now + 30_000);
    expect(sent.map(({ ids }) => ids)).toEqual([[first.id]]);
  });

  test('sends what an earlier visit left, and leaves other queues’ alone', async () => {
    const world = new World();
    const disk = new Disk();
    const before = page({ world, disk, answers: [ok(0)] });
    const other = page({ world, disk, line: 'b', answers: [ok(401)] });
    void before.queue.add([first]);
    void other.queue.add([second]);
    await world.until(world.now + 300);
    before.queue.close();
    other.queue.close();
    const now = page({ world, disk });
    await world.until(world.now + 60_000);
    expect(now.sent.map(({ ids }) => ids)).toEqual([[first.id]]);
    expect([...disk.data.keys()]).toEqual([`b/${second.id}`]);
  });

  test('leaves what it cannot read where it is', async () => {
    const disk = new Disk();
    disk.data.set('a/x', { format: 'composure/waiting@9' });
    const { world, sent } = page({ disk });
    await world.until(world.now + 60_000);
    expect(sent).toEqual([]);
    expect(disk.data.size).toBe(1);
  });

  test('says when all is sent, or that it took too long', async () => {
    const quick = page();
    void quick.queue.add([first]);
    const sent = quick.queue.sent(5000);
    await quick.world.until(quick.world.now + 5000);
    expect(await sent).toBe(true);
    const slow = page({ answers: [ok(0), ok(0), ok(0), ok(0), ok(0), ok(0), ok(0)] });
    void slow.queue.add([first]);
    const unsent = slow.queue.sent(5000);
    await slow.world.until(slow.world.now + 5000);
    expect(await unsent).toBe(false);
  });
});

describe('a page that goes', () => {
  test('hands what waits to the browser, below its limit together with what is under way', async () => {
    const { queue, world, sent } = page();
    const long = (at: number): Statement => ({
      ...first,
      id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
      result: { response: 'x'.repeat(5000) },
    });
    void queue.add([long(1), long(2), long(3)]);
    queue.send();
    await world.until(world.now + 50);
    expect(sent).toHaveLength(1);
    void queue.add(Array.from({ length: 20 }, (_, at) => long(10 + at)));
    queue.leave();
    expect(sent).toHaveLength(2);
    expect(sent.every(({ keepalive }) => keepalive)).toBe(true);
    const all = sent.flatMap(({ ids }) => ids);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length * 5000).toBeGreaterThanOrEqual(45_000);
    expect(all.length * 6000).toBeLessThan(65_536);
    await world.until(world.now + 60_000);
    expect(queue.state.waiting).toBe(0);
  });

  test('sends what is under way once more with the rest, where order counts, and nothing overtakes it', async () => {
    const { queue, world, sent, lrs } = page({ ordered: true, answers: [ok(0), ok(0)] });
    void queue.add([first]);
    queue.send();
    await world.until(world.now + 50);
    void queue.add([second]);
    queue.leave();
    void queue.add([third]);
    queue.send();
    await world.until(world.now + 60_000);
    expect(sent.slice(0, 2).map(({ ids }) => ids)).toEqual([[first.id], [first.id, second.id]]);
    expect(lrs.stored.map(({ id }) => id)).toEqual([first.id, second.id, third.id]);
    const other = page({ ordered: true, answers: [ok(0)] });
    await other.world.until(other.world.now + 300);
    void other.queue.add([first]);
    other.queue.leave();
    void other.queue.add([second]);
    other.queue.send();
    await other.world.until(other.world.now + 60_000);
    expect(other.lrs.stored.map(({ id }) => id)).toEqual([first.id, second.id]);
  });

  test('sends what an earlier visit had left before what is new, and each once', async () => {
    const world = new World();
    const disk = new Disk();
    const before = page({ world, disk, answers: [ok(0)] });
    void before.queue.add([first]);
    await world.until(world.now + 300);
    before.queue.close();
    const now = page({ world, disk, answers: [ok(0)] });
    await world.until(world.now + 300);
    void now.queue.add([third, second]);
    now.queue.leave();
    expect(now.sent.at(-1)?.ids).toEqual(idsOf([first, second, third]));
    await world.until(world.now + 60_000);
    expect(now.lrs.stored).toHaveLength(3);

    void page({ world, disk, line: 'b', answers: [ok(0)] }).queue.add([first]);
    await world.until(world.now + 300);
    const again = page({ world, disk, line: 'b', answers: [ok(0)] });
    await world.until(world.now + 300);
    void again.queue.add([first]);
    again.queue.leave();
    expect(again.sent.at(-1)?.ids).toEqual([first.id]);
  });

  test('and may come back: what was not taken then is sent later', async () => {
    const { queue, world, lrs } = page({ answers: [ok(0)] });
    void queue.add([first]);
    queue.leave();
    await world.until(world.now + 60_000);
    expect(lrs.stored).toHaveLength(1);
  });
});

describe('two tabs', () => {
  /** Locks as browsers have them: one holder, the others in line. */
  function fakeLocks(): Pick<LockManager, 'request'> {
    let line: Promise<unknown> = Promise.resolve();
    const request = (_: string, act: () => Promise<unknown>) => {
      const turn = line.then(act);
      line = turn.catch(() => undefined);
      return turn;
    };
    return { request } as unknown as Pick<LockManager, 'request'>;
  }

  test('never send a statement twice', async () => {
    const world = new World();
    const lrs = new FakeLrs();
    const disk = new Disk();
    const locks = fakeLocks();
    const tabs = [1, 2].map((seed) =>
      page({
        world,
        lrs,
        disk,
        alone: aloneAs('x', locks),
        shelf: new FakeShelf(world, disk, chanceFrom(seed), 0),
        lingerMs: 300,
      }),
    );
    for (const [at, statement] of some.entries()) {
      void tabs[at % 2]?.queue.add([statement]);
      await world.until(world.now + 250);
    }
    await world.until(world.now + 60_000);
    const all = tabs.flatMap(({ sent }) => sent.flatMap(({ ids }) => ids));
    expect(all.sort()).toEqual(idsOf(some).sort());
    expect(tabs.map(({ queue }) => queue.state.waiting)).toEqual([0, 0]);
    expect(tabs.every(({ sent }) => sent.length > 0)).toBe(true);
  });

  test('send on their own where there are no locks, or locks are refused', async () => {
    const refusing = { request: () => Promise.reject(new DOMException('no', 'SecurityError')) };
    for (const locks of [undefined, refusing as unknown as Pick<LockManager, 'request'>]) {
      const { queue, world, lrs } = page({ alone: aloneAs('x', locks) });
      void queue.add([first]);
      await world.until(world.now + 60_000);
      expect(lrs.stored).toHaveLength(1);
    }
  });

  test('a fault of the act itself is not taken for a refused lock', async () => {
    let acts = 0;
    const act = async () => {
      acts += 1;
      throw new Error('broken');
    };
    await expect(aloneAs('x', fakeLocks())(act)).rejects.toThrow('broken');
    expect(acts).toBe(1);
  });
});

describe('the ledger of records', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('is a shelf: what one visit could not send, the next one does', async () => {
    vi.useFakeTimers();
    const disk = new FakeDisk();
    const terms = { limitMs: 1500, retryMs: 5000, spoilt: () => false, aside: (key: string) => key };
    const clock = {
      now: () => Date.now(),
      after: (ms: number, act: () => void) => {
        const timer = setTimeout(act, ms);
        return () => clearTimeout(timer);
      },
    };
    const lrs = new FakeLrs();
    let online = false;
    const visit = () => {
      const shelf: Shelf = openLedger(disk.open(), terms);
      return openQueue({
        line: 'a',
        shelf,
        post: async (body) => {
          if (!online) return ok(0);
          const { status, body: text } = lrs.post(body);
          return { status, text, retryAfter: null };
        },
        alone: (act) => act(),
        clock,
        chance: () => 0.5,
      });
    };
    const before = visit();
    const adding = before.add(some);
    await vi.advanceTimersByTimeAsync(2000);
    expect(await adding).toBe('kept');
    before.close();
    online = true;
    visit();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(lrs.stored.map(({ id }) => id)).toEqual(
      idsOf([...some].sort((a, b) => (a.timestamp < b.timestamp ? -1 : a.timestamp > b.timestamp ? 1 : 0))),
    );
    expect(disk.data.size).toBe(0);
  });
});
