import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { newest } from '../../../src/app/workshop/newest.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Work that is done when the test says so. */
function bench(settles = 100) {
  const begun: string[] = [];
  const done: string[] = [];
  const failed: unknown[] = [];
  let finish: ((how: Error | null) => void) | null = null;
  const line = newest<string, string>({
    settles,
    work: (job) => {
      begun.push(job);
      return new Promise((resolve, reject) => {
        finish = (how) => (how ? reject(how) : resolve(job.toUpperCase()));
      });
    },
    done: (result, job) => done.push(`${job} is ${result}`),
    failed: (error) => failed.push(error),
  });
  const end = async (how: Error | null = null) => {
    finish?.(how);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { line, begun, done, failed, end };
}

it('begins only the newest of those that come quickly', async () => {
  const { line, begun, done, end } = bench();
  for (const job of ['a', 'b', 'c']) {
    line.ask(job);
    await vi.advanceTimersByTimeAsync(60);
  }
  await vi.advanceTimersByTimeAsync(100);
  expect(begun).toEqual(['c']);
  await end();
  expect(done).toEqual(['c is C']);
});

it('does one at a time, and then the newest that was asked for meanwhile', async () => {
  const { line, begun, done, end } = bench();
  line.ask('a');
  await vi.advanceTimersByTimeAsync(100);
  for (const job of ['b', 'c', 'd']) {
    line.ask(job);
    await vi.advanceTimersByTimeAsync(200);
  }
  expect(begun).toEqual(['a']);
  await end();
  expect(begun).toEqual(['a', 'd']);
  await end();
  expect(done).toEqual(['a is A', 'd is D']);
  await vi.advanceTimersByTimeAsync(1000);
  expect(begun).toEqual(['a', 'd']);
});

it('tells a failure, and goes on', async () => {
  const { line, begun, failed, end } = bench();
  line.ask('a');
  await vi.advanceTimersByTimeAsync(100);
  line.ask('b');
  await vi.advanceTimersByTimeAsync(100);
  await end(new Error('no'));
  expect(failed).toEqual([new Error('no')]);
  expect(begun).toEqual(['a', 'b']);
});

it('says nothing more once it is closed', async () => {
  const { line, begun, done, end } = bench();
  line.ask('a');
  await vi.advanceTimersByTimeAsync(100);
  line.ask('b');
  line.close();
  await end();
  await vi.advanceTimersByTimeAsync(500);
  expect([begun, done]).toEqual([['a'], []]);
});
