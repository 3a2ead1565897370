/** What runs came to: endings with how many and how likely, and what went wrong on the way. */
import type { Passage } from '../../story/branching/passages.ts';
import { endingOf } from './offered.ts';
import { Runs } from './runs.ts';

export interface Reached {
  /** How many runs end so: twists and decisions, lapses among them. */
  readonly runs: bigint;
  /** How likely for this player, twists drawn evenly. */
  readonly chance: number;
  /** Decisions on the shortest and on the longest run that ends so. */
  readonly fewest: number;
  readonly most: number;
}

interface Counting {
  readonly runs: Runs;
  chance: number;
  readonly fewest: number;
  most: number;
}

export class Tally {
  readonly #endings = new Map<string, Counting>();
  readonly #errors = new Map<string, Passage>();
  /** By passage. */
  readonly #of: (Counting | undefined)[] = [];

  /** Runs that end with this passage after so many decisions. */
  end(passage: Passage, decisions: number, high: number, low: number, chance: number): void {
    const counting = this.#of[passage.id] ?? this.#first(passage, decisions);
    counting.runs.add(high, low);
    counting.chance += chance;
    counting.most = decisions;
  }

  #first(passage: Passage, decisions: number): Counting {
    const id = endingOf(passage);
    const counting = this.#endings.get(id) ?? {
      runs: new Runs(),
      chance: 0,
      fewest: decisions,
      most: decisions,
    };
    this.#endings.set(id, counting);
    this.#of[passage.id] = counting;
    return counting;
  }

  /** Once for each passage is enough. */
  wrong(passage: Passage): void {
    for (const error of passage.errors) if (!this.#errors.has(error)) this.#errors.set(error, passage);
  }

  get endings(): ReadonlyMap<string, Reached> {
    return new Map(
      [...this.#endings].map(([id, counting]) => [id, { ...counting, runs: counting.runs.count }]),
    );
  }

  get errors(): ReadonlyMap<string, Passage> {
    return this.#errors;
  }
}
