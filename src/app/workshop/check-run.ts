/** One check from its first finding to its last. Whoever wants another one ends the thread that this runs in. */
import { type Compiled, compilePlain, compileScenario } from '../../story/compile.ts';
import { choiceSetOf } from '../../story/paths.ts';
import { type Place, type Problem, ScriptError } from '../../story/problem.ts';
import { placeOf } from '../../story/source-map.ts';
import { type Checked, checkScenario } from '../../workshop/check/check.ts';
import { checkPlain, isPlain } from '../../workshop/check/check-plain.ts';
import { approachesOf } from '../../workshop/explore/approaches.ts';
import { balanceOf } from '../../workshop/explore/balance.ts';
import { exactMap } from '../../workshop/explore/exact-map.ts';
import { Explorer } from '../../workshop/explore/explore.ts';
import { factsOf } from '../../workshop/explore/moment-facts.ts';
import { sampledMap } from '../../workshop/explore/sampled.ts';
import type { Job, News, Outcome } from './check-news.ts';
import { found, readerOf } from './included.ts';

/** More people at places than a browser's memory should hold. */
const mostPlaces = 3_000_000;
/** Runs that look for every moment, and runs that chances are counted over. */
const looking = 800;
const counting = 3_000;

export async function run(job: Job, tell: (news: News) => void): Promise<void> {
  const read = readerOf(job.scripts, job.kit);
  const limits = { places: mostPlaces, time: job.seconds * 1000, now: () => performance.now() };
  const named = (problems: readonly Problem[]) => problems.map((each) => asOpened(each, job.scripts));

  if (isPlain(read(job.root))) {
    tell({ is: 'compiled', problems: named(plainProblems(job.root, read)), scenario: null, plain: true });
    tell({ is: 'checked', problems: named(checkPlain(job.root, read, limits).problems), outcome: null });
    return;
  }
  const compiled = await compileScenario(job.root, read).catch((error: unknown) => {
    if (error instanceof ScriptError) return error;
    throw error;
  });
  if (compiled instanceof ScriptError) {
    const problems = named(compiled.problems);
    tell({ is: 'compiled', problems, scenario: null, plain: false });
    tell({ is: 'checked', problems, outcome: null });
    return;
  }
  tell({ is: 'compiled', problems: named(compiled.warnings), scenario: compiled.scenario, plain: false });
  const drawn = drawnOf(compiled, job.scripts);
  const { explorer, seen, facts, placed } = drawn;
  // The map as soon as its moments are known, and again once its chances are.
  for (const runs of [0, counting]) {
    const map = sampledMap(explorer, seen, placed, { runs, seed: 1 });
    tell({ is: 'map', map, sampled: runs, facts });
  }
  const checked = await checkScenario(job.root, read, limits);
  tell({ is: 'checked', problems: named(checked.problems), outcome: outcomeOf(checked) });
  // What was too large to be followed once is too large to be weighed.
  const balance = checked.explored?.partial === null ? balanceOf(explorer, limits) : null;
  if (!balance) return;
  tell({ is: 'map', map: exactMap(balance, placed), sampled: null, facts });
  const { rightButBad, rightButNotGood, luck } = balance;
  tell({ is: 'weighed', weight: { rightButBad, rightButNotGood, luck } });
}

/** What every map of a scenario is drawn from. */
function drawnOf({ scenario, sources }: Compiled, scripts: Job['scripts']) {
  const explorer = new Explorer(scenario);
  const seen = approachesOf(explorer, looking);
  const places = new Map<string, Place>();
  for (let id = 0; id < explorer.passages.states.size; id++) {
    const state = explorer.passages.states.at(id);
    const moment = explorer.momentOf(state);
    const place = placeOf(sources, choiceSetOf(state.offered[0]?.source ?? ''));
    if (place && !places.has(moment)) places.set(moment, placeAsOpened(place, scripts));
  }
  const placed = (moment: string): Place | null => places.get(moment) ?? null;
  return { explorer, seen, placed, facts: seen.approaches.map((approach) => factsOf(scenario, approach)) };
}

function outcomeOf({ explored, telling }: Checked): Outcome | null {
  if (!explored) return null;
  const { endings, partial, runs } = explored;
  return {
    telling,
    chances: [...endings]
      .map(([id, { chance }]) => ({ id, chance: partial === null ? chance : null }))
      .sort((a, b) => (b.chance ?? 0) - (a.chance ?? 0)),
    runs: String(runs),
    partial,
  };
}

function plainProblems(root: string, read: (path: string) => string): readonly Problem[] {
  try {
    return compilePlain(root, read).warnings;
  } catch (error) {
    if (error instanceof ScriptError) return error.problems;
    throw error;
  }
}

/** Findings name a script as its include does; the author knows it as it was opened. */
const asOpened = (problem: Problem, scripts: Job['scripts']): Problem =>
  problem.place ? { ...problem, place: placeAsOpened(problem.place, scripts) } : problem;

const placeAsOpened = <P extends Place>(place: P, scripts: Job['scripts']): P => ({
  ...place,
  file: found(scripts, place.file)?.path ?? place.file,
});
