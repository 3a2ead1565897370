import { describe, expect, test, vi } from 'vitest';
import { openMurmurs } from '../../../src/sound/murmur/murmurs.ts';
import type { Wish } from '../../../src/sound/murmur/worker.ts';

const line = (text: string) => ({ text, arousal: 30, hz: 104, seed: 1 });

/** A worker that answers when a test says so. */
function fakeWorker() {
  const wishes: Wish[] = [];
  const heed: Record<string, ((event: unknown) => void) | undefined> = {};
  const worker = {
    postMessage: (wish: Wish) => void wishes.push(wish),
    addEventListener: (kind: string, listener: (event: unknown) => void) => {
      heed[kind] = listener;
    },
    terminate: vi.fn(),
  };
  return {
    worker: worker as unknown as Worker,
    wishes,
    terminate: worker.terminate,
    answer: (id: number) => heed.message?.({ data: { id, samples: new Float32Array(3), rate: 24_000 } }),
    break: (message: string) => heed.error?.({ message }),
  };
}

describe('murmurs', () => {
  test('are asked for once: the line that was made ready is had at once when it is on', async () => {
    const fake = fakeWorker();
    const murmurs = openMurmurs(() => fake.worker);
    const ready = murmurs.make(line('No.'));
    fake.answer(fake.wishes[0]?.id ?? -1);
    const made = await ready;
    expect(await murmurs.make(line('No.'))).toBe(made);
    expect(fake.wishes).toHaveLength(1);
  });

  test('come back to the line that asked, in whatever order they are made', async () => {
    const fake = fakeWorker();
    const murmurs = openMurmurs(() => fake.worker);
    const [first, second] = [murmurs.make(line('One.')), murmurs.make(line('Two.'))];
    const [a = -1, b = -1] = fake.wishes.map(({ id }) => id);
    fake.answer(b);
    fake.answer(a);
    expect((await first).id).toBe(a);
    expect((await second).id).toBe(b);
  });

  test('start no worker until one is wanted, and end it', () => {
    const fake = fakeWorker();
    const start = vi.fn(() => fake.worker);
    const murmurs = openMurmurs(start);
    expect(start).not.toHaveBeenCalled();
    void murmurs.make(line('No.'));
    murmurs.destroy();
    expect(start).toHaveBeenCalledTimes(1);
    expect(fake.terminate).toHaveBeenCalledTimes(1);
  });

  test('say so when the worker breaks, and may be asked for again', async () => {
    const fakes = [fakeWorker(), fakeWorker()];
    let started = 0;
    const murmurs = openMurmurs(() => fakes[started++]?.worker as Worker);
    const making = murmurs.make(line('No.'));
    fakes[0]?.break('blocked');
    await expect(making).rejects.toThrow('murmurs cannot be made: blocked');
    const again = murmurs.make(line('No.'));
    fakes[1]?.answer(fakes[1].wishes[0]?.id ?? -1);
    expect((await again).samples).toHaveLength(3);
  });

  test('are forgotten after some lines: a run is long', async () => {
    const fake = fakeWorker();
    const murmurs = openMurmurs(() => fake.worker);
    for (let k = 0; k < 12; k++) void murmurs.make(line(`Line ${k}.`));
    void murmurs.make(line('Line 0.'));
    expect(fake.wishes).toHaveLength(13);
  });
});
