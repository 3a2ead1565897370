/**
 * What one version of the product is made of: every file with the sum of its content. Pictures and sounds keep their
 * names from version to version; the sum says which version's they are. Pure.
 */
import * as v from 'valibot';

/** So many hex digits of a SHA-256: enough to tell versions apart, on a server that we trust anyway. */
export const sumLength = 24;

const ListedSchema = v.object({
  /** From the product's folder, without a slash before it. */
  path: v.pipe(v.string(), v.minLength(1)),
  sum: v.pipe(v.string(), v.regex(/^[0-9a-f]{24}$/)),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type Listed = v.InferOutput<typeof ListedSchema>;

export const ListSchema = v.object({
  format: v.literal('composure/offline@1'),
  /** All but the page, the worker and this list. */
  files: v.array(ListedSchema),
});
export type OfflineList = v.InferOutput<typeof ListSchema>;

/** What the worker's file says in its first line; it changes whenever anything of the product does. */
export const HeadSchema = v.object({
  /** Also in the page, so that both know whether they belong together. */
  version: v.pipe(v.string(), v.regex(/^[0-9a-f]{24}$/)),
  /** Where the list is. */
  list: v.pipe(v.string(), v.regex(/^assets\/offline-[0-9a-f]{24}\.json$/)),
});
export type Head = v.InferOutput<typeof HeadSchema>;

/** Where the build puts the worker; beside the page, so that it may speak for all of the folder. */
export const workerFile = 'sw.js';

/** Pictures and sounds come later and are many; everything else makes the version able to run at all. */
export const isLarge = (path: string): boolean => path.startsWith('stage/') || path.startsWith('sound/');

/** Those of the list that a prefix names, in the prefixes' order: a folder with its slash, or a whole path. */
export function named({ files }: OfflineList, prefixes: readonly string[]): readonly Listed[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return prefixes.flatMap((prefix) =>
    prefix.endsWith('/') ? files.filter(({ path }) => path.startsWith(prefix)) : (byPath.get(prefix) ?? []),
  );
}
