/**
 * Where packs may be fetched from besides the page's own origin: `https://packs.example.org`. Whoever builds the product
 * for an organisation writes it here; the built page's policy follows.
 */
export const packOrigins: readonly string[] = [];
