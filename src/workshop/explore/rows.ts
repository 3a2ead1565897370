/** Numbers by person, a row each: millions of them, side by side in one array, for memory is the slow part. */

const least = 16;

/** The first number of a row is the person, a whole number from 0 below 2^53; the others begin as 0. */
export class Rows {
  size = 0;
  /** Rows one after the other; a place whose first number is below 0 is free. */
  kept: Float64Array;
  readonly #width: number;
  readonly #fullest: number;

  /** `width` numbers a row; it grows when more than the share `fullest` of its places are taken. */
  constructor(width: number, fullest: number) {
    this.#width = width;
    this.#fullest = fullest;
    this.kept = empty(least, width);
  }

  /** Where somebody's row begins, or -1. Good until a row is added. */
  find(person: number): number {
    const at = slotOf(this.kept, this.#width, person);
    return this.kept[at] === person ? at : -1;
  }

  /** Where somebody's row begins; a new one is added where there is none. Good until the next is. */
  row(person: number): number {
    if ((this.size + 1) * this.#width > this.kept.length * this.#fullest) this.#grow();
    const at = slotOf(this.kept, this.#width, person);
    if (this.kept[at] === -1) {
      this.kept[at] = person;
      this.size += 1;
    }
    return at;
  }

  #grow(): void {
    const width = this.#width;
    const before = this.kept;
    const kept = empty((before.length / width) * 2, width);
    for (let from = 0; from < before.length; from += width) {
      const person = before[from] ?? -1;
      if (person === -1) continue;
      const at = slotOf(kept, width, person);
      for (let n = 0; n < width; n++) kept[at + n] = before[from + n] ?? 0;
    }
    this.kept = kept;
  }
}

function empty(places: number, width: number): Float64Array {
  const kept = new Float64Array(places * width);
  for (let at = 0; at < kept.length; at += width) kept[at] = -1;
  return kept;
}

/** Where a person's row is, or the free place that it would have. The number of places is a power of two. */
function slotOf(kept: Float64Array, width: number, person: number): number {
  let hash = Math.imul((person >>> 0) ^ Math.imul((person / 4294967296) >>> 0, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  let at = (hash & (kept.length / width - 1)) * width;
  while (kept[at] !== -1 && kept[at] !== person) at = at + width === kept.length ? 0 : at + width;
  return at;
}
