/** Sets of endings, each once and known by a number: millions of places share a few hundred of them. */

export class EndingSets {
  readonly #sets: (readonly string[])[] = [[]];
  readonly #ids = new Map<string, number>([['', 0]]);
  /** By one set, then by the other: both together. */
  readonly #unions: (number | undefined)[][] = [];

  /** The set of no ending. */
  static readonly none = 0;

  /** The set of one ending. */
  of(ending: string): number {
    return this.#idOf([ending]);
  }

  union(one: number, other: number): number {
    if (one === other || other === EndingSets.none) return one;
    const row = this.#unions[one] ?? [];
    this.#unions[one] = row;
    const known = row[other];
    if (known !== undefined) return known;
    const both = this.#idOf([...new Set([...this.endings(one), ...this.endings(other)])].sort());
    row[other] = both;
    return both;
  }

  /** In the order of the alphabet. */
  endings(id: number): readonly string[] {
    const set = this.#sets[id];
    if (!set) throw new RangeError(`no such set of endings: ${id}`);
    return set;
  }

  #idOf(endings: readonly string[]): number {
    const key = endings.join('\n');
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#sets.length;
    this.#ids.set(key, id);
    this.#sets.push(endings);
    return id;
  }
}
