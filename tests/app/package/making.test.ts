import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type MakingTerms, makePackage } from '../../../src/app/package/making.ts';
import { PackageError } from '../../../src/delivery/package/package-error.ts';
import { productFilesText } from '../../../src/delivery/package/product-files.ts';
import { writePackage } from '../../../src/delivery/package/write-package.ts';
import {
  firstValues,
  type PackageState,
  type PackageValues,
} from '../../../src/screens/workshop/package/package-values.ts';
import { files, product } from '../../delivery/package/a-product.ts';
import { parcel } from '../../story/parcel.ts';

const rows = ['hatch', 'gate'].map((id) => ({ id, title: id, note: '', picture: null }));

/** A server with the product for tests; `without` is what it has not. */
function setup(change: Partial<MakingTerms> = {}, without: RegExp = /^$/, status = 404) {
  const told: PackageState[] = [];
  const saved: { name: string; bytes: Uint8Array }[] = [];
  const asked: string[] = [];
  const going = new AbortController();
  const fetch = async (address: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const path = String(address).replace('https://here.example/game/', '');
    init?.signal?.throwIfAborted();
    asked.push(path);
    if (without.test(path)) {
      if (status === 0) throw new TypeError('Failed to fetch');
      return new Response('', { status });
    }
    if (path === 'files.json') return new Response(productFilesText(product));
    const bytes = files.get(path);
    return bytes ? new Response(new Uint8Array(bytes)) : new Response('', { status: 404 });
  };
  const terms: MakingTerms = {
    here: { base: 'https://here.example/game/', fetch, signal: going.signal },
    gather: async (chosen) => ({ chosen, packs: [], scenario: async () => parcel }),
    save: (name, bytes) => saved.push({ name, bytes }),
    tell: (state) => told.push(state),
    write: async ({ legendOf, ...materials }) =>
      writePackage({ ...materials, legend: legendOf.length > 0 ? `${legendOf.length} scripts` : null }),
    ...change,
  };
  const make = (values: Partial<PackageValues>) => makePackage({ ...firstValues(rows), ...values }, terms);
  return { make, told, saved, asked, going };
}

it('fetches what is needed and nothing else, and saves the package', async () => {
  const { make, told, saved, asked } = setup();
  await make({ chosen: ['hatch'] });
  expect(saved.map(({ name }) => name)).toEqual(['composure-hatch-scorm12.zip']);
  const inside = unzipSync(saved[0]?.bytes ?? new Uint8Array());
  expect(strFromU8(inside['legend.txt'] ?? new Uint8Array())).toBe('1 scripts');
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked.filter((path) => /mei|gate|workshop/.test(path))).toEqual([]);
  expect(told.at(-1)).toMatchObject({
    is: 'made',
    words: [expect.stringContaining('was saved'), expect.any(String)],
  });
});

it('says how far it is, and never goes back', async () => {
  const { make, told } = setup();
  await make({});
  const shares = told.flatMap((state) => (state.is === 'working' ? [state.share] : []));
  expect(shares.length).toBeGreaterThan(10);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBeLessThan(1);
});

describe('what cannot be had is said in a sentence, and nothing is saved', () => {
  it.each([
    [/dan\/a0/, 404, 'A file of the product could not be had: stage/dan/a0.webp (the server says 404).'],
    [
      /dan\/a0/,
      0,
      'A file of the product could not be had: stage/dan/a0.webp (it did not arrive). Are you online?',
    ],
    [/files\.json/, 0, 'could not be had: files.json'],
    [/files\.json/, 404, 'This copy of Composure has no list of its own files'],
  ])('%s, %i', async (without, status, words) => {
    const { make, told, saved } = setup({}, without, status);
    await make({});
    expect(told.at(-1)).toMatchObject({ is: 'refused', words: expect.stringContaining(words) });
    expect(saved).toEqual([]);
  });

  it('for what was filled in, before anything is fetched', async () => {
    const { make, told, asked } = setup();
    await make({ target: 'web', hosts: 'learn.example.org' });
    expect(told.at(-1)).toMatchObject({
      is: 'refused',
      words: expect.stringContaining('not the origin of a page'),
    });
    expect(asked).toEqual([]);
    await make({ chosen: [] });
    expect(told.at(-1)).toMatchObject({
      is: 'refused',
      words: expect.stringContaining('No scenario was chosen.'),
    });
  });

  it('for a pack that is gone', async () => {
    const gather = () => Promise.reject(new PackageError('The pack is gone.', 'Add it again.'));
    const { make, told } = setup({ gather });
    await make({});
    expect(told.at(-1)).toEqual({ is: 'refused', words: 'The pack is gone. Add it again.' });
  });

  it('for what nobody foresaw', async () => {
    const { make, told } = setup({ write: () => Promise.reject(new Error('out of memory')) });
    await make({});
    expect(told.at(-1)).toMatchObject({ is: 'refused', words: expect.stringContaining('out of memory') });
  });
});

it('once it is stopped, nothing more is fetched, said or saved', async () => {
  const { make, told, saved, asked, going } = setup({
    gather: async (chosen) => {
      going.abort();
      return { chosen, packs: [], scenario: async () => parcel };
    },
  });
  await make({});
  expect(asked).toEqual(['files.json']);
  expect(told.every(({ is }) => is === 'working')).toBe(true);
  expect(saved).toEqual([]);
});

it('what was filled in for another target is no part of this one', async () => {
  const { make, told } = setup();
  await make({ target: 'scorm2004', hosts: 'nonsense', connect: 'nonsense', whole: true, detail: 'full' });
  expect(told.at(-1)?.is).toBe('made');
});

it('the whole product is for the web alone, and is everything', async () => {
  const { make, saved } = setup();
  await make({ target: 'web', whole: true, chosen: [], hosts: 'https://a.example, https://b.example' });
  const inside = unzipSync(saved[0]?.bytes ?? new Uint8Array());
  expect(inside).toHaveProperty(['stage/bank/room.json']);
  expect(strFromU8(inside['index.html'] ?? new Uint8Array())).toContain('https://b.example');
});
