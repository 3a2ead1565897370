import { describe, expect, it, vi } from 'vitest';
import { reasonAbout } from '../../src/app/reasoning/reasoning.ts';
import { debriefAtFirst, debriefOf } from '../../src/debrief/debrief.ts';
import { newRecord, type RunRecord } from '../../src/encounter/record.ts';
import { playBy } from '../debrief/plays.ts';
import { parcel } from '../story/parcel.ts';

const play = playBy(parcel, 1, ['arguing-facts', 'telling-to-calm-down']);
const record: RunRecord = {
  ...newRecord(parcel, 1, 'a'.repeat(32), '2026-01-05T10:00:00.000Z'),
  decisions: [...play.decisions],
};

/** A worker that says what it is told to say. */
class FakeWorker extends EventTarget {
  readonly asked: unknown[] = [];
  ended = false;
  postMessage(what: unknown): void {
    this.asked.push(what);
  }
  terminate(): void {
    this.ended = true;
  }
  say(debrief: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data: { debrief } }));
  }
  fail(): void {
    this.dispatchEvent(new Event('error', { cancelable: true }));
  }
}

function asking(start: (worker: FakeWorker) => Worker = (worker) => worker as unknown as Worker) {
  const worker = new FakeWorker();
  const onDebrief = vi.fn();
  const onTrouble = vi.fn();
  const reasoning = reasonAbout(parcel, record, onDebrief, onTrouble, () => start(worker));
  return { worker, onDebrief, onTrouble, reasoning };
}

describe('the reasoning', () => {
  it('is told at once, and again when it is complete; then the worker is let go', () => {
    const { worker, onDebrief } = asking();
    expect(worker.asked).toEqual([{ scenario: parcel, record }]);
    const first = debriefAtFirst(parcel, record);
    worker.say(first);
    expect(onDebrief).toHaveBeenLastCalledWith(first);
    expect(worker.ended).toBe(false);
    const whole = debriefOf(parcel, record);
    worker.say(whole);
    expect(onDebrief).toHaveBeenLastCalledWith(whole);
    expect(worker.ended).toBe(true);
  });

  it('is made here where a worker fails or there is none', async () => {
    const failed = asking();
    failed.worker.say(debriefAtFirst(parcel, record));
    failed.worker.fail();
    await vi.waitFor(() => expect(failed.onDebrief).toHaveBeenLastCalledWith(debriefOf(parcel, record)));
    expect(failed.worker.ended).toBe(true);
    const none = asking(() => {
      throw new Error('no workers here');
    });
    await vi.waitFor(() => expect(none.onDebrief).toHaveBeenCalledWith(debriefOf(parcel, record)));
    expect(none.onTrouble).not.toHaveBeenCalled();
  });

  it('passes on what is wrong with a record', async () => {
    const worker = new FakeWorker();
    const onTrouble = vi.fn();
    const wrong = { ...record, hash: '0000000000000000' };
    reasonAbout(parcel, wrong, vi.fn(), onTrouble, () => worker as unknown as Worker);
    worker.fail();
    await vi.waitFor(() => expect(onTrouble).toHaveBeenCalledOnce());
  });

  it('tells nothing more once it is stopped', () => {
    const { worker, onDebrief, reasoning } = asking();
    reasoning.stop();
    worker.say(debriefOf(parcel, record));
    expect(onDebrief).not.toHaveBeenCalled();
    expect(worker.ended).toBe(true);
  });
});
