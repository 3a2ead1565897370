/** What a check found, for reading. */
import type { Explored } from '../explore/explore.ts';
import type { Telling } from '../explore/telling.ts';
import { wrappedIn } from '../wrapped.ts';
import type { Checked } from './check.ts';
import type { CheckedPlainly } from './check-plain.ts';
import { toldBalance } from './told-balance.ts';
import { countOf, type Source, toldProblems } from './told-problems.ts';

/** So many players without skill are listed, the best first. */
const mostPlayers = 8;

const percent = (chance: number): string => `${(chance * 100).toFixed(2).padStart(6)} %`;
const wrapped = (text: string): readonly string[] => wrappedIn(80, text, '  ');

export function told(file: string, checked: Checked, source: Source): string {
  const { problems, explored, telling, balance, endings, states } = checked;
  const way = explored
    ? [
        ...wrapped(`${endings.length} endings can be reached, over ${states} states of the story.`),
        ...followed(explored),
        ...(telling ? players(telling) : []),
        ...(balance ? toldBalance(balance) : []),
      ]
    : ['  It cannot be played until the errors are mended; nothing was followed.'];
  return whole(file, problems, way, source);
}

export function toldPlainly(file: string, { problems, explored }: CheckedPlainly, source: Source): string {
  if (!explored) return whole(file, problems, [], source);
  const { states, ways, runs, partial } = explored;
  const many = runs === null ? 'runs without number, for it can go round' : `${runs} runs`;
  const how =
    partial === null
      ? `explored whole: ${states} states, ${ways} choices taken, ${many}.`
      : `partial: ${partial}, after ${ways} choices taken; what was met is there.`;
  return whole(file, problems, wrapped(`Plain Ink, ${how}`), source);
}

function whole(
  file: string,
  problems: readonly Checked['problems'][number][],
  way: readonly string[],
  source: Source,
): string {
  const head = [`${file}: ${countOf(problems)}`, ...way].join('\n');
  return problems.length === 0 ? head : `${head}\n\n${toldProblems(problems, source)}\n`;
}

function followed({ partial, runs, places, endings }: Explored): readonly string[] {
  if (partial !== null)
    return wrapped(
      `Partial: ${partial}, after ${places} places. What was met is there; how likely it is was not reckoned.`,
    );
  return [
    ...wrapped(`Every run was followed: ${runs} of them, over ${places} places.`),
    ...[...endings]
      .sort(([, a], [, b]) => b.chance - a.chance)
      .map(([id, { chance }]) => `  ${percent(chance)}  ${id}`),
  ];
}

const players = ({ informed, random, others }: Telling): readonly string[] => [
  '  How often who ends well, over all twists:',
  ...[informed, random, ...others.slice(0, mostPlayers)].map(
    ({ player, well }) => `  ${well === null ? '       ?' : percent(well)}  ${player}`,
  ),
];
