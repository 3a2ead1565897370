/** Addresses of what `public/` serves, right from any path the product is put under. */

/** The folder that a part of `public/` is served from. */
export const served = (folder: string): string =>
  new URL(`${import.meta.env.BASE_URL}${folder}/`, document.baseURI).href;

interface Pictured {
  readonly id: string;
  readonly base: string | null;
}

/** A still of each scenario's person in its room, made when the art was baked; what a pack wrote itself has none. */
export function picturesOf(scenarios: readonly Pictured[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    scenarios
      .map(({ id, base }) => [id, base ?? id] as const)
      .filter(([, shown]) => !shown.includes('_'))
      .map(([id, shown]) => [id, `${served('stage')}cards/${shown}.webp`]),
  );
}
