/**
 * What lies ahead of a place: how likely a good ending is for somebody who takes anything that is shown, evenly, and
 * which endings can still be reached at all. Reckoned by following everything that is left from there, each place
 * once; nothing is sampled.
 */
import type { Passage } from '../../story/branching/passages.ts';
import type { State } from '../../story/branching/states.ts';
import { poorIn } from './conduct.ts';
import { EndingSets } from './ending-sets.ts';
import type { Explorer } from './explore.ts';
import { isGood } from './good.ts';
import { Memo } from './memo.ts';
import { endingOf } from './offered.ts';
import { anybody } from './players.ts';

export interface Prospect {
  /** Chance of a good ending, 0 to 1. */
  readonly good: number;
  /** Endings that can still be reached, as the script names them. */
  readonly endings: readonly string[];
  /**
   * By how many answers poor conduct can outweigh right conduct in a run from here that ends well all the same; below 0
   * where it cannot, and -Infinity where nothing ends well any more.
   */
  readonly luck: number;
}

/** There is more than may be followed, or it goes round in circles. */
export class TooFar extends Error {
  override readonly name = 'TooFar';
}

/** Nobody's encounter is so many decisions long. */
const longest = 200;

export class Prospects {
  readonly #explorer: Explorer;
  readonly #places: number;
  readonly #sets = new EndingSets();
  /** By state. */
  readonly #memos: (Memo | undefined)[] = [];
  readonly #weights: (readonly number[] | undefined)[] = [];
  /** By state: how much each response speaks for poor conduct. */
  readonly #poor: (readonly number[] | undefined)[] = [];
  /** By passage: 1 for a good ending, and the set of that ending. */
  readonly #ends: ({ readonly good: number; readonly set: number } | undefined)[] = [];
  #known = 0;
  #depth = 0;
  /** What was reckoned last: two numbers, and no object for each of millions. */
  #good = 0;
  #set = 0;
  #luck = 0;

  /** `places`: so many may be kept, over everything that is asked. */
  constructor(explorer: Explorer, places: number) {
    this.#explorer = explorer;
    this.#places = places;
  }

  /** People at places that are known by now. */
  get known(): number {
    return this.#known;
  }

  /** @throws TooFar; what was reckoned on the way is kept all the same. */
  after(passage: Passage, person: number): Prospect {
    this.#depth = 0;
    this.#arrive(passage, person);
    return this.#told();
  }

  /** Somebody at an open moment, before anything is chosen. @throws TooFar */
  at(state: State, person: number): Prospect {
    this.#depth = 0;
    this.#reckon(state, this.#explorer.forgetful(state, person));
    return this.#told();
  }

  #told(): Prospect {
    return { good: this.#good, endings: this.#sets.endings(this.#set), luck: this.#luck };
  }

  #arrive(passage: Passage, person: number): void {
    if (passage.to === null) {
      const end = this.#ends[passage.id] ?? this.#end(passage);
      this.#good = end.good;
      this.#set = end.set;
      this.#luck = end.good === 1 ? 0 : Number.NEGATIVE_INFINITY;
      return;
    }
    this.#reckon(passage.to, this.#explorer.forgetful(passage.to, person));
  }

  #reckon(state: State, person: number): void {
    const memo = this.#memos[state.id] ?? this.#open(state.id);
    const found = memo.find(person);
    if (found >= 0) {
      this.#good = memo.chanceAt(found);
      this.#set = memo.setAt(found);
      this.#luck = memo.luckAt(found);
      return;
    }
    if (this.#known >= this.#places) throw new TooFar(`more than ${this.#places} places`);
    if (this.#depth >= longest) throw new TooFar(`more than ${longest} decisions`);
    this.#depth += 1;
    const { people, passages } = this.#explorer;
    const techniques = this.#explorer.techniquesOf(state);
    const weights = this.#weights[state.id] ?? this.#weigh(state);
    const poor = this.#poor[state.id] ?? this.#judge(state);
    let good = 0;
    let set = EndingSets.none;
    let luck = Number.NEGATIVE_INFINITY;
    for (let choice = 0; choice < techniques.length; choice++) {
      const followed = passages.follow(state, choice, people.after(person, techniques[choice] ?? 0));
      this.#arrive(followed.passage, followed.person);
      good += (weights[choice] ?? 0) * this.#good;
      set = this.#sets.union(set, this.#set);
      luck = Math.max(luck, (poor[choice] ?? 0) + this.#luck);
    }
    this.#depth -= 1;
    memo.keep(person, good, set, luck);
    this.#known += 1;
    this.#good = good;
    this.#set = set;
    this.#luck = luck;
  }

  #open(state: number): Memo {
    const memo = new Memo();
    this.#memos[state] = memo;
    return memo;
  }

  #weigh(state: State): readonly number[] {
    const weights = anybody.weights(this.#explorer.responsesOf(state));
    this.#weights[state.id] = weights;
    return weights;
  }

  #judge(state: State): readonly number[] {
    const poor = this.#explorer.responsesOf(state).map(poorIn);
    this.#poor[state.id] = poor;
    return poor;
  }

  #end(passage: Passage): { readonly good: number; readonly set: number } {
    const id = endingOf(passage);
    const end = { good: isGood(id) ? 1 : 0, set: this.#sets.of(id) };
    this.#ends[passage.id] = end;
    return end;
  }
}
