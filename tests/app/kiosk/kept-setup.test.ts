import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FacilitatorStore } from '../../../src/app/kiosk/facilitator-store.ts';
import { readSetup } from '../../../src/app/kiosk/kept-setup.ts';
import { defaultSetup, type Setup } from '../../../src/app/kiosk/setup.ts';
import { RecordSchema } from '../../../src/encounter/record.ts';
import { openKeeper } from '../../../src/records/keeper.ts';
import { FakeDisk } from '../../records/fake-disk.ts';

const chosen: Setup = { ...defaultSetup, quiet: 300, keepRuns: true, scenarios: ['waiting-room'] };

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

async function pass(milliseconds: number): Promise<void> {
  for (let gone = 0; gone <= milliseconds; gone += 100) {
    vi.advanceTimersByTime(100);
    for (let n = 0; n < 5; n++) await new Promise((resolve) => setImmediate(resolve));
  }
}

/** A kiosk that begins on this disk, which answers at once or after so many milliseconds. */
async function begun(disk: FakeDisk, answersAfter: number | 'hung' | 'none') {
  disk.fault = () => answersAfter;
  const store = new FacilitatorStore(openKeeper({ schema: RecordSchema, open: disk.open }));
  const reading = readSetup(store);
  await pass(1600);
  return { store, kept: await reading };
}

function diskWith(setup: Setup | null): FakeDisk {
  const disk = new FakeDisk();
  if (setup) disk.data.set('kiosk/setup', setup);
  return disk;
}

describe('how the kiosk is set up', () => {
  it('is what was kept', async () => {
    const { kept } = await begun(diskWith(chosen), 'none');
    expect(kept.setup.value).toEqual(chosen);
    expect(kept.firstUse()).toBe(false);
  });

  it('is written as it usually is after the first use, and only then', async () => {
    const fresh = diskWith(null);
    const { kept } = await begun(fresh, 'none');
    expect(kept.firstUse()).toBe(true);
    await kept.settle();
    expect(fresh.data.get('kiosk/setup')).toEqual(defaultSetup);
  });

  it('is not written over while the disk has not answered', async () => {
    const disk = diskWith(chosen);
    const { kept } = await begun(disk, 'hung');
    expect(kept.setup.value).toEqual(defaultSetup);
    expect(kept.firstUse()).toBe(false);
    const settled = kept.settle();
    await pass(2000);
    await settled;
    disk.fault = () => 'none';
    disk.release();
    await pass(2000);
    expect(disk.data.get('kiosk/setup')).toEqual(chosen);
    expect(disk.history).toEqual([]);
  });

  it('is taken up once a slow disk has answered', async () => {
    const disk = diskWith(chosen);
    const { kept } = await begun(disk, 'hung');
    const take = vi.fn();
    kept.whenKnown(() => true, take);
    await pass(1000);
    expect(take).not.toHaveBeenCalled();
    disk.fault = () => 'none';
    disk.release();
    await pass(1000);
    expect(kept.setup.value).toEqual(chosen);
    expect(take.mock.calls).toEqual([[chosen]]);
  });

  it('stays as a learner who has begun was told, and what was kept stays too', async () => {
    const disk = diskWith(chosen);
    const { kept } = await begun(disk, 'hung');
    const take = vi.fn();
    kept.whenKnown(() => false, take);
    disk.fault = () => 'none';
    disk.release();
    await pass(1000);
    await kept.settle();
    expect(take).not.toHaveBeenCalled();
    expect(kept.setup.value).toEqual(defaultSetup);
    expect(disk.data.get('kiosk/setup')).toEqual(chosen);
  });

  it('is written after a first use that a slow disk knows of late', async () => {
    const disk = diskWith(null);
    const { kept } = await begun(disk, 'hung');
    kept.whenKnown(
      () => true,
      () => {},
    );
    disk.fault = () => 'none';
    disk.release();
    await pass(1000);
    await kept.settle();
    expect(disk.data.get('kiosk/setup')).toEqual(defaultSetup);
  });
});

it('a disk that answers just after the first reading gave up is not taken for an empty one', async () => {
  const status = { value: 'kept' as const, subscribe: () => () => {} };
  const read = vi.fn().mockResolvedValueOnce(null).mockResolvedValueOnce(chosen);
  const keeper = { ...openKeeper({ schema: RecordSchema, open: new FakeDisk().open }), status, read };
  expect(await new FacilitatorStore(keeper).setup()).toEqual(chosen);
});
