/** A count of runs, exact up to 2^103: in two halves, for tables of millions hold plain numbers. */

/** The lower half stays below this. */
export const half = 2 ** 50;

export class Runs {
  #high = 0;
  #low = 0;

  add(high: number, low: number): void {
    this.#high += high;
    this.#low += low;
    if (this.#low < half) return;
    this.#low -= half;
    this.#high += 1;
  }

  get count(): bigint {
    return BigInt(this.#high) * BigInt(half) + BigInt(this.#low);
  }
}
