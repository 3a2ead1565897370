/** How long to wait before the next try. */

const firstMs = 1000;
const longestMs = 5 * 60_000;
/** Nobody is let to silence us for a day by a slip in a header. */
const longestAskedMs = 60 * 60_000;

/**
 * Doubles with each failure in a row (1 is the first), and takes the upper half of that by chance (0 to 1): a classroom
 * that lost its network together must not come back together. Never sooner than the LRS asked.
 */
export function delayAfter(failures: number, chance: number, asked: number | null): number {
  const doubled = Math.min(longestMs, firstMs * 2 ** Math.min(Math.max(0, failures - 1), 20));
  const own = Math.round(doubled * (0.5 + chance / 2));
  return Math.max(own, Math.min(asked ?? 0, longestAskedMs));
}
