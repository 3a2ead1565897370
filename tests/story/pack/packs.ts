/** A small pack for tests, and zips that no honest program makes. */
import { readFileSync } from 'node:fs';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { compilePack, type PackTerms } from '../../../src/story/pack/compile-pack.ts';
import { type Manifest, readManifest } from '../../../src/story/pack/manifest.ts';
import { type Pack, packOf } from '../../../src/story/pack/pack.ts';
import { PackError, type Refusal } from '../../../src/story/pack/pack-error.ts';
import { compiledParcel } from '../parcel.ts';

export const person = readFileSync(new URL('../../../stories/kit/person.ink', import.meta.url), 'utf8');

/** A scenario of one moment, with an include, a standard of the pack's own and a place to be renamed. */
export const deskInk = `# title: The desk at St Mary's
# sector: library
# role: Library assistant
# person: Owen
# figure: dan
# room: waiting-room
# driver: frustrated
# you: You are alone at the desk of St Mary's library.
# know: Bay 2 is shut. Ring 1234.
# content: A raised voice.
# minutes: 2
INCLUDE ../kit/person.ink
INCLUDE parts/end.ink
VAR arousal = 50
VAR trust = 40
VAR need = 60
-> desk

=== desk ===
Owen: Where is Bay 2?   # voice: raised
- (first)
* [“Bay 2 is shut. I'll find out.” # concrete-help # standard: first-name]
    # why: You said that Bay 2 is shut, and what you would do.
    # inside: Somebody knows.
    Owen: All right.
* [“You came for Bay 2.” # reflection-paraphrase # standard: seen]
    # why: You said it back.
    # inside: She heard.
    ~ event(4, 0, 0, "somebody from Bay 2 laughed")
    Owen: I did.
* [“It says so on the door.” # arguing-facts # misses: dignity]
    # why: True, and no help.
    # inside: As if I could not read.
    Owen: I can read.
* [Wait. # tactical-pause # silence # lapse]
    # why: A silence.
    # inside: Well?
    Owen: Well?
- -> close
`;
export const endInk = `=== close ===
He stays by Bay <>
2.
Owen: Thanks.   # ending: settled
-> END
`;

export const manifest = {
  format: 'composure/pack@1',
  id: 'st-marys',
  title: 'The library at St Mary’s',
  version: '1.0',
  organisation: 'St Mary’s',
  scenarios: ['desk.ink'],
  standards: {
    seen: { name: 'Noticed', text: 'We notice people.' },
    'first-name': { name: 'By name', text: 'We say our name.' },
  },
  words: { 'Bay 2': 'the Reading Room', '1234': '55 12' },
};

export const packFiles: Readonly<Record<string, string>> = {
  'pack.json': JSON.stringify(manifest, null, 2),
  'desk.ink': deskInk,
  'parts/end.ink': endInk,
};

export const packWith = (change: Readonly<Record<string, string | null>> = {}): Pack =>
  packOf(
    new Map(
      Object.entries({ ...packFiles, ...change }).filter(
        (each): each is [string, string] => each[1] !== null,
      ),
    ),
  );

export const manifestWith = (change: object): string => JSON.stringify({ ...manifest, ...change }, null, 2);
export const readWith = (change: object): Manifest => readManifest(manifestWith(change));

export const shipped: PackTerms['shipped'] = new Map([
  ['parcel', { scenario: compiledParcel.scenario, sources: compiledParcel.sources }],
]);
export const terms: PackTerms = { person, shipped, known: ['parcel'] };
export const compiled = (pack: Pack) => compilePack(pack, terms);

/** A zip as any program makes it, of texts and bytes. */
export const zipOf = (files: Readonly<Record<string, string | Uint8Array>>, level: 0 | 9 = 9): Uint8Array => {
  const data: Zippable = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, typeof text === 'string' ? strToU8(text) : text]),
  );
  return zipSync(data, { level });
};

/** Why it was refused; fails with whatever else was thrown, and when nothing was. */
export async function refusalOf(make: () => unknown): Promise<Refusal> {
  try {
    await make();
  } catch (error) {
    if (error instanceof PackError) return error.refusal;
    throw error;
  }
  throw new Error('it was not refused');
}
