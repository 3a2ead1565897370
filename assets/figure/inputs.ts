/** One hash over everything the baked pictures depend on. A test compares it with the manifest's. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** The files that decide what the pictures look like, in order. */
export function inputFiles(): readonly string[] {
  const ts = readdirSync(HERE).filter((f) => f.endsWith('.ts'));
  const glsl = readdirSync(`${HERE}sculpt`).map((f) => `sculpt/${f}`);
  return [...ts, ...glsl].sort();
}

/** SHA-256 over names and contents; line ends count as \n on every machine. */
export function inputsHash(): string {
  const hash = createHash('sha256');
  for (const name of inputFiles()) {
    hash.update(`${name}\n${readFileSync(HERE + name, 'utf8').replaceAll('\r\n', '\n')}\n`);
  }
  return hash.digest('hex');
}
