/**
 * `npm run check -- [files…] [--json] [--seconds n]`: checks scenarios, by default all of `stories/`, or any Ink.
 * Exit 0 when nothing is wrong, else 1.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Own } from '../story/compile.ts';
import type { Pack } from '../story/pack/pack.ts';
import { packBeside } from '../story/pack-folder.ts';
import { scenarioFiles } from '../story/plugin.ts';
import { asData } from './check/as-data.ts';
import { checkScenario } from './check/check.ts';
import { checkPlain, isPlain } from './check/check-plain.ts';
import { told, toldPlainly } from './check/told.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** More people at places than this machine has memory for. */
const most = 50_000_000;

/** A script may lie anywhere: the kit's own is the product's, but where a copy lies beside the script. */
const placeOf = (path: string): string => {
  const place = resolve(root, path);
  const isKit = /(^|\/)kit\/person\.ink$/.test(path);
  return isKit && !existsSync(place) ? resolve(root, 'stories/kit/person.ink') : place;
};
const read = (path: string): string => readFileSync(placeOf(path), 'utf8');
const source = (path: string): string | undefined => (existsSync(placeOf(path)) ? read(path) : undefined);

/** What a script's pack brings along, where it lies in one that was unpacked. */
const ownOf = (pack: Pack | null): Own | null => (pack ? { standards: pack.manifest.standards ?? {} } : null);

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, seconds: { type: 'string', default: '10' } },
  });
  const limits = { places: most, time: Number(values.seconds) * 1000, now: () => performance.now() };
  let wrong = false;
  const all: Record<string, unknown>[] = [];
  for (const file of positionals.length > 0 ? positionals : scenarioFiles(root)) {
    const text = source(file);
    if (text === undefined) {
      process.stderr.write(`this file cannot be read: ${file}\n`);
      wrong = true;
      continue;
    }
    const checked = isPlain(text)
      ? checkPlain(file, read, limits)
      : await checkScenario(file, read, limits, ownOf(packBeside(root, file)));
    wrong ||= checked.problems.some(({ severity }) => severity === 'error');
    all.push(asData(file, checked));
    if (values.json) continue;
    const words = 'telling' in checked ? told(file, checked, source) : toldPlainly(file, checked, source);
    process.stdout.write(`${words}\n`);
  }
  if (values.json) process.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
  return wrong ? 1 : 0;
}

process.exitCode = await main();
