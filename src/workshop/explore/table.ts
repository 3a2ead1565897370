/** People at one place of the story, each once, with what has come to them: how many runs, and how likely. */
import { half } from './runs.ts';

const least = 64;
/** Numbers kept of each: who it is, the runs in two halves, the chance. Side by side, for memory is the slow part. */
const width = 4;

export class Table {
  size = 0;
  #kept = empty(least);

  /** `person` is a whole number from 0 below 2^53; runs are given in two halves, as `Runs` counts them. */
  add(person: number, high: number, low: number, chance: number): void {
    if (this.size * width * 2 >= this.#kept.length) this.#grow();
    const kept = this.#kept;
    const at = slotOf(kept, person);
    if (kept[at] === -1) {
      kept[at] = person;
      this.size += 1;
    }
    let runs = (kept[at + 2] ?? 0) + low;
    if (runs >= half) {
      runs -= half;
      kept[at + 1] = (kept[at + 1] ?? 0) + 1;
    }
    kept[at + 1] = (kept[at + 1] ?? 0) + high;
    kept[at + 2] = runs;
    kept[at + 3] = (kept[at + 3] ?? 0) + chance;
  }

  each(visit: (person: number, high: number, low: number, chance: number) => void): void {
    const kept = this.#kept;
    for (let at = 0; at < kept.length; at += width) {
      const person = kept[at] ?? -1;
      if (person !== -1) visit(person, kept[at + 1] ?? 0, kept[at + 2] ?? 0, kept[at + 3] ?? 0);
    }
  }

  #grow(): void {
    const before = this.#kept;
    const kept = empty((before.length / width) * 2);
    for (let from = 0; from < before.length; from += width) {
      const person = before[from] ?? -1;
      if (person === -1) continue;
      const at = slotOf(kept, person);
      for (let n = 0; n < width; n++) kept[at + n] = before[from + n] ?? 0;
    }
    this.#kept = kept;
  }
}

function empty(places: number): Float64Array {
  const kept = new Float64Array(places * width);
  for (let at = 0; at < kept.length; at += width) kept[at] = -1;
  return kept;
}

/** Where a person stands, or the free place that they would have. The number of places is a power of two. */
function slotOf(kept: Float64Array, person: number): number {
  const mask = kept.length / width - 1;
  let hash = Math.imul((person >>> 0) ^ Math.imul((person / 4294967296) >>> 0, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  let at = (hash & mask) * width;
  while (kept[at] !== -1 && kept[at] !== person) at = (at + width) & (kept.length - 1);
  return at;
}
