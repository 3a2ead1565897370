/** What is known of people at one place of the story: for each a chance, a number of a set, and a luck. */
import { Rows } from './rows.ts';

/** Who it is, the chance, the set, the luck. */
const width = 4;

export class Memo {
  readonly #rows = new Rows(width, 0.75);

  /** Where somebody's entry begins, or -1. Good until the next `keep`. */
  find(person: number): number {
    return this.#rows.find(person);
  }

  chanceAt(entry: number): number {
    return this.#rows.kept[entry + 1] ?? 0;
  }

  setAt(entry: number): number {
    return this.#rows.kept[entry + 2] ?? 0;
  }

  luckAt(entry: number): number {
    return this.#rows.kept[entry + 3] ?? 0;
  }

  keep(person: number, chance: number, set: number, luck: number): void {
    const at = this.#rows.row(person);
    const { kept } = this.#rows;
    kept[at + 1] = chance;
    kept[at + 2] = set;
    kept[at + 3] = luck;
  }
}
