/** How often who ends well, in sentences. Pure. */

import { anybody } from '../../workshop/explore/players.ts';
import { type Score, type Telling, tooGood } from '../../workshop/explore/telling.ts';
import { techniqueName } from './map/words.ts';

export interface PlayerRow {
  readonly who: string;
  /** 0 to 1; null where not all of their runs could be followed. */
  readonly well: number | null;
  /** Too near to somebody who reads the person, or too far above chance: this habit would be learned instead. */
  readonly tooGood: boolean;
  readonly reads: boolean;
}

const habits: Readonly<Record<string, string>> = {
  'the longest': 'always takes the longest response',
  'the shortest': 'always takes the shortest response',
  'the most polite words': 'always takes the most polite words',
  'the most feeling words': 'always takes the most feeling words',
  'the most question marks': 'always asks the most',
  'always saying nothing': 'always says nothing',
  'the first shown': 'always takes whatever is shown first',
  'never answering': 'never answers',
  [anybody.name]: 'takes anything',
};

export function whoInWords(player: string): string {
  const habit = habits[player];
  if (habit !== undefined) return `Somebody who ${habit}`;
  const technique = /^always ([a-z-]+)$/.exec(player)?.[1];
  if (technique !== undefined) return `Somebody whose one trick is “${techniqueName(technique)}”`;
  return player.charAt(0).toUpperCase() + player.slice(1);
}

/** Whoever reads the person first, then chance, then the habits, the best first. */
export function rowsOf(telling: Telling): readonly PlayerRow[] {
  const { informed, random, others } = telling;
  const lazy = new Set(tooGood(telling));
  const row = (score: Score): PlayerRow => ({
    who: whoInWords(score.player),
    well: score.well,
    tooGood: lazy.has(score),
    reads: score === informed,
  });
  return [informed, random, ...others].map(row);
}

export const wellInWords = (well: number | null): string =>
  well === null ? 'could not be followed to the end' : `ends well in ${Math.round(well * 100)} %`;

/** What the table comes to, in a sentence or two. */
export function verdictOf(telling: Telling): string {
  const { well } = telling.informed;
  if (well === null) return 'The runs of somebody who reads the person could not all be followed.';
  const near = rowsOf(telling).filter((row) => row.tooGood);
  const [first] = near;
  if (!first) return 'No habit does nearly as well as reading the person. That is what learners will learn.';
  if (near.length === 1)
    return `${first.who} ends well too often. That habit would be learned instead of reading the person.`;
  return `${near.length} habits end well too often. They would be learned instead of reading the person.`;
}
