import * as v from 'valibot';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Keeper, openKeeper } from '../../src/records/keeper.ts';
import { FakeDisk } from './fake-disk.ts';
import { aRecord, RecordSchema, type RunRecord } from './run-record.ts';

let disk: FakeDisk;
let said: string[];
const keepers: Keeper<RunRecord>[] = [];

function open(terms: { limitMs?: number; retryMs?: number } = {}): Keeper<RunRecord> {
  const keeper = openKeeper({ schema: RecordSchema, open: disk.open, now: () => 0, ...terms });
  keepers.push(keeper);
  said = [];
  keeper.status.subscribe((status) => said.push(status));
  return keeper;
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  disk = new FakeDisk();
});
afterEach(() => {
  for (const keeper of keepers.splice(0)) keeper.close();
  vi.useRealTimers();
});

test('a save that says kept is on disk, under its own key, in one transaction', async () => {
  const keeper = open();
  expect(await keeper.save(aRecord('a', 2))).toBe('kept');
  expect([...disk.data]).toEqual([['record/a', aRecord('a', 2)]]);
  expect(disk.commits).toBe(1);
  expect(said).toEqual(['opening', 'kept']);
});

test('saves of one record made while the disk is busy come down to the newest', async () => {
  disk.fault = () => 200;
  const keeper = open();
  const saves = [1, 2, 3, 4, 5].map((length) => keeper.save(aRecord('a', length)));
  await pass(1000);
  expect(await Promise.all(saves)).toEqual(Array(5).fill('kept'));
  expect(disk.commits).toBe(1);
  expect(disk.data.get('record/a')).toEqual(aRecord('a', 5));
});

test('a save made during a write waits for its own state, not for the one before it', async () => {
  const keeper = open();
  await pass(0);
  let wait = 100;
  disk.fault = () => {
    wait += 100;
    return wait;
  };
  const first = keeper.save(aRecord('a', 1));
  await pass(200);
  expect(await first).toBe('kept');
  const second = keeper.save(aRecord('a', 2));
  let answered = false;
  void second.then(() => {
    answered = true;
  });
  await pass(250);
  expect(answered).toBe(false);
  await pass(100);
  expect(await second).toBe('kept');
  expect(disk.data.get('record/a')).toEqual(aRecord('a', 2));
});

test('with storage denied the game plays on from memory, is told once, and asks again later', async () => {
  disk.fault = () => 'denied';
  const keeper = open();
  for (let length = 1; length <= 5; length += 1) {
    expect(await keeper.save(aRecord('a', length))).toBe('memory');
  }
  await keeper.write('settings', { calm: true });
  expect(await keeper.load('a')).toEqual(aRecord('a', 5));
  expect(await keeper.read('settings', v.object({ calm: v.boolean() }))).toEqual({ calm: true });
  const listing = await keeper.list();
  expect(listing.records).toEqual([aRecord('a', 5)]);
  expect(listing.complete).toBe(false);
  expect(said).toEqual(['opening', 'memory']);

  disk.fault = () => 'none';
  await pass(5000);
  expect(said).toEqual(['opening', 'memory', 'kept']);
  expect(disk.data.get('record/a')).toEqual(aRecord('a', 5));
  expect(disk.data.get('settings')).toEqual({ calm: true });
});

test('a disk that never opens holds nobody up for longer than the limit, and only the first time', async () => {
  disk.fault = () => 'hung';
  const keeper = open({ limitMs: 700 });
  const first = keeper.save(aRecord('a', 1));
  let answer: string | null = null;
  void first.then((kept) => {
    answer = kept;
  });
  await pass(699);
  expect(answer).toBeNull();
  await pass(1);
  expect(answer).toBe('memory');
  const later = keeper.save(aRecord('a', 2));
  const loaded = keeper.load('b');
  await pass(0);
  expect(await later).toBe('memory');
  expect(await loaded).toBeNull();
  await pass(600_000);
  expect(said).toEqual(['opening', 'memory']);
  expect(await keeper.load('a')).toEqual(aRecord('a', 2));
});

test('a disk that opens late gets all that was held, and the game hears that keeping has resumed', async () => {
  disk.fault = () => 'hung';
  const keeper = open();
  const saves = [keeper.save(aRecord('a', 1)), keeper.save(aRecord('b', 1)), keeper.write('current', 'b')];
  await pass(1500);
  expect(await Promise.all(saves)).toEqual(['memory', 'memory', 'memory']);
  void keeper.save(aRecord('b', 2));
  await pass(10_000);
  expect(disk.data.size).toBe(0);
  disk.fault = () => 'none';
  disk.release();
  await pass(0);
  expect(Object.fromEntries(disk.data)).toEqual({
    'record/a': aRecord('a', 1),
    'record/b': aRecord('b', 2),
    current: 'b',
  });
  expect(said).toEqual(['opening', 'memory', 'kept']);
  expect(await keeper.save(aRecord('b', 3))).toBe('kept');
});

test('a full disk loses nothing in memory, and is filled when there is room again', async () => {
  const keeper = open();
  expect(await keeper.save(aRecord('a', 1))).toBe('kept');
  disk.fault = () => 'full';
  expect(await keeper.save(aRecord('a', 2))).toBe('memory');
  expect(await keeper.save(aRecord('b', 1))).toBe('memory');
  expect((await keeper.list()).records).toEqual([aRecord('a', 2), aRecord('b', 1)]);
  expect(disk.data.get('record/a')).toEqual(aRecord('a', 1));
  disk.fault = () => 'none';
  expect(await keeper.save(aRecord('b', 2))).toBe('kept');
  await pass(0);
  expect(disk.data.get('record/a')).toEqual(aRecord('a', 2));
  expect(said).toEqual(['opening', 'kept', 'memory', 'kept']);
});

test('a disk that stays full is asked less and less often', async () => {
  disk.fault = () => 'full';
  const keeper = open();
  await keeper.save(aRecord('a', 1));
  const before = disk.uses;
  await pass(600_000);
  const tries = (disk.uses - before) / 2; // Each try is made twice at once.
  expect(tries).toBeGreaterThan(5);
  expect(tries).toBeLessThan(20);
});

test.each(['denied', 'unsaid', 'full'] as const)(
  'a write that fails once (%s) is made again at once',
  async (fault) => {
    const keeper = open();
    await pass(0);
    let left = 1;
    disk.fault = () => {
      left -= 1;
      return left < 0 ? 'none' : fault;
    };
    expect(await keeper.save(aRecord('a', 3))).toBe('kept');
    expect(disk.data.get('record/a')).toEqual(aRecord('a', 3));
    expect(said).toEqual(['opening', 'kept']);
  },
);

test('a value that cannot be written does not keep the others from the disk', async () => {
  const keeper = open();
  const stray = { ...aRecord('a', 1), stray: () => undefined };
  expect(await keeper.save(stray)).toBe('memory');
  expect(await keeper.save(aRecord('b', 1))).toBe('kept');
  expect(keeper.status.value).toBe('memory');
});

test('records come newest first, and what cannot be read is reported and left where it is', async () => {
  const torn = { ...aRecord('torn', 1), decisions: 'lost' };
  disk.data.set('record/old', aRecord('old', 1));
  disk.data.set('record/torn', torn);
  disk.data.set('record/new', aRecord('new', 1, { startedAt: '2026-06-01T09:00:00.000Z' }));
  disk.data.set('record/moved', aRecord('other', 1));
  const keeper = open();
  const { records, unreadable, complete } = await keeper.list();
  expect(records.map(({ id }) => id)).toEqual(['new', 'old']);
  expect(complete).toBe(true);
  expect(unreadable.map(({ key }) => key)).toEqual(['record/torn', 'record/moved']);
  expect(unreadable[0]?.message).toMatch(/^decisions: /);
  expect(unreadable[1]?.message).toBe('id does not match its key: other');
  expect(await keeper.load('torn')).toBeNull();
  expect(disk.data.get('record/torn')).toEqual(torn);
});

test('a save in the place of something unreadable keeps that aside, in the same transaction', async () => {
  disk.data.set('record/a', { from: 'a later version' });
  disk.data.set('settings', { volume: 'loud' });
  const keeper = open();
  expect(await keeper.read('settings', v.object({ volume: v.number() }))).toBeNull();
  expect((await keeper.list()).unreadable.map(({ key }) => key)).toEqual(['record/a', 'settings']);
  await keeper.save(aRecord('a', 1));
  await keeper.save(aRecord('a', 2));
  await keeper.write('settings', { volume: 1 });
  await keeper.write('settings', { volume: 2 });
  expect(Object.fromEntries(disk.data)).toEqual({
    'record/a': aRecord('a', 2),
    settings: { volume: 2 },
    'aside/record/a/1970-01-01T00:00:00.000Z-1': { from: 'a later version' },
    'aside/settings/1970-01-01T00:00:00.000Z-2': { volume: 'loud' },
  });
  expect((await keeper.list()).unreadable).toHaveLength(2);
});

test('a removed record is gone, also when it could not be read, and stays gone after a fault', async () => {
  disk.data.set('record/spoilt', 'x');
  const keeper = open();
  await keeper.save(aRecord('a', 1));
  expect(await keeper.remove('a')).toBe('kept');
  expect(await keeper.remove('spoilt')).toBe('kept');
  expect(disk.data.size).toBe(0);
  await keeper.save(aRecord('a', 1));
  disk.fault = () => 'denied';
  expect(await keeper.remove('a')).toBe('memory');
  expect(await keeper.load('a')).toBeNull();
  expect((await keeper.list()).records).toEqual([]);
  disk.fault = () => 'none';
  await pass(5000);
  expect(disk.data.size).toBe(0);
});

test('a note that was cleared reads as nothing', async () => {
  const keeper = open();
  await keeper.write('current', 'a');
  expect(await keeper.read('current', v.string())).toBe('a');
  await keeper.clear('current');
  expect(await keeper.read('current', v.string())).toBeNull();
  expect(disk.data.size).toBe(0);
});

test('when reading fails, what was kept in this visit is still known', async () => {
  const keeper = open();
  await keeper.save(aRecord('a', 1));
  disk.fault = () => 'denied';
  expect(await keeper.load('a')).toEqual(aRecord('a', 1));
  expect((await keeper.list()).records).toEqual([aRecord('a', 1)]);
  await pass(0);
  expect(keeper.status.value).toBe('memory');
});

test('after close nothing is written any more and nobody is left waiting', async () => {
  disk.fault = () => 'hung';
  const keeper = open();
  const held = keeper.save(aRecord('a', 1));
  keeper.close();
  expect(await held).toBe('memory');
  expect(await keeper.save(aRecord('b', 1))).toBe('memory');
  expect(vi.getTimerCount()).toBeLessThanOrEqual(1); // The probe's own, which finds the keeper closed.
});

test('a listener that throws does not stop the keeper', async () => {
  const errors: unknown[] = [];
  const hear = (error: unknown) => errors.push(error);
  const others = process.listeners('uncaughtException');
  process.removeAllListeners('uncaughtException');
  process.on('uncaughtException', hear);
  try {
    const keeper = open();
    keeper.status.subscribe(() => {
      throw new Error('listener');
    });
    expect(await keeper.save(aRecord('a', 1))).toBe('kept');
    await pass(0);
    vi.useRealTimers();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(errors).toHaveLength(2);
  } finally {
    process.off('uncaughtException', hear);
    for (const other of others) process.on('uncaughtException', other);
  }
});
