import { expect, it, vi } from 'vitest';
import { type Brought, mostPaths } from '../../../src/app/offline/asks.ts';
import { fill } from '../../../src/app/offline/filling.ts';

const missing = Array.from({ length: 2 * mostPaths + 5 }, (_, n) => ({ path: `stage/${n}.webp`, bytes: n }));
const all = async (paths: readonly string[]): Promise<Brought> => ({ brought: [...paths], stop: null });

it('asks for everything once, never for more than may be asked at once, and says how far it is', async () => {
  const asked: string[] = [];
  const left: number[] = [];
  const bring = vi.fn(async (paths: readonly string[]) => {
    expect(paths.length).toBeLessThanOrEqual(mostPaths);
    asked.push(...paths);
    return all(paths);
  });
  const done = await fill({
    missing,
    bring,
    mayGoOn: () => true,
    onProgress: (now) => left.push(now.length),
  });
  expect(done).toBeNull();
  expect(asked).toEqual(missing.map(({ path }) => path));
  expect(left).toEqual([mostPaths + 5, 5, 0]);
});

it('stops as soon as there is something better to do', async () => {
  const bring = vi.fn(all);
  const answers = [true, true, false];
  const done = await fill({ missing, bring, mayGoOn: () => answers.shift() ?? false, onProgress: () => {} });
  expect(done).toBe('interrupted');
  expect(bring).toHaveBeenCalledTimes(2);
});

it('says why it could not go on, with what it had got by then', async () => {
  const left: number[] = [];
  const done = await fill({
    missing,
    bring: async (paths) => ({ brought: paths.slice(0, 3), stop: 'unreachable' }),
    mayGoOn: () => true,
    onProgress: (now) => left.push(now.length),
  });
  expect(done).toBe('unreachable');
  expect(left).toEqual([missing.length - 3]);
});

it('takes silence for a network that is gone', async () => {
  expect(await fill({ missing, bring: async () => null, mayGoOn: () => true, onProgress: () => {} })).toBe(
    'unreachable',
  );
});
