/** People at one place of the story, each once, with what has come to them: how many runs, and how likely. */
import { Rows } from './rows.ts';
import { half } from './runs.ts';

/** Who it is, the runs in two halves, the chance. */
const width = 4;

export class Table {
  readonly #rows = new Rows(width, 0.5);

  get size(): number {
    return this.#rows.size;
  }

  /** Runs are given in two halves, as `Runs` counts them. */
  add(person: number, high: number, low: number, chance: number): void {
    const at = this.#rows.row(person);
    const { kept } = this.#rows;
    let runs = (kept[at + 2] ?? 0) + low;
    let carried = (kept[at + 1] ?? 0) + high;
    if (runs >= half) {
      runs -= half;
      carried += 1;
    }
    kept[at + 1] = carried;
    kept[at + 2] = runs;
    kept[at + 3] = (kept[at + 3] ?? 0) + chance;
  }

  each(visit: (person: number, high: number, low: number, chance: number) => void): void {
    const { kept } = this.#rows;
    for (let at = 0; at < kept.length; at += width) {
      const person = kept[at] ?? -1;
      if (person !== -1) visit(person, kept[at + 1] ?? 0, kept[at + 2] ?? 0, kept[at + 3] ?? 0);
    }
  }
}
