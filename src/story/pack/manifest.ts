/** What a pack says of itself: `pack.json`, checked before anybody believes it. */
import * as v from 'valibot';
import { packLimits } from './limits.ts';
import { refused } from './pack-error.ts';

export const packFormat = 'composure/pack@1';
export const manifestFile = 'pack.json';
/** Characters of `pack.json`. */
const longest = 128 * 1024;

/**
 * Letters of any script, digits and signs, on one line: no control characters, and none that turn the direction of
 * text, with which a pack could show one thing and say another.
 */
const line = (most: number) =>
  v.pipe(
    v.string('must be text'),
    v.minLength(1, 'must not be empty'),
    v.maxLength(most, `must have ${most} characters at most`),
    v.regex(
      /^[^\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/u,
      'must be plain text on one line',
    ),
    v.check((text) => text.trim() === text, 'must not begin or end with a space'),
  );

/** Letters, digits, spaces and what stands in names, numbers and addresses: nothing that means something to Ink. */
const plain = (most: number) =>
  v.pipe(
    line(most),
    v.regex(
      /^[\p{L}\p{M}\p{N} '’.,&/()+%£€–-]+$/u,
      "may hold letters, digits, spaces and ' ’ . , & / ( ) + % £ € – - only",
    ),
  );

const name = (most: number, what: string) =>
  v.pipe(
    v.string('must be text'),
    v.regex(
      new RegExp(`^[a-z0-9][a-z0-9-]{0,${most - 1}}$`),
      `${what}: small letters, digits and hyphens, ${most} at most`,
    ),
  );

const StandardSchema = v.strictObject({ name: line(60), text: line(300) });

const few = <T extends v.GenericSchema<string, string>>(item: T, most: number) =>
  v.pipe(
    v.array(item, 'must be a list'),
    v.maxLength(most, `may name ${most} at most`),
    v.check((list) => new Set(list).size === list.length, 'names one of them twice'),
  );

export const ManifestSchema = v.strictObject({
  format: v.literal(packFormat, `must be "${packFormat}"`),
  /** Names the pack in the ids of its scenarios. */
  id: name(24, 'is the pack’s name in addresses'),
  title: line(80),
  version: v.pipe(line(20), v.regex(/^[0-9A-Za-z.+-]+$/, 'is a version such as 1.0 or 2026-03')),
  organisation: v.optional(line(80)),
  /** Scripts beside `pack.json`; every other Ink file is an include. */
  scenarios: v.optional(
    few(
      v.pipe(
        v.string('must be text'),
        v.regex(/^[a-z0-9][a-z0-9-]{0,39}\.ink$/, 'names scripts such as the-long-wait.ink'),
      ),
      packLimits.scenarios,
    ),
    [],
  ),
  /** Scenarios of the product of which this pack makes a local version. */
  localises: v.optional(few(name(40, 'names scenarios of the product'), packLimits.scenarios), []),
  standards: v.optional(
    v.pipe(
      v.record(name(40, 'a standard’s id'), StandardSchema),
      v.maxEntries(packLimits.standards, `may hold ${packLimits.standards} at most`),
    ),
    {},
  ),
  words: v.optional(
    v.pipe(
      v.record(plain(80), plain(120)),
      v.maxEntries(packLimits.words, `may hold ${packLimits.words} at most`),
    ),
    {},
  ),
});

export type Manifest = v.InferOutput<typeof ManifestSchema>;
export type Words = Manifest['words'];

/** @throws PackError that says what is wrong with it, and where. */
export function readManifest(text: string): Manifest {
  if (text.length > longest)
    throw refused(
      'manifest-size',
      manifestFile,
      `it has ${text.length} characters, and ${longest} are the most`,
      'Does it hold something that belongs into a script?',
    );
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw refused(
      'manifest-json',
      manifestFile,
      `it is not JSON: ${shortened(why)}`,
      'Is a comma or a quotation mark missing or left over?',
    );
  }
  const read = v.safeParse(ManifestSchema, data);
  if (!read.success) {
    const told = read.issues.slice(0, 5).map((issue) => {
      const at = v.getDotPath(issue);
      // A key of the author's own choosing that fails says itself; others are named by their path.
      return shortened(at === null ? issue.message : `"${at}" ${issue.message}`);
    });
    throw refused(
      'manifest',
      manifestFile,
      told.join('; '),
      'Can you compare it with the example in docs/packs.md?',
    );
  }
  if (read.output.scenarios.length + read.output.localises.length === 0)
    throw refused(
      'no-scenarios',
      manifestFile,
      'the pack names no scenario',
      'Which scripts does it bring ("scenarios"), or which scenarios of the product does it make local ("localises")?',
    );
  return read.output;
}

/** The same text for the same manifest, with its keys in the order of the schema. */
export function manifestText(manifest: Manifest): string {
  const { format, id, title, version, organisation, scenarios, localises, standards, words } = manifest;
  const said = {
    format,
    id,
    title,
    version,
    ...(organisation === undefined ? {} : { organisation }),
    scenarios,
    ...(localises.length > 0 ? { localises } : {}),
    ...(Object.keys(standards).length > 0 ? { standards } : {}),
    ...(Object.keys(words).length > 0 ? { words } : {}),
  };
  return `${JSON.stringify(said, null, 2)}\n`;
}

/** An id no shipped scenario can have, for theirs hold no underscore; routes and records take it as it stands. */
export const scenarioIdOf = (pack: string, scenario: string): string => `${pack}_${scenario}`;

/** Whose a pack is, in a few words: what a card says of its scenarios. */
export const makerOf = (pack: {
  readonly title: string;
  readonly organisation?: string | undefined;
}): string => pack.organisation ?? pack.title;

/** What is wrong quotes what was found, and that may be anything. */
const shortened = (text: string) => (text.length > 200 ? `${text.slice(0, 199)}…` : text);
