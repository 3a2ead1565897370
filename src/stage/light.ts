/** What tension does to the light: which pictures of the room show, and how dark somebody in it gets. Pure. */

/**
 * How much of each light's picture shows, calmest first, at this tension. They lie on each other, so the first is
 * always whole and each next one fades in over it.
 */
export function lightsAt(tension: number, count: number): number[] {
  const steps = Math.max(1, count - 1);
  return Array.from({ length: count }, (_, index) =>
    index === 0 ? 1 : Math.min(1, Math.max(0, tension * steps - (index - 1))),
  );
}

/** A light that the next one covers whole is not worth drawing, nor one that does not show at all. */
export const isSeen = (amounts: readonly number[], index: number): boolean =>
  (amounts[index] ?? 0) > 0 && (amounts[index + 1] ?? 0) < 1;

/** How much of the light is left on who is in it: as each light says, in between by degrees. */
export function dimAt(tension: number, lights: readonly { readonly dim: number }[]): number {
  return lightsAt(tension, lights.length).reduce((dim, amount, index) => {
    const next = lights[index]?.dim ?? dim;
    return dim + (next - dim) * amount;
  }, 1);
}

export interface Lighting {
  readonly tension: number;
  /** How much of each light's picture shows, calmest first. */
  readonly lights: readonly number[];
  readonly dim: number;
}

const last = new WeakMap<object, Lighting>();

/** Both of them; the same object for as long as the tension does not change, so that nobody need look closer. */
export function lightingAt(
  tension: number,
  room: { readonly lights: readonly { readonly dim: number }[] },
): Lighting {
  const known = last.get(room);
  if (known?.tension === tension) return known;
  const found = { tension, lights: lightsAt(tension, room.lights.length), dim: dimAt(tension, room.lights) };
  last.set(room, found);
  return found;
}

/** The lights that are seen at this tension. */
export const lightsNeeded = (tension: number, count: number): number[] => {
  const amounts = lightsAt(tension, count);
  return amounts.flatMap((_, index) => (isSeen(amounts, index) ? [index] : []));
};

const everything = { from: 0, to: 1 } as const;

/** From the least to the most tension that can be shown with the lights that are here, around those seen at `tension`. */
export function reachOf(
  here: readonly boolean[],
  tension: number,
): { readonly from: number; readonly to: number } {
  if (!here.includes(false)) return everything;
  const steps = Math.max(1, here.length - 1);
  const needed = lightsNeeded(tension, here.length);
  let [low, high] = [needed[0] ?? 0, needed.at(-1) ?? 0];
  while (low > 0 && here[low - 1]) low -= 1;
  while (high < here.length - 1 && here[high + 1]) high += 1;
  return { from: low / steps, to: high / steps };
}
