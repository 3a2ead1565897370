/**
 * A run on which no twist is ever met: the same decisions are taken for everything that the twists can be, side by side.
 * Where anything differs (a line, a cue, what is on offer, the person), a twist was met. Where all come to the same state
 * of the story with nothing different on the way, none can be met any more, for a state keeps all that is still read.
 */
import type { Followed, Passage } from '../../story/branching/passages.ts';
import { found } from '../../story/findings/found.ts';
import type { Problem } from '../../story/problem.ts';
import type { Explorer } from '../explore/explore.ts';
import { startOf, twistsOf } from '../explore/start.ts';
import { lineHolding, type Script } from './told-lines.ts';

/** Bundles of runs that are followed. Where a scenario's first twist comes later, nothing is said. */
const most = 10_000;

/** Nothing where there is no such run, nor where there may be one further on than could be followed. */
export function checkTwists(explorer: Explorer, script: Script): Problem[] {
  const { twists } = explorer.scenario.about;
  const decisions = twists.length === 0 ? null : decisionsWithout(explorer);
  if (decisions === null) return [];
  const place = lineHolding(script, `# twist: ${twists[0]?.name} `) ?? {
    file: script.files[0] ?? '',
    line: 1,
  };
  const message =
    decisions === 0
      ? 'no run meets a twist: nothing changes, whatever they draw'
      : `a run has met no twist after ${decisions === 1 ? 'one decision' : `${decisions} decisions`}, and can meet none any more`;
  return [found('no-twist', place, { message, word: '# twist:' })];
}

/** How many decisions the shortest such run has taken when that is certain; null where none was found. */
function decisionsWithout(explorer: Explorer): number | null {
  const { passages, people, scenario } = explorer;
  const start = people.pack(startOf(scenario));
  let level = [twistsOf(scenario.about.twists).map((twists) => passages.begin(start, twists))];
  const seen = new Set<string>();
  for (let decisions = 0; level.length > 0; decisions++) {
    const next: Followed<number>[][] = [];
    for (const runs of level) {
      const key = runs.map(({ passage, person }) => `${passage.to?.id}:${person}`).join();
      if (!isSame(runs) || seen.has(key)) continue;
      seen.add(key);
      const [first] = runs;
      const state = first?.passage.to;
      if (!first || !state || runs.every(({ passage }) => passage.to === state)) return decisions;
      if (seen.size > most) return null;
      const techniques = explorer.techniquesOf(state);
      for (let choice = 0; choice < state.offered.length; choice++) {
        const after = people.after(first.person, techniques[choice] ?? 0);
        next.push(
          runs.map(({ passage }) => (passage.to ? passages.follow(passage.to, choice, after) : first)),
        );
      }
    }
    level = next;
  }
  return null;
}

function isSame(runs: readonly Followed<number>[]): boolean {
  const [first, ...others] = runs;
  return others.every(
    ({ passage, person }) => person === first?.person && shownOf(passage) === shownOf(first.passage),
  );
}

/** All that a passage shows. */
const shownOf = ({ lines, errors, to }: Passage): string =>
  JSON.stringify([lines, errors, to?.offered ?? null]);
