import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openStream } from '../../src/sound/stream.ts';

/** Lets everything that waits on promises go on. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

function begin(failing: ReadonlySet<string> = new Set()) {
  const fetched: string[] = [];
  const problems: unknown[] = [];
  const waiting: (() => void)[] = [];
  let at = 0;
  let most = 0;
  const stream = openStream({
    async load(name) {
      fetched.push(name);
      most = Math.max(most, ++at);
      await turn();
      at -= 1;
      if (failing.has(name)) throw new Error(`404: ${name}`);
    },
    idle: () => new Promise((resolve) => waiting.push(resolve)),
    report: (problem) => problems.push(problem),
  });
  return {
    stream,
    fetched,
    problems,
    get mostAtOnce() {
      return most;
    },
    /** Everything that can be fetched without idle time. */
    async settle() {
      for (let k = 0; k < 20; k++) await turn();
    },
    /** The page has nothing to do for a while. */
    async rest() {
      for (let k = 0; k < 60; k++) {
        waiting.shift()?.();
        await turn();
      }
    },
  };
}

test('what is needed now is fetched at once and in order; the rest waits for idle time', async () => {
  const { stream, fetched, settle, rest } = begin();
  stream.now(['room', 'drone', 'heart']);
  stream.later(['doors', 'chair']);
  await settle();
  expect(fetched).toEqual(['room', 'drone', 'heart']);
  await rest();
  expect(fetched).toEqual(['room', 'drone', 'heart', 'doors', 'chair']);
});

test('what is needed now goes before what was asked for earlier and can wait', async () => {
  const { stream, fetched, settle, rest } = begin();
  stream.later(['doors', 'chair']);
  await settle();
  stream.now(['pad']);
  await rest();
  expect(fetched).toEqual(['pad', 'doors', 'chair']);
});

test('nothing is fetched twice, and never two things at once, whatever is asked for', async () => {
  const names = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.boolean(), names), { maxLength: 6 }), async (asks) => {
      const trial = begin();
      for (const [urgent, wanted] of asks) {
        if (urgent) trial.stream.now(wanted);
        else trial.stream.later(wanted);
        await turn();
      }
      await trial.rest();
      const asked = new Set(asks.flatMap(([, wanted]) => wanted));
      expect([...trial.fetched].sort()).toEqual([...asked].sort());
      expect(trial.mostAtOnce).toBeLessThanOrEqual(1);
    }),
    { numRuns: 30 },
  );
});

test('one that fails is told and holds up nobody; it is asked for again only after it has been forgiven', async () => {
  const failing = new Set(['drone']);
  const { stream, fetched, problems, settle } = begin(failing);
  stream.now(['room', 'drone', 'heart']);
  await settle();
  stream.now(['drone']);
  await settle();
  expect(fetched).toEqual(['room', 'drone', 'heart']);
  expect(problems).toHaveLength(1);
  failing.clear();
  stream.forgive();
  stream.now(['room', 'drone']);
  await settle();
  expect(fetched).toEqual(['room', 'drone', 'heart', 'drone']);
});

test('stopped, it fetches nothing more', async () => {
  const { stream, fetched, settle, rest } = begin();
  stream.now(['room', 'drone']);
  stream.stop();
  await settle();
  stream.later(['doors']);
  await rest();
  expect(fetched.length).toBeLessThanOrEqual(1);
});
