import { expect, it } from 'vitest';
import { untoldIn } from '../../../src/app/reporting/untold.ts';

function device() {
  const disk = new Map<string, unknown>();
  return {
    disk,
    read: async (key: string) => (disk.get(key) ?? null) as never,
    write: async (key: string, value: unknown) => {
      disk.set(key, value);
      return 'kept' as const;
    },
  };
}

it('remembers over visits which runs a host may not have', async () => {
  const here = device();
  const first = untoldIn(here);
  first.add('a');
  first.add('b');
  first.add('a');
  first.settle(['b', 'never']);
  expect(await first.all()).toEqual(['a']);
  expect(await untoldIn(here).all()).toEqual(['a']);
});

it('keeps what was added before the disk had answered', async () => {
  const here = device();
  here.disk.set('untold', ['old']);
  const untold = untoldIn(here);
  untold.add('new');
  expect(await untold.all()).toEqual(['old', 'new']);
  expect(here.disk.get('untold')).toEqual(['old', 'new']);
});

it('forgets the oldest rather than grow without end', async () => {
  const untold = untoldIn(device());
  for (let run = 0; run < 300; run++) untold.add(`run-${run}`);
  const all = await untold.all();
  expect([all.length, all.at(-1)]).toEqual([200, 'run-299']);
});
