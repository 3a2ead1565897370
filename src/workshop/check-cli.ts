/**
 * `npm run check -- [files…] [--json] [--seconds n]`: checks scenarios, by default all of `stories/`. Exit 0 when
 * nothing is wrong, else 1.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { scenarioFiles } from '../story/plugin.ts';
import { describe } from '../story/problem.ts';
import { type Checked, checkScenario } from './check/check.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const most = 200_000_000;

const mostPlayers = 8;
const score = (well: number | null): string =>
  well === null ? '       ?' : `${(well * 100).toFixed(2).padStart(6)} %`;

const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, seconds: { type: 'string', default: '10' } },
});
const files = positionals.length > 0 ? positionals : scenarioFiles(root);
let wrong = false;
const all: Record<string, unknown>[] = [];
for (const file of files) {
  const checked = await checkScenario(file, read, {
    places: most,
    time: Number(values.seconds) * 1000,
    now: () => performance.now(),
  });
  wrong ||= checked.problems.some(({ severity }) => severity === 'error');
  if (values.json) all.push({ file, ...plain(checked) });
  else process.stdout.write(`${told(file, checked)}\n`);
}
if (values.json) process.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
process.exitCode = wrong ? 1 : 0;

function plain({ problems, explored, telling, endings, states }: Checked): Record<string, unknown> {
  return {
    problems,
    states,
    endings,
    telling,
    partial: explored?.partial ?? null,
    runs: explored && String(explored.runs),
    chances: explored && Object.fromEntries([...explored.endings].map(([id, { chance }]) => [id, chance])),
  };
}

function told(file: string, { problems, explored, telling, endings, states }: Checked): string {
  const found = problems.map((problem) => {
    const source =
      problem.place && existsSync(resolve(root, problem.place.file)) ? read(problem.place.file) : undefined;
    return describe(problem, source);
  });
  const head = `${file}: ${problems.length === 0 ? 'nothing is wrong' : `${problems.length} findings`}`;
  if (!explored) return [head, ...found].join('\n\n');
  const how =
    explored.partial === null
      ? `every run was followed: ${explored.runs} of them, over ${explored.places} places`
      : `partial: ${explored.partial}, after ${explored.places} places; what was met is there, how likely it is was not reckoned`;
  const reached = `${endings.length} endings can be reached, over ${states} states of the story`;
  const chances =
    explored.partial === null
      ? [...explored.endings]
          .sort(([, a], [, b]) => b.chance - a.chance)
          .map(([id, { chance }]) => `  ${(chance * 100).toFixed(2).padStart(6)} %  ${id}`)
      : [];
  const players = telling ? [telling.informed, ...telling.others.slice(0, mostPlayers)] : [];
  const scores = players.map(({ player, well }) => `  ${score(well)}  ${player}`);
  const habits = ['\n  how often who ends well, over all twists:', ...scores, ''];
  return [`${head}\n  ${reached}\n  ${how}`, ...chances, ...habits, ...found.map((each) => `\n${each}`)].join(
    '\n',
  );
}
