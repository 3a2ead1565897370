import { Script } from 'node:vm';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { HeadSchema, ListSchema, workerFile } from '../../../src/delivery/package/offline-list.ts';
import { versionIn } from '../../../src/delivery/package/page-version.ts';
import { pageName } from '../../../src/delivery/package/product-files.ts';
import { stamped } from '../../../src/delivery/package/stamped.ts';
import { buildOf, bytes, headOf, sumOf, text, versionA, versionB } from '../../app/offline/build-made.ts';

const listOf = (files: Map<string, Uint8Array>) =>
  v.parse(ListSchema, JSON.parse(text(files.get(headOf(files).list))));

describe('a build that was stamped', () => {
  it('says the same version in its page and in its worker', () => {
    expect(versionIn(text(versionA.get(pageName)))).toBe(headOf(versionA).version);
    expect(headOf(versionA).version).not.toBe(headOf(versionB).version);
  });

  it('has a worker whose first line gives it its head, and leaves the rest as it was', () => {
    const place = { self: {} as Record<string, unknown>, serve: () => {} };
    new Script(text(versionA.get(workerFile))).runInNewContext(place);
    expect(v.parse(HeadSchema, place.self.composure)).toEqual(headOf(versionA));
  });

  it('lists every file but the page, the worker and the list, each with the sum of its content', () => {
    const { files } = listOf(versionA);
    const outside = [pageName, workerFile, headOf(versionA).list];
    expect(files.map(({ path }) => path)).toEqual(
      [...versionA.keys()].filter((path) => !outside.includes(path)).sort(),
    );
    for (const { path, sum, bytes: size } of files) {
      expect(sum, path).toBe(sumOf(versionA.get(path) ?? bytes('')));
      expect(size, path).toBe(versionA.get(path)?.length);
    }
  });

  it('is the same when it is stamped once more', () => {
    expect(stamped(versionA)).toEqual(versionA);
  });

  it('is another version whenever anything of it is other: a file more or fewer, a byte, a name, the page, the worker', () => {
    const file = fc.tuple(fc.constantFrom('assets/a.js', 'stage/dan/a.webp', 'b.txt', 'c.txt'), fc.string());
    const build = fc.record({
      files: fc.uniqueArray(file, { selector: ([path]) => path }),
      page: fc.constantFrom('one', 'two'),
      worker: fc.constantFrom('one', 'two'),
    });
    type Build = { readonly files: [string, string][]; readonly page: string; readonly worker: string };
    const made = ({ files, page, worker }: Build) =>
      headOf(
        buildOf({ ...Object.fromEntries(files), [pageName]: `<head>${page}</head>`, [workerFile]: worker }),
      ).version;
    const plain = ({ files, page, worker }: Build) => JSON.stringify([[...files].sort(), page, worker]);
    fc.assert(
      fc.property(build, build, (a, b) => {
        // One after another, so that often only one thing is other.
        for (const c of [
          { ...a, files: b.files },
          { ...a, page: b.page },
          { ...a, worker: b.worker },
        ])
          expect(made(a) === made(c)).toBe(plain(a) === plain(c));
      }),
    );
  });

  it('refuses a build without a page, and a page without a head', () => {
    expect(() => stamped(new Map([[workerFile, bytes('')]]))).toThrow('the build lacks a file: index.html');
    expect(() => buildOf({ [pageName]: 'no head' })).toThrow('no head to put its version in');
  });
});
