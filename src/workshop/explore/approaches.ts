/**
 * A short run to every moment of a scenario, for whoever wants to play from there, and the ways that were seen to be
 * there. Runs go where the fewest have gone before, so that nearly everything is met within a second or two.
 */
import { draw } from '../../encounter/chance.ts';
import type { Decision } from '../../encounter/encounter.ts';
import type { State } from '../../story/branching/states.ts';
import type { Response, Twist } from '../../story/scenario.ts';
import type { Explorer } from './explore.ts';
import { endingOf } from './offered.ts';
import { startOf, twistsOf } from './start.ts';

/** The shortest run that was found to a moment. */
export interface Approach {
  readonly moment: string;
  /** Draws the twists that this run had. */
  readonly seed: number;
  readonly decisions: readonly Decision[];
  /** Everything that was seen on offer at this moment, as it was first met. */
  readonly responses: readonly Response[];
}

/** One way that was seen to be there. */
export interface SeenWay {
  readonly from: string;
  readonly response: string;
  /** A moment's id, or an ending's. */
  readonly to: string;
}

export interface Approaches {
  readonly approaches: readonly Approach[];
  readonly ways: readonly SeenWay[];
  readonly endings: readonly string[];
}

/** A run that is longer goes round in circles. */
const longest = 300;

type Twists = Readonly<Record<string, number>>;
type Known = { twists: Twists; decisions: readonly Decision[]; responses: Map<string, Response> };

/** `onState` is told of every state that a run comes to, as often as one does. */
export function approachesOf(
  explorer: Explorer,
  runs: number,
  onState: (state: State) => void = () => {},
): Approaches {
  const { passages, people, scenario } = explorer;
  const tried = new Map<string, number>();
  const met = new Map<string, Known>();
  const ways = new Map<string, SeenWay>();
  const endings = new Set<string>();
  const openings = twistsOf(scenario.about.twists).map((twists) => ({
    twists,
    ...passages.begin(people.pack(startOf(scenario)), twists),
  }));

  const note = (state: State, twists: Twists, decisions: readonly Decision[]): void => {
    const moment = explorer.momentOf(state);
    const known = met.get(moment) ?? { twists, decisions: [...decisions], responses: new Map() };
    if (decisions.length < known.decisions.length) {
      known.twists = twists;
      known.decisions = [...decisions];
    }
    for (const response of explorer.responsesOf(state))
      if (!known.responses.has(response.id)) known.responses.set(response.id, response);
    met.set(moment, known);
  };

  for (let run = 0; run < runs; run++) {
    const opening = openings[run % openings.length];
    if (!opening) break;
    const decisions: Decision[] = [];
    let { passage, person } = opening;
    for (let turn = 0; passage.to && turn < longest; turn++) {
      const state = passage.to;
      note(state, opening.twists, decisions);
      onState(state);
      const least = Math.min(...state.offered.map(({ source }) => tried.get(source) ?? 0));
      const fresh = state.offered.flatMap(({ source }, choice) =>
        // Now and then anything: what lies behind a worn way may be reached by no fresh one.
        (tried.get(source) ?? 0) === least || draw(run, `any/${turn}`, 0, 3) === 0 ? [choice] : [],
      );
      const choice = fresh[draw(run, `choice/${turn}`, 0, fresh.length - 1)] ?? 0;
      const source = state.offered[choice]?.source ?? '';
      tried.set(source, (tried.get(source) ?? 0) + 1);
      const response = explorer.responsesOf(state)[choice];
      if (!response) break;
      const after = people.after(person, explorer.techniquesOf(state)[choice] ?? 0);
      ({ passage, person } = passages.follow(state, choice, after));
      const from = explorer.momentOf(state);
      const to = passage.to ? explorer.momentOf(passage.to) : endingOf(passage);
      if (!passage.to) endings.add(to);
      ways.set(`${from} ${response.id} ${to}`, { from, response: response.id, to });
      decisions.push({ moment: from, response: response.id, lapse: isMissed(response), latency: null });
    }
  }
  const approaches = [...met]
    .map(([moment, { twists, decisions, responses }]) => ({
      moment,
      seed: seedOf(scenario.about.twists, twists),
      decisions,
      responses: [...responses.values()],
    }))
    .sort((a, b) => a.decisions.length - b.decisions.length);
  return { approaches, ways: [...ways.values()], endings: [...endings] };
}

/** Never shown: only the window takes it. */
export const isMissed = ({ silence, lapse }: Response): boolean => lapse && !silence;

/** More draws than twists have values, many times over. */
const mostSeeds = 1_000_000;

/** The first seed that draws these twists. @throws RangeError for twists that no seed draws. */
export function seedOf(twists: readonly Twist[], wanted: Twists): number {
  for (let seed = 1; seed < mostSeeds; seed++)
    if (twists.every(({ name, low, high }) => draw(seed, `twist/${name}`, low, high) === wanted[name]))
      return seed;
  throw new RangeError(`no seed draws these twists: ${JSON.stringify(wanted)}`);
}
