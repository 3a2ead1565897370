import { expect, it } from 'vitest';
import { cmi5Bench } from './cmi5-bench.ts';
import { benches, rowOf } from './table.ts';
import { faults, trial } from './trial.ts';

it.each(Object.keys(benches).flatMap((adapter) => faults.map((fault) => [adapter, fault] as const)))(
  '%s loses no decision where the platform is, or does, this: %s',
  { timeout: 60_000 },
  async (adapter, fault) => {
    expect(await rowOf(adapter, fault, 3)).toMatchObject({ lost: 0, untrue: 0 });
  },
);

// The run's text had arrived, saying that its decisions were told; they had only waited, for a session that was over.
it('tells again under the next launch what only waited for the one before', async () => {
  expect(await trial(cmi5Bench(), 'throws', 4)).toMatchObject({ lost: 0 });
});
