import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { FacilitatorStore } from '../../../src/app/kiosk/facilitator-store.ts';
import { forgetfulKeeper } from '../../../src/app/kiosk/forgetful-keeper.ts';
import { withoutLearner } from '../../../src/app/kiosk/kept-run.ts';
import { RecordSchema, type RunRecord } from '../../../src/encounter/record.ts';
import { openKeeper } from '../../../src/records/keeper.ts';
import { check } from '../../../src/records/stored.ts';
import { FakeDisk } from '../../records/fake-disk.ts';

const run: RunRecord = {
  format: 'composure/record@1',
  id: 'learners-own-id',
  scenario: 'waiting-room',
  hash: '0123456789abcdef',
  seed: 5,
  startedAt: '2026-03-04T09:41:07.123Z',
  decisions: [{ moment: 'desk.first', response: 'validation', lapse: false, latency: 1234 }],
  reflections: {
    sure: 75,
    feeling: 'shaken',
    goals: { 0: 'Wintergreen goal' },
    plan: { cue: 'Wintergreen cue', response: 'Wintergreen response' },
    skipped: ['rest'],
  },
  ended: true,
  ending: 'settled',
};

describe('a kept run', () => {
  it('has nothing that was written, no time of day, and another id', () => {
    const kept = withoutLearner(run, 'another');
    expect(check(RecordSchema, kept).ok).toBe(true);
    expect(kept).toEqual({
      ...run,
      id: 'another',
      startedAt: '2026-03-04T00:00:00.000Z',
      reflections: { sure: 75, feeling: 'shaken' },
    });
    expect(JSON.stringify(kept)).not.toMatch(/Wintergreen|learners-own-id|09:41/);
  });
});

/** A kiosk with its disk; ids are counted. */
function kiosk(keeps: boolean) {
  const disk = new FakeDisk();
  const own = new FakeDisk();
  const store = new FacilitatorStore(openKeeper({ schema: RecordSchema, open: disk.open }));
  let ids = 0;
  const keeper = forgetfulKeeper({
    device: openKeeper({ schema: RecordSchema, open: own.open }),
    keepRun: (record) => keeps && store.keepRun(record),
    newId: () => `kept-${++ids}`,
  });
  return { disk, own, store, keeper };
}

describe('the keeper of a kiosk', () => {
  it('has everything back as long as the page is there, and none of it on a disk', async () => {
    const { disk, own, keeper } = kiosk(false);
    await keeper.save(run);
    await keeper.write('plans/waiting-room', { cue: 'Wintergreen', response: 'breathe' });
    expect(await keeper.load(run.id)).toEqual(run);
    expect((await keeper.list()).records).toEqual([run]);
    const plan = v.object({ cue: v.string(), response: v.string() });
    expect(await keeper.read('plans/waiting-room', plan)).toMatchObject({ cue: 'Wintergreen' });
    expect([...disk.data, ...disk.history, ...own.data, ...own.history]).toEqual([]);
    expect(keeper.status.value).toBe('kept');
  });

  it('passes on a finished run without its learner, once, and what they say of it later', async () => {
    const { disk, store, keeper } = kiosk(true);
    await keeper.save({ ...run, ended: false, reflections: {} });
    await keeper.save({ ...run, reflections: {} });
    await keeper.save(run);
    await keeper.save({ ...run, id: 'again', forkedFrom: { record: run.id, turn: 0 } });
    await expect.poll(() => [...disk.data.keys()]).toEqual(['record/kept-1']);
    await expect.poll(() => disk.data.get('record/kept-1')).toEqual(withoutLearner(run, 'kept-1'));
    expect(JSON.stringify(disk.history)).not.toMatch(/Wintergreen|learners-own-id/);
    expect(await store.keptRuns()).toBe(1);
    expect(JSON.parse(await store.exportRuns())).toMatchObject({ records: [{ id: 'kept-1' }], notes: {} });
  });

  it('plays the packs of its device, and writes nothing there', async () => {
    const { own, keeper } = kiosk(false);
    own.data.set('packs', { a: 1 });
    own.data.set('settings', { a: 2 });
    const anything = v.object({ a: v.number() });
    expect(await keeper.read('packs', anything)).toEqual({ a: 1 });
    expect(await keeper.read('settings', anything)).toBeNull();
    await keeper.write('packs', { a: 3 });
    expect(await keeper.read('packs', anything)).toEqual({ a: 3 });
    expect(own.data.get('packs')).toEqual({ a: 1 });
  });
});

describe('the facilitator', () => {
  it('deletes all kept runs, readable or not, and nothing else', async () => {
    const { disk, store } = kiosk(true);
    await store.keepSetup({ ...JSON.parse('{}'), quiet: 60 });
    await store.keepRun(withoutLearner(run, 'one'));
    disk.data.set('record/strange', { format: 'composure/record@9' });
    expect(await store.keptRuns()).toBe(2);
    await store.deleteRuns();
    expect(await store.keptRuns()).toBe(0);
    expect([...disk.data.keys()].filter((key) => key !== 'kiosk/setup')).toEqual([]);
    expect(disk.data.has('kiosk/setup')).toBe(true);
  });

  it('never takes the PIN along in what is saved as a file', async () => {
    const { store } = kiosk(true);
    await store.keepPin({ format: 'composure/pin@1', salt: 'a'.repeat(32), rounds: 1, hash: 'b'.repeat(64) });
    await store.keepRun(withoutLearner(run, 'one'));
    expect(await store.exportRuns()).not.toMatch(/pin@1|bbbb/);
  });
});
