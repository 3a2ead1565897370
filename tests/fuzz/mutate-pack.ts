/** Packs as no honest program makes them. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Chance } from './chance.ts';
import { mutated } from './mutate-script.ts';

export type Files = Readonly<Record<string, string>>;

const values = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  ' ',
  'x'.repeat(5000),
  '../desk.ink',
  'desk.ink',
  '__proto__',
  'constructor',
  '\u202e',
  '\u0000',
  [],
  {},
  [[]],
  ['desk.ink'],
  ['desk.ink', 'desk.ink'],
  ['../desk.ink'],
  [null],
  { seen: null },
  { '': '' },
  { a: { name: 'A', text: 'B' } },
  { Bay: 'Bay Bay', 'Bay 2': '' },
  { '->': '-> END' },
  ['parcel'],
  ['nowhere'],
  'composure/pack@1',
];
const keys = [
  'format',
  'id',
  'title',
  'version',
  'organisation',
  'scenarios',
  'localises',
  'standards',
  'words',
  'other',
  '__proto__',
];
const names = [
  '../out.ink',
  '/root.ink',
  'a/../../b.ink',
  'C:\\x.ink',
  'desk.ink',
  'DESK.INK',
  'pack.json',
  'deep/pack.json',
  'kit/person.ink',
  'a'.repeat(200),
  '\u202e.ink',
  'ü.ink',
  'a b.ink',
  '.ink',
  'x.ink.json',
  'inner.zip',
  '__MACOSX/._desk.ink',
  'folder/',
  'con.ink',
  'a\u0000.ink',
];

/** Set without the meaning that some keys have to an object. */
function with_(manifest: Record<string, unknown>, key: string, value: unknown): string {
  return JSON.stringify(manifest).replace(/\}$/, `,${JSON.stringify(key)}:${JSON.stringify(value)}}`);
}

function mutatedManifest(chance: Chance, text: string): string {
  const how = chance.below(5);
  if (how === 0) return mutated(chance, text, [text]);
  const manifest = JSON.parse(text) as Record<string, unknown>;
  const key = chance.of(keys);
  if (how === 1)
    return JSON.stringify(Object.fromEntries(Object.entries(manifest).filter(([name]) => name !== key)));
  if (how === 2) return chance.of(['[', '{"a":', '"']).repeat(chance.of([1, 1000, 50_000]));
  const other = Object.fromEntries(Object.entries(manifest).filter(([name]) => name !== key));
  return with_(other, key, chance.of(values));
}

function zipped(chance: Chance, files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const data: Zippable = Object.create(null);
  for (const [path, text] of Object.entries(files))
    data[path] = typeof text === 'string' ? strToU8(text) : text;
  return zipSync(data, { level: chance.of([0, 6, 9]) });
}

export function mutatedPack(chance: Chance, files: Files, others: readonly string[]): Uint8Array {
  const changed: Record<string, string | Uint8Array> = { ...files };
  const how = chance.below(10);
  if (how < 3) changed['pack.json'] = mutatedManifest(chance, files['pack.json'] ?? '');
  else if (how < 5) {
    const path = chance.of(Object.keys(files).filter((each) => each.endsWith('.ink')));
    changed[path] = mutated(chance, files[path] ?? '', others);
  } else if (how === 5) {
    changed[chance.of(names)] = chance.of([
      files['desk.ink'] ?? '',
      '',
      'x'.repeat(600_000),
      zipped(chance, files),
    ]);
  } else if (how === 6) {
    for (let n = chance.of([10, 299, 400]); n > 0; n--) changed[`f${n}.${chance.of(['ink', 'txt'])}`] = '';
  } else if (how === 7) {
    const bytes = strToU8(files['desk.ink'] ?? '').slice();
    for (let n = chance.below(20); n >= 0; n--) bytes[chance.below(bytes.length)] = chance.below(256);
    changed['desk.ink'] = bytes;
  }
  let zip = zipped(chance, changed);
  const after = chance.below(6);
  if (how > 7 || after === 0) {
    zip = zip.slice();
    // The directory is at the end, and there every byte counts.
    const from = chance.of([0, Math.max(0, zip.length - 300)]);
    for (let n = chance.of([0, 1, 4, 40]); n >= 0; n--)
      zip[from + chance.below(zip.length - from)] = chance.below(256);
  }
  if (after === 1) zip = zip.slice(0, chance.below(zip.length));
  if (after === 2)
    zip = Uint8Array.from([...zip.slice(chance.below(40)), ...zip.slice(0, chance.below(200))]);
  return zip;
}
