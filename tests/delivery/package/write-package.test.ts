import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Label, labelName, readLabel, targets } from '../../../src/delivery/package/label.ts';
import { ListSchema } from '../../../src/delivery/package/offline-list.ts';
import type { Order } from '../../../src/delivery/package/order.ts';
import { versionIn } from '../../../src/delivery/package/page-version.ts';
import { planPackage } from '../../../src/delivery/package/plan.ts';
import { readProductFiles } from '../../../src/delivery/package/product-files.ts';
import { listPath } from '../../../src/delivery/package/stamped.ts';
import { sumOf, writePackage } from '../../../src/delivery/package/write-package.ts';
import { details } from '../../../src/delivery/xapi/detail.ts';
import { files, orderWith, product, ward } from './a-product.ts';
import { readXml, within } from './xml-reader.ts';

const made = (change: Partial<Order>, legend: string | null = null, given = files) =>
  writePackage({ product, plan: planPackage(product, orderWith(change)), files: given, legend });
const inside = (change: Partial<Order>, legend: string | null = null) =>
  unzipSync(made(change, legend).bytes);
const labelIn = (html: string): Label | null =>
  readLabel(
    (new RegExp(`name="${labelName}" content="([^"]*)"`).exec(html)?.[1] ?? '').replaceAll('&quot;', '"'),
  );

const order: fc.Arbitrary<Order> = fc
  .record({
    target: fc.constantFrom(...targets),
    scenarios: fc.option(
      fc.uniqueArray(fc.constantFrom('hatch', 'gate', 'ward_night', 'ward_gate'), { minLength: 1 }),
    ),
    hosts: fc.subarray(['https://a.example', 'https://b.example']),
    connect: fc.subarray(['https://c.example', 'http://127.0.0.1:9']),
    detail: fc.option(fc.constantFrom(...details)),
  })
  .map(({ hosts, connect, detail, ...asked }) => ({
    ...asked,
    packs: [ward],
    hosts: asked.target === 'web' ? hosts : [],
    connect: asked.target.startsWith('scorm') ? [] : connect,
    detail: asked.target.startsWith('scorm') ? null : detail,
  }));

it('the same order gives the same bytes, whatever order the files came in', () => {
  fc.assert(
    fc.property(order, (asked) => {
      const once = made(asked);
      const again = made(asked, null, new Map([...files].reverse()));
      expect(sumOf(again.bytes)).toBe(sumOf(once.bytes));
      expect(again.name).toBe(once.name);
    }),
    { numRuns: 60 },
  );
});

it('whatever was asked, the page says it and everything that the label names is there', () => {
  fc.assert(
    fc.property(order, (asked) => {
      const all = inside(asked);
      const label = labelIn(strFromU8(all['index.html'] ?? new Uint8Array()));
      expect(label).toMatchObject({ target: asked.target, hosts: asked.hosts, detail: asked.detail });
      for (const path of label?.packs ?? []) expect(all).toHaveProperty([path]);
    }),
    { numRuns: 60 },
  );
});

it('it is undated and sorted', () => {
  const { bytes, count } = made({ scenarios: ['hatch'] });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  const dates = new Set<number>();
  // The directory at the end, entry by entry.
  let at = view.getUint32(bytes.length - 6, true);
  while (view.getUint32(at, true) === 0x02014b50) {
    const length = view.getUint16(at + 28, true);
    names.push(strFromU8(bytes.subarray(at + 46, at + 46 + length)));
    dates.add(view.getUint16(at + 14, true));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  expect(names).toEqual([...names].sort());
  expect(names).toHaveLength(count);
  // The first of January 1980.
  expect([...dates]).toEqual([(0 << 9) | (1 << 5) | 1]);
});

it.each(['scorm12', 'scorm2004'] as const)(
  '%s: the manifest lists what is in the zip, and nothing else',
  (target) => {
    const all = inside({ target, scenarios: ['ward_night'], packs: [ward] }, 'a legend');
    const manifest = readXml(strFromU8(all['imsmanifest.xml'] ?? new Uint8Array()));
    const listed = within(manifest, 'file').map(({ attributes }) => attributes.get('href'));
    expect(listed).toEqual(
      Object.keys(all)
        .filter((path) => path !== 'imsmanifest.xml')
        .sort(),
    );
    expect(listed).toContain('packs/ward.zip');
  },
);

it('the legend is there for SCORM 1.2 alone, which tells answers by one character', () => {
  expect(strFromU8(inside({}, 'a legend')['legend.txt'] ?? new Uint8Array())).toBe('a legend');
  expect(inside({ target: 'scorm2004' }, 'a legend')).not.toHaveProperty(['legend.txt']);
});

it('a page for the web has no manifest', () => {
  const names = Object.keys(inside({ target: 'web', scenarios: ['hatch'] }));
  expect(names.filter((name) => name.endsWith('.xml') || name === 'files.json')).toEqual([]);
});

describe('a page for the web that plays without a network', () => {
  const fileIn = (made: Record<string, Uint8Array>, name: string) =>
    strFromU8(made[name] ?? new Uint8Array());
  const listIn = (made: Record<string, Uint8Array>) => {
    const [path = ''] = Object.keys(made).filter((name) => listPath.test(name));
    return { path, list: v.parse(ListSchema, JSON.parse(fileIn(made, path))) };
  };

  it('has its worker, which lists what is in the package and nothing else', () => {
    const web = inside({ target: 'web', scenarios: ['hatch'] });
    const { path, list } = listIn(web);
    expect(list.files.map((file) => file.path)).toEqual(
      Object.keys(web)
        .filter((name) => ![path, 'index.html', 'sw.js'].includes(name))
        .sort(),
    );
    expect(fileIn(web, 'sw.js')).toContain(path);
  });

  it('is another version when it says another thing of itself, with the very same files', () => {
    const versions = [[], ['https://a.example'], ['https://b.example']].map((hosts) =>
      versionIn(fileIn(inside({ target: 'web', scenarios: ['hatch'], hosts }), 'index.html')),
    );
    expect(versions).not.toContain(null);
    expect(new Set(versions).size).toBe(versions.length);
  });

  it('is for the web alone: a platform’s package keeps no copies, and says no version', () => {
    for (const target of ['scorm12', 'scorm2004', 'cmi5'] as const) {
      const made = inside({ target, scenarios: ['hatch'] });
      expect(Object.keys(made).filter((name) => name === 'sw.js' || listPath.test(name))).toEqual([]);
      expect(versionIn(fileIn(made, 'index.html'))).toBeNull();
    }
  });

  it('is listed in a whole copy as it is there', () => {
    const copy = inside({ target: 'web', hosts: ['https://a.example'] });
    const list = readProductFiles(fileIn(copy, 'files.json'));
    for (const { path, sha256, bytes } of list?.files ?? []) {
      expect(sumOf(copy[path] ?? new Uint8Array()), path).toBe(sha256);
      expect(copy[path]?.length, path).toBe(bytes);
    }
    expect(list?.files.some(({ path }) => listPath.test(path))).toBe(true);
  });
});

describe('a copy of the whole product', () => {
  it('can be packed again', () => {
    const copy = inside({ target: 'web', hosts: ['https://a.example'] });
    const list = readProductFiles(strFromU8(copy['files.json'] ?? new Uint8Array()));
    if (!list) throw new Error('the copy has no list');
    const plan = planPackage(list, orderWith({ scenarios: ['hatch'] }));
    const again = writePackage({ product: list, plan, files: new Map(Object.entries(copy)), legend: null });
    expect(sumOf(again.bytes)).toBe(sumOf(made({ scenarios: ['hatch'] }).bytes));
  });
});

it('a file that is missing, or not the one that was built, is said', () => {
  const missing = new Map([...files].filter(([path]) => path !== 'assets/app.css'));
  expect(() => made({}, null, missing)).toThrow('A file of the product is missing: assets/app.css.');
  const changed = new Map(files).set('assets/app.css', strToU8('STYLES'));
  expect(() => made({}, null, changed)).toThrow('is not the one that was built: assets/app.css.');
});

it('a list that names what it does not list is no list', () => {
  const { format, version, scenarios, parts } = product;
  const said = (change: object) =>
    readProductFiles(JSON.stringify({ format, version, scenarios, parts, files: product.files, ...change }));
  expect(said({})).toEqual(product);
  expect(said({ files: product.files.filter(({ path }) => path !== 'assets/font.woff2') })).toBeNull();
  expect(said({ files: product.files.filter(({ path }) => path !== 'index.html') })).toBeNull();
  expect(said({ parts: { ...parts, packs: ['../elsewhere.js'] } })).toBeNull();
  expect(readProductFiles('<!doctype html>')).toBeNull();
});
