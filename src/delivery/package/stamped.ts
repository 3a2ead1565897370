/**
 * Gives a built product its list of files and its version: in the page, in the worker's first line, and in the list
 * itself. Whoever takes files out of a build, or changes its page, stamps it anew. Pure; the same files give the same.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type OfflineList, sumLength, workerFile } from './offline-list.ts';
import { withoutVersion, withVersion } from './page-version.ts';
import { filesName, pageName } from './product-files.ts';

/** By path from the product's folder. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** What the worker's first line begins with; the worker reads its head from there. */
const headBegins = 'self.composure=';
/** What is stamped itself, and what only packing reads. */
const unlisted: ReadonlySet<string> = new Set([pageName, workerFile, filesName]);
export const listPath = /^assets\/offline-[0-9a-f]+\.json$/;

/** @throws Error when the page or the worker is not among the files. */
export function stamped(files: Files): Map<string, Uint8Array> {
  const page = withoutVersion(textOf(files, pageName));
  const worker = withoutHead(textOf(files, workerFile));
  const whole = new Map([...files].filter(([path]) => !listPath.test(path)));
  const listed = [...whole]
    .filter(([path]) => !unlisted.has(path) && !path.endsWith('.map'))
    .map(([path, content]) => ({ path, sum: sumOf(content), bytes: content.length }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const list = utf8ToBytes(
    JSON.stringify({ format: 'composure/offline@1', files: listed } satisfies OfflineList),
  );
  const at = `assets/offline-${sumOf(list)}.json`;
  const version = sumOf(utf8ToBytes([sumOf(list), page, worker].join('\n')));
  whole.set(at, list);
  whole.set(pageName, utf8ToBytes(withVersion(page, version)));
  whole.set(workerFile, utf8ToBytes(`${headBegins}${JSON.stringify({ version, list: at })};\n${worker}`));
  return whole;
}

const sumOf = (content: Uint8Array): string => bytesToHex(sha256(content)).slice(0, sumLength);

function textOf(files: Files, path: string): string {
  const content = files.get(path);
  if (!content) throw new Error(`the build lacks a file: ${path}`);
  return new TextDecoder().decode(content);
}

const withoutHead = (worker: string): string =>
  worker.startsWith(headBegins) ? worker.slice(worker.indexOf('\n') + 1) : worker;
