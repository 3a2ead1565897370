/** `npm run replay -- file.json [--text]`: a record's whole run, as JSON or for reading. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileFrom, scenarioFiles } from '../story/plugin.ts';
import { replayText, type Shelf } from './replay.ts';
import { transcript } from './transcript.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = new Map(scenarioFiles(root).map((file) => [basename(file, '.ink'), file]));

const shelf: Shelf = {
  ids: [...files.keys()],
  load: async (id) => (await compileFrom(root, files.get(id) ?? id)).scenario,
};

/** The file's text, or null with the reason told. */
function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    console.error(`this file cannot be read: ${file}`);
    return null;
  }
}

async function main(words: readonly string[]): Promise<number> {
  const reading = words.includes('--text');
  const [file, ...more] = words.filter((word) => word !== '--text');
  if (file === undefined || file.startsWith('-') || more.length > 0) {
    console.error('usage: npm run replay -- file.json [--text]');
    return 1;
  }
  const text = textOf(file);
  if (text === null) return 1;
  const replayed = await replayText(text, shelf);
  if (!replayed.ok) {
    console.error(`${file}: ${replayed.message}`);
    return 1;
  }
  const { scenario, trace } = replayed;
  process.stdout.write(reading ? transcript(scenario, trace) : `${JSON.stringify(trace, null, 2)}\n`);
  return 0;
}

// Setting the code rather than exiting lets a long trace reach its pipe in full.
process.exitCode = await main(process.argv.slice(2));
