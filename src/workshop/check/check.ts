/** Checks one scenario: what the compiler and the script's own rules find, then what following its runs finds. */
import { textsOf } from '../../story/branching/unmet.ts';
import { type Compiled, compileScenario } from '../../story/compile.ts';
import { type Problem, ScriptError } from '../../story/problem.ts';
import { choicesIn } from '../../story/reads/content.ts';
import { placeOf } from '../../story/source-map.ts';
import { type Explored, Explorer, type Limits } from '../explore/explore.ts';
import { unnamed } from '../explore/offered.ts';
import { anybody } from '../explore/players.ts';
import { type Telling, tellingOf, tooGood } from '../explore/telling.ts';
import { wander } from '../explore/wander.ts';
import { type FindingCode, kinds } from './findings.ts';

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
      ...errors.map((message) => fromEngine(message, compiled)),
      ...(endings.includes(unnamed) ? [finding('no-ending', 'a run ends without an # ending', file, 1)] : []),
      ...unmet(explorer, compiled, explored.partial !== null),
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

const finding = (code: FindingCode, message: string, file: string, line: number): Problem => ({
  code,
  severity: kinds[code].severity,
  message,
  fix: kinds[code].fix,
  place: { file, line },
});

/** Ink names lines of its own; only what it says of paths helps. */
function fromEngine(message: string, { sources, files }: Compiled): Problem {
  const path = /Ink Pointer -> (\S+)/.exec(message)?.[1];
  const place = (path ? placeOf(sources, path) : null) ?? { file: files[0] ?? '', line: 1 };
  const code: FindingCode = message.includes('without end') ? 'endless' : 'runs-out';
  return finding(code, message.replace(/^RUNTIME ERROR: /, ''), place.file, place.line);
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

/** Lines and responses that nobody comes to. Where not everything was followed, they are only not seen. */
function unmet(explorer: Explorer, { sources, scenario }: Compiled, partial: boolean): Problem[] {
  const { passages } = explorer;
  const offered = new Set<string>();
  for (let id = 0; id < passages.states.size; id++)
    for (const { source } of passages.states.at(id).offered) offered.add(source);
  const whether = (what: string): string =>
    partial ? `no run was seen to come to this ${what}` : `no run comes to this ${what}`;
  const found = new Map<string, Problem>();
  const note = (path: string, code: 'dead-line' | 'dead-response', what: string): void => {
    const place = placeOf(sources, path);
    const where = place && `${place.file}:${place.line}`;
    if (where === null || found.has(where)) return;
    found.set(
      where,
      finding(partial ? 'not-seen' : code, whether(what), place?.file ?? '', place?.line ?? 1),
    );
  };
  // A response's words are made before it is known whether it is offered: they tell nothing of it.
  for (const choice of choicesIn(scenario.ink))
    if (!offered.has(choice)) note(choice, 'dead-response', 'response');
  const lineOf = (path: string): string => {
    const place = placeOf(sources, path);
    return `${place?.file}:${place?.line}`;
  };
  const texts = textsOf(passages);
  // A line of several pieces, some of which are met, is not dead.
  const alive = new Set(texts.filter(({ met }) => met).map(({ path }) => lineOf(path)));
  for (const { path, met } of texts) if (!met && !alive.has(lineOf(path))) note(path, 'dead-line', 'line');
  return [...found.values()];
}
