/** What is known of people at one place of the story: for each a chance, a number of a set, and a luck. */

const least = 16;
/** Who it is, the chance, the set, the luck; side by side, for memory is the slow part. */
const width = 4;

export class Memo {
  size = 0;
  #kept = empty(least);

  /** Where somebody's entry begins in `entries`, or -1. Good until the next `keep`. */
  find(person: number): number {
    const at = slotOf(this.#kept, person);
    return this.#kept[at] === person ? at : -1;
  }

  chanceAt(entry: number): number {
    return this.#kept[entry + 1] ?? 0;
  }

  setAt(entry: number): number {
    return this.#kept[entry + 2] ?? 0;
  }

  luckAt(entry: number): number {
    return this.#kept[entry + 3] ?? 0;
  }

  keep(person: number, chance: number, set: number, luck: number): void {
    if ((this.size + 1) * width * 4 > this.#kept.length * 3) this.#grow();
    const at = slotOf(this.#kept, person);
    if (this.#kept[at] === -1) this.size += 1;
    this.#kept[at] = person;
    this.#kept[at + 1] = chance;
    this.#kept[at + 2] = set;
    this.#kept[at + 3] = luck;
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

/** The number of places is a power of two. */
function slotOf(kept: Float64Array, person: number): number {
  const places = kept.length / width;
  let hash = Math.imul((person >>> 0) ^ Math.imul((person / 4294967296) >>> 0, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  let at = (hash & (places - 1)) * width;
  while (kept[at] !== -1 && kept[at] !== person) at = at + width === kept.length ? 0 : at + width;
  return at;
}
