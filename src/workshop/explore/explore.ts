/**
 * Every run of a scenario with the person in it, decision by decision: all the people that there can be at each place
 * of the story move on together, and those whom nothing that is left can tell apart are one. Nothing is sampled.
 */
import { driverOf } from '../../encounter/technique.ts';
import type { Passage } from '../../story/branching/passages.ts';
import { Passages } from '../../story/branching/passages.ts';
import type { State } from '../../story/branching/states.ts';
import { momentOf } from '../../story/paths.ts';
import type { Response, Scenario } from '../../story/scenario.ts';
import { endingOf, responsesAt } from './offered.ts';
import { outsideOf } from './outside.ts';
import { type Asked, People } from './people.ts';
import type { Player } from './players.ts';
import { startOf, twistsOf } from './start.ts';
import { Table } from './table.ts';

export interface Limits {
  /** People at places, over the whole exploration. */
  readonly places: number;
  /** Milliseconds by `now`. */
  readonly time: number;
  readonly now: () => number;
}

export interface Reached {
  /** How many runs end so: twists and decisions, lapses among them. */
  readonly runs: bigint;
  /** How likely for this player, twists drawn evenly. */
  readonly chance: number;
  /** Decisions on the shortest and on the longest run that ends so. */
  readonly fewest: number;
  readonly most: number;
}

export interface Explored {
  /** By ending, as the script names it: `settled/quiet`. */
  readonly endings: ReadonlyMap<string, Reached>;
  readonly runs: bigint;
  readonly places: number;
  /** What is wrong with the telling somewhere, each once. */
  readonly errors: ReadonlyMap<string, Passage>;
  /** Null when every run was followed to its end; else why not, and how far. */
  readonly partial: string | null;
}

/** Told of everybody at every place, after so many decisions. */
export type Watch = (decisions: number, state: State, person: number) => void;

/** Explores one scenario; several players may walk through what was told once. */
export class Explorer {
  readonly scenario: Scenario;
  readonly people: People;
  readonly passages: Passages<number>;
  readonly #responses: (readonly Response[])[] = [];
  /** By passage. */
  readonly #endings: string[] = [];
  readonly #asked: ({ readonly asked: Asked; readonly known: number[] } | undefined)[] = [];

  /** @throws RangeError for a driver that the kit does not know. */
  constructor(scenario: Scenario) {
    this.scenario = scenario;
    this.people = new People(driverOf(scenario.about.driver));
    this.passages = new Passages(scenario.ink, outsideOf(this.people));
  }

  responsesOf(state: State): readonly Response[] {
    const known = this.#responses[state.id];
    if (known) return known;
    const responses = responsesAt(state);
    this.#responses[state.id] = responses;
    return responses;
  }

  /** Ink's paths of the choices that are on offer somewhere, as far as was explored. */
  get offered(): ReadonlySet<string> {
    return this.passages.states.offered;
  }

  /** The moment that a state is, as records name it. */
  momentOf(state: State): string {
    return momentOf(state.offered[0]?.source ?? '');
  }

  /** Follows every run that this player may take. Those that they take never have no chance and are no runs. */
  explore(player: Player, limits: Limits, watch?: Watch): Explored {
    const endings = new Map<string, { runs: number; chance: number; fewest: number; most: number }>();
    const errors = new Map<string, Passage>();
    const end = limits.now() + limits.time;
    let places = 0;
    let runs = 0;
    let partial: string | null = null;
    let level = new Map<number, Table>();
    let decisions = 0;

    const arrive = (
      into: Map<number, Table>,
      passage: Passage,
      person: number,
      by: number,
      chance: number,
    ) => {
      for (const error of passage.errors) if (!errors.has(error)) errors.set(error, passage);
      if (passage.to === null) {
        const id = this.#endingOf(passage);
        const reached = endings.get(id) ?? { runs: 0, chance: 0, fewest: decisions, most: decisions };
        reached.runs += by;
        reached.chance += chance;
        reached.most = decisions;
        endings.set(id, reached);
        runs += by;
        return;
      }
      const table = into.get(passage.to.id) ?? new Table();
      into.set(passage.to.id, table);
      const { asked, known } = this.#askedAfter(passage.to);
      table.add(this.people.forgetful(person, asked, known), by, chance);
    };

    const begins = twistsOf(this.scenario.about.twists);
    for (const twists of begins) {
      const opening = this.passages.begin(this.people.pack(startOf(this.scenario)), twists);
      arrive(level, opening.passage, opening.person, 1, 1 / begins.length);
    }
    while (level.size > 0 && partial === null) {
      decisions += 1;
      const next = new Map<number, Table>();
      for (const [id, table] of level) {
        places += table.size;
        if (places > limits.places) partial = `more than ${limits.places} places`;
        else if (limits.now() > end) partial = `more than ${limits.time / 1000} s`;
        if (partial !== null) break;
        const state = this.passages.states.at(id);
        const responses = this.responsesOf(state);
        table.each((person, by, chance) => {
          watch?.(decisions - 1, state, person);
          const weights = player.weights(responses, person, this.people);
          for (let choice = 0; choice < responses.length; choice++) {
            const weight = weights[choice] ?? 0;
            if (weight < 0) continue;
            const after = this.people.after(person, responses[choice]?.technique ?? '');
            const followed = this.passages.follow(state, choice, after);
            arrive(next, followed.passage, followed.person, by, chance * weight);
          }
        });
        level.delete(id);
      }
      if (partial === null) level = next;
      else partial += `, at the ${decisions}. decision`;
    }
    return {
      endings: new Map([...endings].map(([id, reached]) => [id, { ...reached, runs: BigInt(reached.runs) }])),
      runs: BigInt(runs),
      places,
      errors,
      partial,
    };
  }

  #endingOf(passage: Passage): string {
    const known = this.#endings[passage.id];
    if (known !== undefined) return known;
    const id = endingOf(passage);
    this.#endings[passage.id] = id;
    return id;
  }

  /** Which techniques are still asked after at a state: as the last one used, and as the one before. */
  #askedAfter(state: State): { readonly asked: Asked; readonly known: number[] } {
    const before = this.#asked[state.id];
    if (before) return before;
    const here = new Set(this.responsesOf(state).map(({ technique }) => technique));
    const next = this.passages.states.tagsNext(state.id);
    const asked: Asked = [next === null ? null : new Set([...here, ...next.flat()]), here];
    const made = { asked, known: [] };
    this.#asked[state.id] = made;
    return made;
  }
}
