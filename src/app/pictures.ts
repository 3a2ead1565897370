/** Addresses of what `public/` serves, right from any path the product is put under. */

/** The folder that a part of `public/` is served from. */
export const served = (folder: string): string =>
  new URL(`${import.meta.env.BASE_URL}${folder}/`, document.baseURI).href;

/** A still of each scenario's person in its room, made when the art was baked. */
export function picturesOf(scenarios: readonly { readonly id: string }[]): Readonly<Record<string, string>> {
  return Object.fromEntries(scenarios.map(({ id }) => [id, `${served('stage')}cards/${id}.webp`]));
}
