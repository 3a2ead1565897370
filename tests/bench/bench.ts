/** `npm run bench`: figures as ratios against a named baseline in the same run. Build first. */
import { compileFrom, scenarioFiles } from '../../src/story/plugin.ts';
import { pageRows } from './page.ts';
import { replayRows } from './replay.ts';
import { tableOf } from './row.ts';

const root = new URL('../../', import.meta.url).pathname;
const print = (text: string) => process.stdout.write(`${text}\n`);

for (const file of scenarioFiles(root)) {
  const { scenario } = await compileFrom(root, file);
  print(`\n${file}`);
  print(tableOf(replayRows(scenario, 20)));
}
const { rows, bytes } = await pageRows();
print('\nthe built page in Chromium');
print(tableOf(rows));
print(bytes.join('\n'));
