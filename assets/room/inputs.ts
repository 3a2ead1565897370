/** One number for everything a room is baked from, so that a test can tell a stale picture from a fresh one. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
/** These decide what is baked when, not what it looks like. */
const outside = ['bake.ts', 'rooms.ts', 'inputs.ts', 'look.ts'];

/** The scripts that decide what a room looks like: its own, and those that all rooms share. */
export function inputFiles(room: string): readonly string[] {
  return readdirSync(here, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(here, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) =>
      name.includes('/') ? name.startsWith(`${room}/`) || name.startsWith('parts/') : !outside.includes(name),
    )
    .sort();
}

/** SHA-256 over their names and contents; line ends count as \n on every machine. */
export function inputsOf(room: string): string {
  const hash = createHash('sha256');
  for (const name of inputFiles(room))
    hash.update(`${name}\n${readFileSync(join(here, name), 'utf8').replaceAll('\r\n', '\n')}\n`);
  return hash.digest('hex');
}
