/**
 * Chance from a seed, and only from a seed. Seeds are hashed before use: neighbouring seeds must not give
 * neighbouring draws.
 */

/** A 32-bit hash of a seed and a name (MurmurHash3's rounds and finish over UTF-16 units). */
export function hash32(seed: number, name: string): number {
  let h = seed >>> 0;
  for (let i = 0; i < name.length; i++) {
    let k = Math.imul(name.charCodeAt(i), 0xcc9e2d51);
    k = (k << 15) | (k >>> 17);
    h ^= Math.imul(k, 0x1b873593);
    h = (h << 13) | (h >>> 19);
    h = (Math.imul(h, 5) + 0xe6546b64) | 0;
  }
  h ^= name.length;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A whole number from `low` to `high`, both included. */
export function draw(seed: number, name: string, low: number, high: number): number {
  // Multiply-shift rather than a remainder: every value is equally likely to within one in four thousand million.
  return low + Math.floor((hash32(seed, name) / 0x1_0000_0000) * (high - low + 1));
}

/** The same things in an order drawn from the seed (Fisher and Yates). */
export function shuffled<T>(seed: number, name: string, things: readonly T[]): T[] {
  const order = [...things];
  for (let i = order.length - 1; i > 0; i--) {
    const j = draw(seed, `${name}/${i}`, 0, i);
    [order[i], order[j]] = [order[j] as T, order[i] as T];
  }
  return order;
}
