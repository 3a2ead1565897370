/** One number for everything a room is baked from, so that a test can tell a stale picture from a fresh one. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** SHA-256 over the names and contents of every script under `folder`, in the order of their names. */
export function inputsOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, name: relative(folder, file).split(sep).join('/') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const hash = createHash('sha256');
  for (const { file, name } of files)
    hash.update(`${name}\n${readFileSync(file, 'utf8').replaceAll('\r\n', '\n')}\n`);
  return hash.digest('hex');
}
