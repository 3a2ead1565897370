/** One hash a person over everything their pictures depend on. A test compares it with the manifest's. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Person, sculptFiles } from './person.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
/** These decide what is baked when, not what it looks like. */
const OUTSIDE = ['bake.ts', 'sheet.ts', 'inputs.ts'];

/** The files that decide what this person's pictures look like, in order: another's dress is none of theirs. */
export function inputFiles(person: Person): readonly string[] {
  const ts = readdirSync(HERE).filter((f) => f.endsWith('.ts') && !OUTSIDE.includes(f));
  const acting = readdirSync(`${HERE}acting`).map((f) => `acting/${f}`);
  const glsl = sculptFiles(person).map((f) => `sculpt/${f}`);
  return [...ts, ...acting, ...glsl, `cast/${person.name}.ts`].sort();
}

/** SHA-256 over names and contents; line ends count as \n on every machine. */
export function inputsHash(person: Person): string {
  const hash = createHash('sha256');
  for (const name of inputFiles(person)) {
    hash.update(`${name}\n${readFileSync(HERE + name, 'utf8').replaceAll('\r\n', '\n')}\n`);
  }
  return hash.digest('hex');
}
