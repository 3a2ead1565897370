/** Checks one scenario: what the compiler and the script's own rules find, then what following its runs finds. */
import { compileScenario, type Own } from '../../story/compile.ts';
import { remembered, settled } from '../../story/findings/settled.ts';
import { type Problem, ScriptError } from '../../story/problem.ts';
import { type Balance, balanceOf } from '../explore/balance.ts';
import { type Explored, Explorer, type Limits } from '../explore/explore.ts';
import { anybody } from '../explore/players.ts';
import { type Telling, tellingOf } from '../explore/telling.ts';
import { wander } from '../explore/wander.ts';
import { checkEndings } from './endings.ts';
import { engineSaid } from './engine-said.ts';
import { checkHabits } from './habits.ts';
import { checkTwists } from './no-twist.ts';
import { checkOffers } from './offers.ts';
import { checkLength } from './shortest.ts';
import { unmet } from './unmet.ts';

export interface Checked {
  readonly problems: readonly Problem[];
  /** Null where the script does not compile. */
  readonly explored: Explored | null;
  /** How far the scenario gives itself away; null where it does not compile. */
  readonly telling: Telling | null;
  /** How it is weighted; null where not every run was followed. */
  readonly balance: Balance | null;
  /** Endings that were come to, as the script names them. */
  readonly endings: readonly string[];
  /** States of the story, whoever is in it. */
  readonly states: number;
}

/** Runs that go looking first, before every run is followed. */
const wanderers = 20_000;

export async function checkScenario(
  file: string,
  read: (path: string) => string,
  limits: Limits,
  /** What the pack that the script lies in brings along. */
  own: Own | null = null,
): Promise<Checked> {
  const compiled = await compileScenario(file, read, own).catch((error: unknown) => {
    if (error instanceof ScriptError) return error;
    throw error;
  });
  if (compiled instanceof ScriptError)
    return {
      problems: compiled.problems,
      explored: null,
      telling: null,
      balance: null,
      endings: [],
      states: 0,
    };
  const { scenario, sources, files, warnings } = compiled;
  const explorer = new Explorer(scenario);
  const wandered = wander(explorer, wanderers, 1);
  const explored = explorer.explore(anybody, limits);
  const telling = tellingOf(explorer, limits, explored);
  const balance = explored.partial === null ? balanceOf(explorer, limits) : null;
  const endings = [...new Set([...wandered.endings.keys(), ...explored.endings.keys()])].sort();
  const errors = [...new Set([...wandered.errors.keys(), ...explored.errors.keys()])];
  const source = remembered(read);
  const script = { files, source };
  const { passages, offered } = explorer;
  const found = [
    ...errors.map((message) => engineSaid(message, sources, file)),
    ...checkEndings(passages.all, script),
    ...unmet(
      { traveller: passages, offered, ink: scenario.ink },
      sources,
      explored.partial !== null,
      warnings,
    ),
    ...checkOffers(explorer, sources, warnings),
    ...checkTwists(explorer, script),
    ...checkLength(explored, scenario.about.minutes, script),
    ...checkHabits(telling, file),
  ];
  return {
    problems: [...warnings, ...found.map((each) => settled(each, (name) => name, source))],
    explored,
    telling,
    balance,
    endings,
    states: passages.states.size,
  };
}
