import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const HERE = import.meta.dirname;

/** Every source that shapes the baked files; `check/` only looks at them. */
export function inputFiles(): string[] {
  return readdirSync(HERE, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.startsWith('check/'))
    .sort();
}

/** One hash of them all, so that a test can tell when public/sound is older than its sources. */
export function inputsHash(): string {
  const hash = createHash('sha256');
  for (const path of inputFiles()) {
    const text = readFileSync(join(HERE, path), 'utf8').replaceAll('\r\n', '\n');
    hash.update(`${path}\n${text}\n`);
  }
  return hash.digest('hex');
}
