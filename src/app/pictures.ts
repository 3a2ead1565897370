/** Addresses of what `public/` serves, right from any path the product is put under. */

/** The folder that a part of `public/` is served from. */
export const served = (folder: string): string =>
  new URL(`${import.meta.env.BASE_URL}${folder}/`, document.baseURI).href;

interface Pictured {
  readonly id: string;
  readonly base: string | null;
}

/** Of a scenario's person in its room, below the folder of pictures; what a pack wrote itself has none. */
export function cardPath({ id, base }: Pictured): string | null {
  const shown = base ?? id;
  return shown.includes('_') ? null : `cards/${shown}.webp`;
}

/** A still of each scenario's person in its room, made when the art was baked, by scenario. */
export function picturesOf(scenarios: readonly Pictured[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    scenarios.flatMap((each) => {
      const card = cardPath(each);
      return card === null ? [] : [[each.id, `${served('stage')}${card}`] as const];
    }),
  );
}
