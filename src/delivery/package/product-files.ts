/**
 * What a build says of its own files, in `files.json` beside its page: enough to take a part of it that plays by itself.
 * Addresses only ever lie below the page.
 */
import * as v from 'valibot';
import { Inside } from './label.ts';

export const filesFormat = 'composure/files@1';
/** Beside the page. */
export const filesName = 'files.json';
export const pageName = 'index.html';

const text = v.pipe(v.string(), v.maxLength(5000));
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,120}$/));

/** What a list of scenarios says of one; the names of its person's and its room's pictures. */
const AboutSchema = v.object({
  title: text,
  role: text,
  person: text,
  figure: id,
  room: id,
  you: text,
  content: text,
});
export type OfferedAbout = v.InferOutput<typeof AboutSchema>;

const ScenarioSchema = v.object({
  id,
  hash: text,
  /** The scenario that this is a local version of. */
  base: v.nullable(id),
  about: AboutSchema,
  /** What it alone needs: its script, and where its lines stand. */
  files: v.array(Inside),
});

const FileSchema = v.object({
  path: Inside,
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** Files that it cannot be without. */
  needs: v.optional(v.array(Inside), []),
  /** Files that it may ask for later, where somebody opens what they are for. */
  later: v.optional(v.array(Inside), []),
});
export type ProductFile = v.InferOutput<typeof FileSchema>;

export const ProductFilesSchema = v.pipe(
  v.object({
    format: v.literal(filesFormat),
    version: v.pipe(v.string(), v.regex(/^[0-9A-Za-z.+-]{1,20}$/)),
    scenarios: v.array(ScenarioSchema),
    /** Where each begins that only some copies have: the authors' pages, and what takes packs in. */
    parts: v.object({ workshop: v.array(Inside), packs: v.array(Inside) }),
    files: v.array(FileSchema),
  }),
  v.check(({ files }) => files.some(({ path }) => path === pageName), 'the page itself is not listed'),
  v.check(({ files, scenarios, parts }) => {
    const listed = new Set(files.map(({ path }) => path));
    const named = [
      ...files.flatMap(({ needs, later }) => [...needs, ...later]),
      ...scenarios.flatMap((scenario) => scenario.files),
      ...parts.workshop,
      ...parts.packs,
    ];
    return named.every((path) => listed.has(path));
  }, 'a file is needed that is not listed'),
);
export type ProductFiles = v.InferOutput<typeof ProductFilesSchema>;

/** Null when it is damaged or something else. */
export function readProductFiles(text: string): ProductFiles | null {
  try {
    const read = v.safeParse(ProductFilesSchema, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

/** Thousands of pictures ask for nothing, and need not say so. */
export function productFilesText(product: ProductFiles): string {
  const files = product.files.map(({ path, bytes, sha256, needs, later }) => ({
    path,
    bytes,
    sha256,
    ...(needs.length > 0 ? { needs } : {}),
    ...(later.length > 0 ? { later } : {}),
  }));
  return `${JSON.stringify({ ...product, files })}\n`;
}
