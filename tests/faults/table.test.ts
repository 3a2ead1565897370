import { expect, it } from 'vitest';
import { benches, rowOf } from './table.ts';
import { faults } from './trial.ts';

it.each(Object.keys(benches).flatMap((adapter) => faults.map((fault) => [adapter, fault] as const)))(
  '%s loses no decision where the platform is, or does, this: %s',
  { timeout: 60_000 },
  async (adapter, fault) => {
    expect(await rowOf(adapter, fault, 3)).toMatchObject({ lost: 0, untrue: 0 });
  },
);
