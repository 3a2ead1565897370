/** Stings mark a turn of the story. One of them startles; a second soon after is a trick. Pure. */

const STINGS: ReadonlySet<string> = new Set(['turn', 'drop']);
/** In milliseconds, from one to the next, whichever they are. */
export const BETWEEN_STINGS = 20_000;

export const isSting = (name: string): boolean => STINGS.has(name);

/** Says of each single sound whether it may be played now: only a sting too soon after another may not. */
export function spacing(): (name: string, now: number) => boolean {
  let last = Number.NEGATIVE_INFINITY;
  return (name, now) => {
    if (!isSting(name)) return true;
    if (now - last < BETWEEN_STINGS) return false;
    last = now;
    return true;
  };
}
