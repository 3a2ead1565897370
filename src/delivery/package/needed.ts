/**
 * Which of the product's files a package needs: what the page asks for by name, from one file to the next, but not into
 * what only opens other scenarios or the authors' pages; and what is asked for by a scenario's person and room. Pure.
 */
import type { BroughtPack, Offered } from './order.ts';
import { PackageError } from './package-error.ts';
import { filesName, type ProductFiles, pageName } from './product-files.ts';

/** Keeps a whole copy for later visits, and would ask for files that are not here. */
const keepsCopies = /^(sw|service-worker|registerSW|workbox-[\w-]+)\.js$/;

interface Wanted {
  readonly chosen: readonly Offered[];
  /** Those that come along: each is compiled whole, with whatever it makes local. */
  readonly packs: readonly BroughtPack[];
}

/** Sorted. @throws PackageError where the build lacks a person's or a room's pictures. */
export function neededFiles(product: ProductFiles, wanted: Wanted): string[] {
  const { files } = product;
  const asked = reachable(product, wanted);
  const media = mediaOf(wanted.chosen);
  for (const folder of media.folders)
    if (!files.some(({ path }) => path.startsWith(`stage/${folder}/`)))
      throw new PackageError(
        `This build has no pictures called “${folder}”.`,
        'Build the product again, or choose another scenario.',
      );
  return files
    .map(({ path }) => path)
    .filter((path) => path !== filesName && !keepsCopies.test(path))
    .filter((path) => (isMedia(path) ? media.has(path) : asked.has(path)))
    .sort();
}

/** Everything, for a copy of the whole product. Sorted. */
export const allFiles = ({ files }: ProductFiles): string[] =>
  files
    .map(({ path }) => path)
    .filter((path) => path !== filesName)
    .sort();

const isMedia = (path: string): boolean => path.startsWith('stage/') || path.startsWith('sound/');

function reachable({ files, scenarios, parts }: ProductFiles, { chosen, packs }: Wanted): Set<string> {
  const inPacks = packs.flatMap((pack) => pack.scenarios);
  const played = new Set(
    [...chosen, ...inPacks].flatMap(({ id, base }) => (base === null ? [id] : [id, base])),
  );
  const shut = new Set([
    ...parts.workshop,
    ...(packs.length > 0 ? [] : parts.packs),
    ...scenarios.filter(({ id }) => !played.has(id)).flatMap((scenario) => scenario.files),
  ]);
  // A local version of the build's own has its script from its base's file, too.
  for (const scenario of scenarios)
    if (played.has(scenario.id)) for (const path of scenario.files) shut.delete(path);
  const known = new Map(files.map((file) => [file.path, file]));
  const found = new Set<string>();
  const ahead = [pageName];
  for (let path = ahead.pop(); path !== undefined; path = ahead.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const { needs = [], later = [] } = known.get(path) ?? {};
    // Only what is opened later can be left out: without a file that it imports, a page does nothing at all.
    ahead.push(...needs, ...later.filter((other) => !shut.has(other)));
  }
  return found;
}

/** How the stage and the sound name their files: by the person, by the room, and by what is played. */
function mediaOf(chosen: readonly Offered[]) {
  const rooms = new Set(chosen.map(({ about }) => about.room));
  const folders = new Set([...rooms, ...chosen.map(({ about }) => about.figure)]);
  const cards = new Set(chosen.map(({ id, base }) => base ?? id));
  return {
    folders,
    has(path: string): boolean {
      const card = /^stage\/cards\/(.+)\.\w+$/.exec(path);
      if (card) return cards.has(card[1] ?? '');
      const stage = /^stage\/([^/]+)\//.exec(path);
      if (stage) return folders.has(stage[1] ?? '');
      const tone = /^sound\/room-(.+)\.\w+$/.exec(path);
      return tone ? rooms.has(tone[1] ?? '') : true;
    },
  };
}
