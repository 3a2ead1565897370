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
import { Level } from './level.ts';
import { responsesAt } from './offered.ts';
import { outsideOf } from './outside.ts';
import { type Asked, numberOf, People } from './people.ts';
import type { Player } from './players.ts';
import { startOf, twistsOf } from './start.ts';
import { type Reached, Tally } from './tally.ts';

export interface Limits {
  /** People at places, over the whole exploration. */
  readonly places: number;
  /** Milliseconds by `now`. */
  readonly time: number;
  readonly now: () => number;
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

/** Told of everybody at every place, after so many decisions, and of every way that is taken, with how likely it is. */
export interface Watch {
  at?(decisions: number, state: State, person: number, chance: number): void;
  way?(state: State, choice: number, passage: Passage, chance: number): void;
}

/** Explores one scenario; several players may walk through what was told once. */
export class Explorer {
  readonly scenario: Scenario;
  readonly people: People;
  readonly passages: Passages<number>;
  readonly #responses: (readonly Response[])[] = [];
  readonly #techniques: (readonly number[])[] = [];
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

  /** The technique of each response, as `People.after` takes it. */
  techniquesOf(state: State): readonly number[] {
    const known = this.#techniques[state.id];
    if (known) return known;
    const techniques = this.responsesOf(state).map(({ technique }) => numberOf(technique));
    this.#techniques[state.id] = techniques;
    return techniques;
  }

  /** Ink's paths of the choices that are on offer somewhere, as far as was explored. */
  get offered(): ReadonlySet<string> {
    return this.passages.states.offered;
  }

  /** The moment that a state is, as records name it. */
  momentOf(state: State): string {
    return momentOf(state.offered[0]?.source ?? '');
  }

  /** Somebody at a state, without what nobody will ask of them from there. */
  forgetful(state: State, person: number): number {
    const { asked, known } = this.#asked[state.id] ?? this.#askAfter(state);
    return this.people.forgetful(person, asked, known);
  }

  /** Follows every run that this player may take. Those that they take never have no chance and are no runs. */
  explore(player: Player, limits: Limits, watch?: Watch): Explored {
    const end = limits.now() + limits.time;
    const tally = new Tally();
    let places = 0;
    let level = new Level(this, tally, 0);
    const told = (partial: string | null): Explored => {
      const { endings, errors } = tally;
      const runs = [...endings.values()].reduce((sum, reached) => sum + reached.runs, 0n);
      return { endings, errors, runs, places, partial };
    };

    const begins = twistsOf(this.scenario.about.twists);
    for (const twists of begins) {
      const { passage, person } = this.passages.begin(this.people.pack(startOf(this.scenario)), twists);
      level.arrive(passage, person, 0, 1, 1 / begins.length);
    }
    while (level.states.length > 0) {
      const next = new Level(this, tally, level.decisions + 1);
      const far = `at the ${next.decisions}. decision`;
      for (const id of level.states) {
        places += level.at(id).size;
        if (places > limits.places) return told(`more than ${limits.places} places, ${far}`);
        if (limits.now() > end) return told(`more than ${limits.time / 1000} s, ${far}`);
        const state = this.passages.states.at(id);
        if (watch?.at)
          level
            .at(id)
            .each((person, _high, _low, chance) => watch.at?.(level.decisions, state, person, chance));
        this.#decide(player, state, level, next, watch);
        level.forget(id);
      }
      level = next;
    }
    return told(null);
  }

  /**
   * Everybody at a state decides. Those who go by the words alone do so one response after the other, all together:
   * whoever takes the same one is led along the same tree to the same few places, which the machine's caches like.
   */
  #decide(player: Player, state: State, level: Level, next: Level, watch: Watch | undefined): void {
    const { people, passages } = this;
    const responses = this.responsesOf(state);
    const techniques = this.techniquesOf(state);
    const table = level.at(state.id);
    const take = (
      choice: number,
      weight: number,
      person: number,
      high: number,
      low: number,
      chance: number,
    ) => {
      const after = people.after(person, techniques[choice] ?? 0);
      const followed = passages.follow(state, choice, after);
      watch?.way?.(state, choice, followed.passage, chance * weight);
      next.arrive(followed.passage, followed.person, high, low, chance * weight);
    };
    if (player.reads === 'words')
      player.weights(responses).forEach((weight, choice) => {
        if (weight < 0) return;
        table.each((person, high, low, chance) => take(choice, weight, person, high, low, chance));
      });
    else
      table.each((person, high, low, chance) => {
        player.weights(responses, person, people).forEach((weight, choice) => {
          if (weight >= 0) take(choice, weight, person, high, low, chance);
        });
      });
  }

  /** Which techniques are still asked after at a state: as the last one used, and as the one before. */
  #askAfter(state: State): { readonly asked: Asked; readonly known: number[] } {
    const here = new Set(this.responsesOf(state).map(({ technique }) => technique));
    const next = this.passages.states.tagsNext(state.id);
    const asked: Asked = [next === null ? null : new Set([...here, ...next.flat()]), here];
    const made = { asked, known: [] };
    this.#asked[state.id] = made;
    return made;
  }
}
