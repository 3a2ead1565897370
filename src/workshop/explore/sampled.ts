/**
 * The map of a story from many runs of somebody who takes anything: there within seconds, where following every run
 * takes minutes or cannot be done. Its chances are counted, not reckoned.
 */
import { draw } from '../../encounter/chance.ts';
import { type Approaches, isMissed, type SeenWay } from './approaches.ts';
import { rangeOf } from './ending-order.ts';
import type { Explorer } from './explore.ts';
import { endingOf } from './offered.ts';
import { startOf, twistsOf } from './start.ts';
import type { StoryMap } from './story-map.ts';

/** A run that is longer goes round in circles. */
const longest = 300;

export function sampledMap(
  explorer: Explorer,
  { approaches, ways: seen }: Approaches,
  placeOf: (moment: string) => StoryMap['moments'][number]['place'],
  /** Without any runs it has no chances. */
  { runs, seed }: { readonly runs: number; readonly seed: number },
): StoryMap {
  const { visits, taken, ended } = counted(explorer, runs, seed);
  const ways = new Map<string, SeenWay>([...seen, ...taken.ways].map((way) => [keyOf(way), way]));
  const endings = new Set([...ways.values()].map(({ to }) => to).filter((to) => !visits.has(to)));
  const known = new Set(approaches.map(({ moment }) => moment));
  const ahead = reached(
    [...ways.values()],
    [...endings].filter((id) => !known.has(id)),
  );
  return {
    moments: approaches.map(({ moment }) => ({
      id: moment,
      place: placeOf(moment),
      chance: share(visits.get(moment), runs),
      ...rangeOf(ahead.get(moment) ?? []),
    })),
    endings: [...endings]
      .filter((id) => !known.has(id))
      .map((id) => ({ id, chance: share(ended.get(id), runs) })),
    ways: [...ways.values()].map((way) => ({
      ...way,
      chance: runs === 0 ? null : (share(taken.count.get(keyOf(way)), taken.from.get(way.from) ?? 0) ?? 0),
    })),
    partial: null,
  };
}

const share = (count = 0, of: number): number | null => (of === 0 ? null : count / of);

const keyOf = ({ from, response, to }: SeenWay): string => JSON.stringify([from, response, to]);

function counted(explorer: Explorer, runs: number, seed: number) {
  const { passages, people, scenario } = explorer;
  const visits = new Map<string, number>();
  const ended = new Map<string, number>();
  const taken = { ways: [] as SeenWay[], count: new Map<string, number>(), from: new Map<string, number>() };
  const start = people.pack(startOf(scenario));
  const openings = twistsOf(scenario.about.twists).map((twists) => passages.begin(start, twists));
  for (let run = 0; run < runs; run++) {
    let at = openings[run % openings.length];
    const been = new Set<string>();
    for (let turn = 0; at?.passage.to && turn < longest; turn++) {
      const state = at.passage.to;
      const from = explorer.momentOf(state);
      if (!been.has(from)) add(visits, from);
      been.add(from);
      const shown = explorer.responsesOf(state).flatMap((each, at) => (isMissed(each) ? [] : [at]));
      const choice = shown[draw(seed, `${run}/${turn}`, 0, shown.length - 1)] ?? 0;
      const response = explorer.responsesOf(state)[choice];
      if (!response) break;
      at = passages.follow(state, choice, people.after(at.person, explorer.techniquesOf(state)[choice] ?? 0));
      const to = at.passage.to ? explorer.momentOf(at.passage.to) : endingOf(at.passage);
      if (!at.passage.to) add(ended, to);
      const way = { from, response: response.id, to };
      if (add(taken.count, keyOf(way)) === 1) taken.ways.push(way);
      add(taken.from, from);
    }
  }
  return { visits, ended, taken };
}

function add(counts: Map<string, number>, key: string): number {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
}

/** The endings that lie ahead of each moment, by the ways that were seen. */
function reached(ways: readonly SeenWay[], endings: readonly string[]): ReadonlyMap<string, Set<string>> {
  const ahead = new Map<string, Set<string>>(endings.map((id) => [id, new Set([id])]));
  for (let grew = true; grew; ) {
    grew = false;
    for (const { from, to } of ways) {
      const here = ahead.get(from) ?? new Set();
      ahead.set(from, here);
      const before = here.size;
      for (const ending of ahead.get(to) ?? []) here.add(ending);
      grew ||= here.size > before;
    }
  }
  return ahead;
}
