/**
 * Runs that go where the fewest have gone before: within a second or two they have met nearly everything that can be
 * met. What they meet is there; about what they do not meet they say nothing.
 */
import { draw } from '../../encounter/chance.ts';
import type { Passage } from '../../story/branching/passages.ts';
import type { Explorer } from './explore.ts';
import { endingOf } from './offered.ts';
import { startOf, twistsOf } from './start.ts';

export interface Wandered {
  /** By ending, how many runs came to it. */
  readonly endings: ReadonlyMap<string, number>;
  readonly errors: ReadonlyMap<string, Passage>;
}

/** A run that is longer goes round in circles. */
const longest = 300;

export function wander(explorer: Explorer, runs: number, seed: number): Wandered {
  const { passages, people, scenario } = explorer;
  const tried = new Map<string, number>();
  const endings = new Map<string, number>();
  const errors = new Map<string, Passage>();
  const ways = twistsOf(scenario.about.twists);
  const openings = ways.map((twists) => passages.begin(people.pack(startOf(scenario)), twists));
  for (let run = 0; run < runs; run++) {
    let at = openings[run % openings.length];
    for (let turn = 0; at?.passage.to && turn < longest; turn++) {
      const state = at.passage.to;
      const least = Math.min(...state.offered.map(({ source }) => tried.get(source) ?? 0));
      const fresh = state.offered.flatMap(({ source }, choice) =>
        // Now and then anything: what lies behind a worn way may be reached by no fresh one.
        (tried.get(source) ?? 0) === least || draw(seed, `any/${run}/${turn}`, 0, 3) === 0 ? [choice] : [],
      );
      const choice = fresh[draw(seed, `choice/${run}/${turn}`, 0, fresh.length - 1)] ?? 0;
      const source = state.offered[choice]?.source ?? '';
      tried.set(source, (tried.get(source) ?? 0) + 1);
      const technique = explorer.techniquesOf(state)[choice] ?? 0;
      at = passages.follow(state, choice, people.after(at.person, technique));
    }
    const last = at?.passage;
    if (!last) continue;
    for (const error of last.errors) if (!errors.has(error)) errors.set(error, last);
    if (last.to === null) endings.set(endingOf(last), (endings.get(endingOf(last)) ?? 0) + 1);
  }
  return { endings, errors };
}
