/** Checks one scenario: what the compiler and the script's own rules find, then what following its runs finds. */
import { compileScenario } from '../../story/compile.ts';
import { type Problem, ScriptError } from '../../story/problem.ts';
import { type Explored, Explorer, type Limits } from '../explore/explore.ts';
import { unnamed } from '../explore/offered.ts';
import { anybody } from '../explore/players.ts';
import { type Telling, tellingOf, tooGood } from '../explore/telling.ts';
import { wander } from '../explore/wander.ts';
import { finding, fromEngine } from './findings.ts';
import { unmet } from './unmet.ts';

export interface Checked {
  readonly problems: readonly Problem[];
  /** Null where the script does not compile. */
  readonly explored: Explored | null;
  /** How far the scenario gives itself away; null where it does not compile. */
  readonly telling: Telling | null;
  /** Endings that were come to, as the script names them. */
  readonly endings: readonly string[];
  /** States of the story, whoever is in it. */
  readonly states: number;
}

/** Runs that go looking first, before every run is followed. */
const wanderers = 20_000;
/** Fewer decisions than this are hardly practice. */
const fewest = 4;

export async function checkScenario(
  file: string,
  read: (path: string) => string,
  limits: Limits,
): Promise<Checked> {
  const compiled = await compileScenario(file, read).catch((error: unknown) => {
    if (error instanceof ScriptError) return error;
    throw error;
  });
  if (compiled instanceof ScriptError)
    return { problems: compiled.problems, explored: null, telling: null, endings: [], states: 0 };
  const explorer = new Explorer(compiled.scenario);
  const wandered = wander(explorer, wanderers, 1);
  const telling = tellingOf(explorer, limits);
  const explored = explorer.explore(anybody, limits);
  const endings = [...new Set([...wandered.endings.keys(), ...explored.endings.keys()])].sort();
  const errors = [...new Set([...wandered.errors.keys(), ...explored.errors.keys()])];
  return {
    problems: [
      ...compiled.warnings,
      ...errors.map((message) => fromEngine(message, compiled.sources, file)),
      ...(endings.includes(unnamed) ? [finding('no-ending', 'a run ends without an # ending', file, 1)] : []),
      ...unmet(
        { traveller: explorer.passages, offered: explorer.offered, ink: compiled.scenario.ink },
        compiled.sources,
        explored.partial !== null || explorer.passages.states.draws,
      ),
      ...shortest(explored, file),
      ...habits(telling, file),
      ...(explorer.passages.states.draws
        ? [finding('own-chance', 'the story uses RANDOM or a shuffle', file, 1)]
        : []),
    ],
    explored,
    telling,
    endings,
    states: explorer.passages.states.size,
  };
}

const percent = (chance: number | null): string => `${((chance ?? 0) * 100).toFixed(0)} %`;

function habits(telling: Telling, file: string): Problem[] {
  return tooGood(telling).map(({ player, well }) =>
    finding(
      'telling',
      `“${player}” ends well in ${percent(well)} of runs, somebody who reads the person in ${percent(telling.informed.well)}`,
      file,
      1,
    ),
  );
}

function shortest({ endings, partial }: Explored, file: string): Problem[] {
  const least = Math.min(...[...endings.values()].map((each) => each.fewest));
  if (partial !== null || least >= fewest) return [];
  return [finding('short', `the shortest run has ${least} decisions`, file, 1)];
}
