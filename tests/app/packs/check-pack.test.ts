import { describe, expect, it } from 'vitest';
import { checkPack } from '../../../src/app/packs/check-pack.ts';
import type { CheckedPack, PackJob, PackNews, Shipped } from '../../../src/app/packs/pack-news.ts';
import { refusalOf } from '../../story/pack/packs.ts';
import { compiledParcel } from '../../story/parcel.ts';

const done = { id: 'a', scenarios: [], warnings: [] } as unknown as CheckedPack;

/** A worker that says what it is told to, and notices its end. */
function fakeWorker(answer: (job: PackJob, tell: (news: PackNews) => void) => void) {
  const jobs: PackJob[] = [];
  const state = { ended: false };
  const worker = {
    onmessage: null as ((event: MessageEvent<PackNews>) => void) | null,
    onerror: null as ((event: ErrorEvent) => void) | null,
    postMessage(job: PackJob) {
      jobs.push(job);
      answer(job, (data) => queueMicrotask(() => worker.onmessage?.({ data } as MessageEvent<PackNews>)));
    },
    terminate() {
      state.ended = true;
    },
  };
  return { jobs, state, worker, make: () => worker as unknown as Worker };
}

const shipped: Shipped = { scenario: compiledParcel.scenario, sources: compiledParcel.sources };
const terms = { known: ['parcel'], shipped: async () => shipped };
const bytes = Uint8Array.of(1);

describe('a pack that is checked in a worker', () => {
  it('comes back, and the worker is ended', async () => {
    const fake = fakeWorker((_, tell) => tell({ is: 'done', pack: done }));
    expect(await checkPack(bytes, { ...terms, worker: fake.make })).toBe(done);
    expect(fake.jobs).toEqual([{ is: 'open', bytes, known: ['parcel'] }]);
    expect(fake.state.ended).toBe(true);
  });

  it('is given those scenarios of the product that it makes local', async () => {
    const fake = fakeWorker((job, tell) =>
      tell(job.is === 'open' ? { is: 'wants', ids: ['parcel'] } : { is: 'done', pack: done }),
    );
    await checkPack(bytes, { ...terms, worker: fake.make });
    expect(fake.jobs[1]).toEqual({ is: 'shipped', scenarios: [shipped] });
  });

  it('is refused as the worker refuses it', async () => {
    const refusal = { code: 'path', file: null, happened: 'so', fix: 'Why?', problems: [] };
    const fake = fakeWorker((_, tell) => tell({ is: 'refused', refusal }));
    expect(await refusalOf(() => checkPack(bytes, { ...terms, worker: fake.make }))).toEqual(refusal);
    expect(fake.state.ended).toBe(true);
  });

  it('is refused when one script takes too long, and the worker is ended in the midst of it', async () => {
    const fake = fakeWorker((_, tell) => tell({ is: 'script', file: 'loop.ink' }));
    const refusal = await refusalOf(() => checkPack(bytes, { ...terms, worker: fake.make, patience: 30 }));
    expect(refusal).toMatchObject({ code: 'too-long', file: 'loop.ink' });
    expect(fake.state.ended).toBe(true);
  });

  it.each<[string, (fake: ReturnType<typeof fakeWorker>) => void]>([
    [
      'fails',
      ({ worker }) => worker.onmessage?.({ data: { is: 'failed', why: 'memory' } } as MessageEvent<PackNews>),
    ],
    [
      'does not load',
      ({ worker }) => worker.onerror?.({ message: 'memory', preventDefault() {} } as ErrorEvent),
    ],
  ])('fails when the worker %s', async (_, fail) => {
    const fake = fakeWorker(() => queueMicrotask(() => fail(fake)));
    await expect(checkPack(bytes, { ...terms, worker: fake.make })).rejects.toThrow('memory');
    expect(fake.state.ended).toBe(true);
  });
});
