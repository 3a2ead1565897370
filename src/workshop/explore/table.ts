/** People at one place of the story, each once, with what has come to them: how many runs, and how likely. */

const least = 64;

export class Table {
  size = 0;
  #keys = new Float64Array(least).fill(-1);
  #runs = new Float64Array(least);
  #chances = new Float64Array(least);

  /** `person` is a whole number from 0 below 2^53. */
  add(person: number, runs: number, chance: number): void {
    if (this.size * 2 >= this.#keys.length) this.#grow();
    const at = slotOf(this.#keys, person);
    if (this.#keys[at] === -1) {
      this.#keys[at] = person;
      this.size += 1;
    }
    this.#runs[at] = (this.#runs[at] ?? 0) + runs;
    this.#chances[at] = (this.#chances[at] ?? 0) + chance;
  }

  each(visit: (person: number, runs: number, chance: number) => void): void {
    for (let at = 0; at < this.#keys.length; at++) {
      const person = this.#keys[at] ?? -1;
      if (person !== -1) visit(person, this.#runs[at] ?? 0, this.#chances[at] ?? 0);
    }
  }

  #grow(): void {
    const [keys, runs, chances] = [this.#keys, this.#runs, this.#chances];
    this.#keys = new Float64Array(keys.length * 2).fill(-1);
    this.#runs = new Float64Array(keys.length * 2);
    this.#chances = new Float64Array(keys.length * 2);
    for (let from = 0; from < keys.length; from++) {
      const person = keys[from] ?? -1;
      if (person === -1) continue;
      const at = slotOf(this.#keys, person);
      this.#keys[at] = person;
      this.#runs[at] = runs[from] ?? 0;
      this.#chances[at] = chances[from] ?? 0;
    }
  }
}

/** Where a key stands, or the free place that it would have. The length is a power of two. */
function slotOf(keys: Float64Array, key: number): number {
  const mask = keys.length - 1;
  let hash = Math.imul((key >>> 0) ^ Math.imul((key / 4294967296) >>> 0, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  let at = hash & mask;
  while (keys[at] !== -1 && keys[at] !== key) at = (at + 1) & mask;
  return at;
}
