import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packLimits } from '../../../src/story/pack/limits.ts';
import { packOf, readPack, writePack } from '../../../src/story/pack/pack.ts';
import { deskInk, endInk, manifestWith, packFiles, packWith, readWith, refusalOf, zipOf } from './packs.ts';

describe('a pack', () => {
  it('is read from a zip: what it says of itself, and its Ink', () => {
    const pack = readPack(zipOf(packFiles));
    expect(pack.manifest).toMatchObject({
      id: 'st-marys',
      version: '1.0',
      scenarios: ['desk.ink'],
      localises: [],
    });
    expect([...pack.files]).toEqual([
      ['desk.ink', deskInk],
      ['parts/end.ink', endInk],
    ]);
    expect(pack.left).toEqual([]);
  });

  it('may lie in a folder of the zip, beside what systems leave behind', () => {
    const inFolder = Object.fromEntries(
      Object.entries(packFiles).map(([path, text]) => [`St Mary/${path}`, text]),
    );
    const pack = readPack(
      zipOf({
        ...inFolder,
        '__MACOSX/St Mary/._pack.json': 'x',
        'St Mary/.DS_Store': 'x',
        'St Mary/logo.png': 'x',
      }),
    );
    expect([...pack.files.keys()]).toEqual(['desk.ink', 'parts/end.ink']);
    expect(pack.left).toEqual(['St Mary/logo.png']);
  });

  it('may bring the kit’s person.ink for Inky; the product’s own is used', () => {
    expect(packWith({ 'kit/person.ink': '-> nowhere' }).files.has('kit/person.ink')).toBe(false);
  });

  it('comes back from its own zip, and the same pack gives the same bytes', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,5}\/[a-z]{1,8}\.ink$/), fc.string({ unit: 'grapheme' }), {
          maxKeys: 8,
        }),
        (extra) => {
          const pack = packWith(extra);
          const bytes = writePack(pack);
          const back = readPack(bytes);
          expect(back.manifest).toEqual(pack.manifest);
          expect(Object.fromEntries(back.files)).toEqual(Object.fromEntries(pack.files));
          const shuffled = { manifest: back.manifest, files: new Map([...back.files].reverse()) };
          expect(writePack(shuffled)).toEqual(bytes);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('a manifest', () => {
  it.each<[string, object, RegExp]>([
    ['another format', { format: 'composure/pack@2' }, /"format" must be "composure\/pack@1"/],
    ['an id that addresses cannot carry', { id: 'St Marys' }, /"id" .*small letters/],
    ['an id with an underscore', { id: 'a_b' }, /"id"/],
    ['no title', { title: undefined }, /title/],
    ['an empty title', { title: '' }, /"title" must not be empty/],
    ['a title that turns round', { title: 'safe\u202etxt' }, /"title" must be plain text/],
    ['a script in a folder', { scenarios: ['parts/end.ink'] }, /"scenarios.0"/],
    ['a script twice', { scenarios: ['desk.ink', 'desk.ink'] }, /twice/],
    ['compiled Ink', { scenarios: ['desk.ink.json'] }, /"scenarios.0"/],
    ['a word with Ink in it', { words: { 'Bay 2': '-> END' } }, /words/],
    ['a word with a tag in it', { words: { 'Bay 2': 'Bay # ending' } }, /words/],
    ['a word with markup in it', { words: { 'Bay 2': '<b>Bay</b>' } }, /words/],
    ['a word of two lines', { words: { 'Bay 2': 'Bay\n2' } }, /words/],
    ['a standard without words', { standards: { seen: { name: 'Seen' } } }, /standards/],
    ['what nobody knows', { scenarois: ['desk.ink'] }, /scenarois/],
    [
      'too many words',
      { words: Object.fromEntries(Array.from({ length: 301 }, (_, n) => [`w${n}`, 'x'])) },
      /300 at most/,
    ],
  ])('is refused with %s', async (_, change, why) => {
    const refusal = await refusalOf(() => readWith(change));
    expect(refusal).toMatchObject({ file: 'pack.json', code: 'manifest' });
    expect(refusal.happened).toMatch(why);
    expect(refusal.fix).toMatch(/\?$/);
  });

  it.each([
    ['not JSON', 'format: pack', 'manifest-json'],
    ['deeper than any reader goes', `${'['.repeat(100_000)}`, 'manifest-json'],
    ['nothing but a list', '[]', 'manifest'],
    ['longer than a manifest is', ' '.repeat(200_000), 'manifest-size'],
    ['without a scenario', manifestWith({ scenarios: [] }), 'no-scenarios'],
  ])('is refused when it is %s', async (_, text, code) => {
    expect(await refusalOf(() => packWith({ 'pack.json': text }))).toMatchObject({ code });
  });

  it('takes no key for more than a key', () => {
    const text = manifestWith({}).replace(
      '"words": {',
      '"words": { "constructor": "builder", "__proto__": "x",',
    );
    const { words } = packOf(new Map([...Object.entries(packFiles), ['pack.json', text]])).manifest;
    expect(Object.getPrototypeOf(words)).toBe(Object.prototype);
    expect(Object.values(words).every((each) => typeof each === 'string')).toBe(true);
  });
});

describe('a pack is refused', () => {
  it.each<[string, Readonly<Record<string, string | null>>, string]>([
    ['without pack.json', { 'pack.json': null }, 'no-manifest'],
    ['without a script that it names', { 'desk.ink': null }, 'missing-file'],
    ['with a script whose name differs between machines', { 'parts/ü b.ink': '' }, 'file-name'],
  ])('%s', async (_, change, code) => {
    expect(await refusalOf(() => packWith(change))).toMatchObject({ code });
  });

  it.each([
    ['../desk.ink'],
    ['/etc/desk.ink'],
    ['a/../../desk.ink'],
    ['a\\..\\desk.ink'],
    ['C:/desk.ink'],
    ['a//desk.ink'],
    ['./desk.ink'],
    ['a\u0000.ink'],
  ])('with a file that leads elsewhere: %j', async (name) => {
    expect(await refusalOf(() => readPack(zipOf({ ...packFiles, [name]: 'x' })))).toMatchObject({
      code: 'path',
    });
  });

  it('with more in it than a pack has', async () => {
    const many = Object.fromEntries(Array.from({ length: packLimits.entries }, (_, n) => [`f${n}.txt`, '']));
    expect(await refusalOf(() => readPack(zipOf({ ...packFiles, ...many })))).toMatchObject({
      code: 'zip-entries',
    });
    const long = { 'long.ink': 'a'.repeat(packLimits.file + 1) };
    expect(await refusalOf(() => readPack(zipOf({ ...packFiles, ...long })))).toMatchObject({
      code: 'file-size',
      file: 'long.ink',
    });
    const part = 'a'.repeat(packLimits.file);
    const much = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`f${n}.ink`, part]));
    expect(await refusalOf(() => readPack(zipOf({ ...packFiles, ...much })))).toMatchObject({
      code: 'total-size',
    });
    const noise = crypto.getRandomValues(new Uint8Array(60_000));
    const large = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`f${n}.png`, noise]));
    expect(await refusalOf(() => readPack(zipOf({ ...packFiles, ...large })))).toMatchObject({
      code: 'zip-size',
    });
  });

  it('when it is no text', async () => {
    const bytes = Uint8Array.of(0x23, 0xff, 0xfe, 0x00);
    expect(await refusalOf(() => readPack(zipOf({ ...packFiles, 'desk.ink': bytes })))).toMatchObject({
      code: 'encoding',
      file: 'desk.ink',
    });
  });
});
