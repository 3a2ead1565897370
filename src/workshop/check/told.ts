/** What a check found, for reading, and as plain data. */
import { describe, type Problem } from '../../story/problem.ts';
import type { Checked } from './check.ts';
import type { CheckedPlainly } from './check-plain.ts';

/** The text of a file, or undefined where it cannot be read. */
export type Source = (file: string) => string | undefined;

/** So many players without skill are listed, the best first. */
const mostPlayers = 8;

const percent = (chance: number): string => `${(chance * 100).toFixed(2).padStart(6)} %`;

const headOf = (file: string, problems: readonly Problem[]): string =>
  `${file}: ${problems.length === 0 ? 'nothing is wrong' : `${problems.length} findings`}`;

const framed = (problems: readonly Problem[], source: Source): string[] =>
  problems.map((problem) => `\n${describe(problem, problem.place ? source(problem.place.file) : undefined)}`);

export function told(
  file: string,
  { problems, explored, telling, endings, states }: Checked,
  source: Source,
): string {
  const head = headOf(file, problems);
  if (!explored) return [head, ...framed(problems, source)].join('\n');
  const { partial, runs, places } = explored;
  const how =
    partial === null
      ? `every run was followed: ${runs} of them, over ${places} places`
      : `partial: ${partial}, after ${places} places; what was met is there, how likely it is was not reckoned`;
  const chances =
    partial === null
      ? [...explored.endings]
          .sort(([, a], [, b]) => b.chance - a.chance)
          .map(([id, { chance }]) => `  ${percent(chance)}  ${id}`)
      : [];
  const players = telling ? [telling.informed, ...telling.others.slice(0, mostPlayers)] : [];
  return [
    head,
    `  ${endings.length} endings can be reached, over ${states} states of the story`,
    `  ${how}`,
    ...chances,
    '  how often who ends well, over all twists:',
    ...players.map(({ player, well }) => `  ${well === null ? '       ?' : percent(well)}  ${player}`),
    ...framed(problems, source),
  ].join('\n');
}

export function toldPlainly(file: string, { problems, explored }: CheckedPlainly, source: Source): string {
  const head = headOf(file, problems);
  if (!explored) return [head, ...framed(problems, source)].join('\n');
  const { states, ways, runs, partial } = explored;
  const many = runs === null ? 'runs without number, for it can go round' : `${runs} runs`;
  const how =
    partial === null
      ? `explored whole: ${states} states, ${ways} choices taken, ${many}`
      : `partial: ${partial}, after ${ways} choices taken; what was met is there`;
  return [head, `  plain Ink, ${how}`, ...framed(problems, source)].join('\n');
}

export function asData(file: string, checked: Checked | CheckedPlainly): Record<string, unknown> {
  const { problems, explored } = checked;
  const common = {
    file,
    problems,
    partial: explored?.partial ?? null,
    runs: explored && String(explored.runs),
  };
  if (!('telling' in checked)) return { ...common, states: checked.explored?.states ?? 0 };
  const { states, endings, telling } = checked;
  const chances = [...(checked.explored?.endings ?? [])].map(([id, { chance }]) => [id, chance]);
  return { ...common, states, endings, telling, chances: Object.fromEntries(chances) };
}
