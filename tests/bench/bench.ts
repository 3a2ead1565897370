/** `npm run bench`: figures as ratios against a named baseline in the same run. Build first. */
import { compileFrom, scenarioFiles } from '../../src/story/plugin.ts';
import { debriefRows } from './debrief.ts';
import { exploreRows } from './explore.ts';
import { followRows } from './follow.ts';
import { memoryRows } from './memory.ts';
import { pageRows } from './page.ts';
import { replayRows } from './replay.ts';
import { tableOf } from './row.ts';
import { stageRows } from './stage.ts';

const root = new URL('../../', import.meta.url).pathname;
const print = (text: string) => process.stdout.write(`${text}\n`);

for (const file of scenarioFiles(root)) {
  const { scenario } = await compileFrom(root, file);
  print(`\n${file}`);
  print(tableOf(replayRows(scenario, 20)));
}
const exploring = exploreRows();
print('\nexploring');
print(tableOf(exploring.rows));
print(exploring.words.join('\n'));
const bank = await compileFrom(root, 'stories/banking/stay-on-the-line.ink');
const following = followRows(bank.scenario);
print(tableOf(following.rows));
print(following.words.join('\n'));
const { rows, bytes } = await pageRows();
print('\nthe built page in Chromium');
print(tableOf(rows));
print(bytes.join('\n'));

const { scenario } = await compileFrom(root, 'stories/healthcare/waiting-room.ink');
const debrief = await debriefRows(scenario);
print('\nthe debrief in Chromium');
print(tableOf(debrief.rows));
print(debrief.words.join('\n'));

const stage = await stageRows();
print('\nthe stage in Chromium, graphics emulated');
print(tableOf(stage.rows));
print(stage.words.join('\n'));
print('\nencounter after encounter in one tab');
print(tableOf(await memoryRows('plain', 200)));
print(tableOf(await memoryRows('moving', 200)));
