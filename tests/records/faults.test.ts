import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openKeeper } from '../../src/records/keeper.ts';
import { FakeDisk, type Fault } from './fake-disk.ts';
import { aRecord, RecordSchema, type RunRecord } from './run-record.ts';

const LIMIT_MS = 1500;

type Move =
  | { readonly do: 'save' | 'remove' | 'load'; readonly id: string }
  | { readonly do: 'fault'; readonly fault: Fault; readonly uses: number }
  | { readonly do: 'release' }
  | { readonly do: 'pass'; readonly ms: number };

const id = fc.constantFrom('a', 'b', 'c');
const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.constantFrom<Fault>('none', 'denied', 'full', 'unsaid', 'hung'),
  fc.integer({ min: 1, max: 4000 }),
);
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constantFrom('save' as const), id }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('remove' as const, 'load' as const), id }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('fault' as const), fault, uses: fc.integer({ min: 1, max: 6 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('release' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.oneof(fc.nat(400), fc.nat(4000)) }),
  },
);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('whatever befalls the disk, memory has the last save, the disk no state that never was, and kept means kept', async () => {
  const seen = { kept: 0, memory: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.array(move, { minLength: 5, maxLength: 60, size: 'max' }),
      fc.constantFrom(0, 5, 300),
      async (moves, flushMs) => {
        const disk = new FakeDisk();
        disk.flushMs = flushMs;
        const keeper = openKeeper({ schema: RecordSchema, open: disk.open, limitMs: LIMIT_MS, now: () => 0 });
        const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
        /** All that each record was ever told to be, in order; null where it was removed. */
        const told = new Map<string, (RunRecord | null)[]>([
          ['a', []],
          ['b', []],
          ['c', []],
        ]);
        const wrong: string[] = [];
        let pending = 0;
        let count = 0;

        const act = (which: string, state: RunRecord | null) => {
          const states = told.get(which) ?? [];
          states.push(state);
          const at = states.length - 1;
          const since = Date.now();
          pending += 1;
          (state ? keeper.save(state) : keeper.remove(which)).then(
            (kept) => {
              pending -= 1;
              seen[kept] += 1;
              if (Date.now() - since > LIMIT_MS) wrong.push(`waited ${Date.now() - since}`);
              if (kept !== 'kept') return;
              const there = disk.data.get(`record/${which}`);
              const allowed = states.slice(at).map((one) => JSON.stringify(one ?? undefined));
              if (!allowed.includes(JSON.stringify(there)))
                wrong.push(`kept ${which} ${at}, on disk ${JSON.stringify(there)?.length}`);
            },
            (error) => wrong.push(`rejected: ${error}`),
          );
        };

        for (const one of moves) {
          if (one.do === 'save') {
            count += 1;
            act(one.id, aRecord(one.id, count));
          } else if (one.do === 'remove') act(one.id, null);
          else if (one.do === 'release') disk.release();
          else if (one.do === 'pass') await pass(one.ms);
          else if (one.do === 'fault') {
            let left = one.uses;
            disk.fault = () => {
              left -= 1;
              return left < 0 ? 'none' : one.fault;
            };
          } else {
            const expected = told.get(one.id)?.at(-1) ?? null;
            const loading = keeper.load(one.id);
            await pass(LIMIT_MS);
            expect(await loading).toEqual(expected);
          }
          if (one.do === 'pass' && pending === 0 && keeper.status.value === 'kept') {
            for (const [which, states] of told)
              expect(disk.data.get(`record/${which}`)).toEqual(states.at(-1) ?? undefined);
          }
        }

        disk.fault = () => 'none';
        disk.release();
        await pass(130_000);
        expect(wrong).toEqual([]);
        expect(pending).toBe(0);
        expect(keeper.status.value).toBe('kept');
        for (const [which, states] of told) {
          expect(disk.data.get(`record/${which}`)).toEqual(states.at(-1) ?? undefined);
          const written = disk.history
            .filter(({ key }) => key === `record/${which}`)
            .map(({ value }) => value as RunRecord | undefined);
          // On disk, too, a record only ever went forward through the states it was told to be.
          let from = 0;
          for (const value of written) {
            const next = states.findIndex(
              (state, at) => at >= from && JSON.stringify(state ?? undefined) === JSON.stringify(value),
            );
            expect(next).toBeGreaterThanOrEqual(from);
            from = next;
          }
        }
        expect(disk.data.size).toBe([...told.values()].filter((states) => states.at(-1)).length);
        keeper.close();
      },
    ),
    { numRuns: 300 },
  );
  expect(seen.kept).toBeGreaterThan(100);
  expect(seen.memory).toBeGreaterThan(100);
});
