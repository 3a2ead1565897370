import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Keeper, openKeeper } from '../../src/records/keeper.ts';
import { standing } from '../../src/records/stored.ts';
import { FakeDisk } from './fake-disk.ts';
import { aRecord, RecordSchema, type RunRecord } from './run-record.ts';

const keepers: Keeper<RunRecord>[] = [];
function openOn(disk: FakeDisk): Keeper<RunRecord> {
  const keeper = openKeeper({ schema: RecordSchema, open: disk.open, now: () => 0 });
  keepers.push(keeper);
  return keeper;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  for (const keeper of keepers.splice(0)) keeper.close();
  vi.useRealTimers();
});

const exported = (records: unknown[], notes: Record<string, unknown> = {}) =>
  JSON.stringify({ format: 'composure/export@1', records, notes });

test('what one device exports another takes in whole, but for what belongs to the first alone', async () => {
  const from = openOn(new FakeDisk());
  await from.save(aRecord('a', 3));
  await from.save(aRecord('b', 1, { ended: true }));
  await from.write('settings', { volume: 0.4 });
  await from.write('plans/clinic', { cue: 'a raised voice' });
  await from.write('current', 'a');
  const text = await from.exportAll();
  expect(JSON.parse(text)).toMatchObject({
    format: 'composure/export@1',
    exportedAt: '1970-01-01T00:00:00.000Z',
  });

  const disk = new FakeDisk();
  const to = openOn(disk);
  const report = await to.importAll(text);
  expect(report).toEqual({
    problem: null,
    added: ['a', 'b'],
    replaced: [],
    left: [],
    notes: ['settings', 'plans/clinic'],
    refused: [],
    keeping: 'kept',
  });
  expect(Object.fromEntries(disk.data)).toEqual({
    'record/a': aRecord('a', 3),
    'record/b': aRecord('b', 1, { ended: true }),
    settings: { volume: 0.4 },
    'plans/clinic': { cue: 'a raised voice' },
  });
  const again = await to.importAll(text);
  expect(again).toMatchObject({ added: [], replaced: [], left: ['a', 'b'], notes: [], refused: [] });
});

test('a record here is replaced by a longer copy of the same run and by nothing else', async () => {
  const disk = new FakeDisk();
  const keeper = openOn(disk);
  for (const id of ['longer', 'ended', 'shorter', 'forked']) await keeper.save(aRecord(id, 2));
  const forked = aRecord('forked', 5);
  const report = await keeper.importAll(
    exported([
      aRecord('longer', 3),
      aRecord('ended', 2, { ended: true }),
      aRecord('shorter', 1, { ended: true }),
      { ...forked, decisions: [{ moment: 'm0', response: 'ordering' }, ...forked.decisions.slice(1)] },
    ]),
  );
  expect(report.replaced).toEqual(['longer', 'ended']);
  expect(report.left).toEqual(['shorter']);
  expect(report.refused).toEqual([
    { key: 'record/forked', message: 'a different run has this id here: forked' },
  ]);
  expect(disk.data.get('record/longer')).toEqual(aRecord('longer', 3));
  expect(disk.data.get('record/ended')).toEqual(aRecord('ended', 2, { ended: true }));
  expect(disk.data.get('record/shorter')).toEqual(aRecord('shorter', 2));
  expect(disk.data.get('record/forked')).toEqual(aRecord('forked', 2));
});

test('an import made while the disk does not answer still spares the longer record found there later', async () => {
  const disk = new FakeDisk();
  disk.data.set('record/a', aRecord('a', 6));
  disk.data.set('settings', { volume: 1 });
  disk.fault = () => 'hung';
  const keeper = openOn(disk);
  const importing = keeper.importAll(
    exported([aRecord('a', 2), aRecord('b', 2)], { settings: { volume: 0 } }),
  );
  await vi.advanceTimersByTimeAsync(5000);
  expect(await importing).toMatchObject({ added: ['a', 'b'], keeping: 'memory' });
  disk.fault = () => 'none';
  disk.release();
  await vi.advanceTimersByTimeAsync(0);
  expect(disk.data.get('record/a')).toEqual(aRecord('a', 6));
  expect(disk.data.get('record/b')).toEqual(aRecord('b', 2));
  expect(disk.data.get('settings')).toEqual({ volume: 1 });
  expect(await keeper.load('a')).toEqual(aRecord('a', 6));
  expect(keeper.status.value).toBe('kept');
});

test('an import does not take back what a save in the meantime has added', async () => {
  const disk = new FakeDisk();
  const keeper = openOn(disk);
  await keeper.save(aRecord('a', 1));
  disk.fault = () => 'denied';
  const importing = keeper.importAll(exported([aRecord('b', 1), aRecord('a', 3)]));
  const saving = keeper.save(aRecord('a', 4));
  await importing;
  await saving;
  expect(await keeper.load('a')).toEqual(aRecord('a', 4));
});

test('each thing in an export is checked, and one that fails does not stop the others', async () => {
  const disk = new FakeDisk();
  const keeper = openOn(disk);
  const report = await keeper.importAll(
    exported([{ ...aRecord('a', 1), ended: 'yes' }, 7, aRecord('b', 1)], {
      current: 'b',
      'record/x': 'smuggled',
      'plans/': {},
      settings: { volume: 1 },
    }),
  );
  expect(report.added).toEqual(['b']);
  expect(report.notes).toEqual(['settings']);
  expect(report.refused.map(({ key }) => key)).toEqual([
    'records.0',
    'records.1',
    'current',
    'record/x',
    'plans/',
  ]);
  expect(report.refused[0]?.message).toMatch(/^ended: /);
  expect([...disk.data.keys()].sort()).toEqual(['record/b', 'settings']);
});

test.each([
  ['', /not JSON/],
  [exported([aRecord('a', 1)]).slice(0, -9), /not JSON/],
  ['[]', /does not say its format/],
  ['null', /does not say its format/],
  ['{"format":"composure/export@2"}', /reads composure\/export@1; the file says composure\/export@2/],
  ['{"format":"composure/export@1"}', /damaged: records/],
  ['{"format":"composure/export@1","records":{}}', /damaged: records/],
])('an import of %j changes nothing and says why', async (text, why) => {
  const disk = new FakeDisk();
  const keeper = openOn(disk);
  const report = await keeper.importAll(text);
  expect(report.problem).toMatch(why);
  expect(report.added).toEqual([]);
  expect(disk.data.size).toBe(0);
});

test('an export carries along what cannot be read, for whoever can', async () => {
  const disk = new FakeDisk();
  disk.data.set('record/a', { from: 'a later version' });
  disk.data.set('record/b', 12n);
  const keeper = openOn(disk);
  const whole = JSON.parse(await keeper.exportAll());
  expect(whole.records).toEqual([]);
  expect(whole.unreadable).toMatchObject([
    { key: 'record/a', value: { from: 'a later version' } },
    { key: 'record/b', value: null },
  ]);
});

test('any text at all is imported without a throw', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.anything().map((it) => exported([it])),
      ),
      async (text) => {
        const keeper = openOn(new FakeDisk());
        const report = await keeper.importAll(text);
        expect(report.added).toEqual([]);
        expect(report.problem !== null || report.refused.length > 0).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});

test('whatever records there are, an export brings them all to an empty device', async () => {
  const record = fc
    .record({
      id: fc.string(),
      length: fc.nat(12),
      ended: fc.boolean(),
      at: fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }),
    })
    .map(({ id, length, ended, at }) => aRecord(id, length, { ended, startedAt: at.toISOString() }));
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(record, { selector: ({ id }) => id, maxLength: 8 }), async (records) => {
      const from = openOn(new FakeDisk());
      for (const one of records) await from.save(one);
      const to = openOn(new FakeDisk());
      await to.importAll(await from.exportAll());
      expect((await to.list()).records).toEqual((await from.list()).records);
      expect((await to.list()).records).toHaveLength(records.length);
    }),
    { numRuns: 60 },
  );
});

test('of two copies of one run at most one is the longer, and a copy is never longer than itself', () => {
  const copy = fc
    .record({ length: fc.nat(4), ended: fc.boolean() })
    .map((it) => aRecord('a', it.length, { ended: it.ended }));
  fc.assert(
    fc.property(copy, copy, (one, other) => {
      const ways = [standing(one, other), standing(other, one)];
      const same = one.decisions.length === other.decisions.length && one.ended === other.ended;
      expect(ways.filter((way) => way === 'longer')).toHaveLength(same ? 0 : 1);
    }),
  );
});

test('a plan is checked by whoever reads it, wherever it came from', async () => {
  const keeper = openOn(new FakeDisk());
  await keeper.importAll(exported([], { 'plans/clinic': { cue: 3 } }));
  expect(await keeper.read('plans/clinic', v.object({ cue: v.string() }))).toBeNull();
});
