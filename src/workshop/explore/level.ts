/** Everybody after so many decisions, by where in the story they are. */
import type { Passage } from '../../story/branching/passages.ts';
import type { Explorer } from './explore.ts';
import { Table } from './table.ts';
import type { Tally } from './tally.ts';

export class Level {
  /** Decisions made on the way here. */
  readonly decisions: number;
  readonly #explorer: Explorer;
  readonly #tally: Tally;
  /** By state. */
  readonly #tables: (Table | undefined)[] = [];
  readonly #states: number[] = [];

  constructor(explorer: Explorer, tally: Tally, decisions: number) {
    this.#explorer = explorer;
    this.#tally = tally;
    this.decisions = decisions;
  }

  /** States that somebody is at, in the order in which they were come to. */
  get states(): readonly number[] {
    return this.#states;
  }

  at(state: number): Table {
    const table = this.#tables[state];
    if (!table) throw new RangeError(`nobody is at this state: ${state}`);
    return table;
  }

  /** Somebody arrives at a passage's end, by so many runs (in two halves) and with that chance. */
  arrive(passage: Passage, person: number, high: number, low: number, chance: number): void {
    if (passage.errors.length > 0) this.#tally.wrong(passage);
    const { to } = passage;
    if (to === null) {
      this.#tally.end(passage, this.decisions, high, low, chance);
      return;
    }
    const table = this.#tables[to.id] ?? this.#open(to.id);
    table.add(this.#explorer.forgetful(to, person), high, low, chance);
  }

  #open(state: number): Table {
    const table = new Table();
    this.#tables[state] = table;
    this.#states.push(state);
    return table;
  }

  /** Their work is done, and they were many. */
  forget(state: number): void {
    this.#tables[state] = undefined;
  }
}
