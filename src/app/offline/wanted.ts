/** What the scenarios of this device need besides the code, and what of it is missing. Pure. */
import { cardPath } from '../pictures.ts';

export interface Part {
  /** In the learner's words. */
  readonly name: string;
  /** Paths from the product's folder; with a slash at their end they are folders. */
  readonly paths: readonly string[];
}

interface Needing {
  readonly id: string;
  readonly base: string | null;
  readonly about: { readonly title: string; readonly figure: string; readonly room: string };
}

/** `sounds` are the paths of all sounds that this browser plays. */
export function partsOf(scenarios: readonly Needing[], sounds: readonly string[]): readonly Part[] {
  return [
    ...scenarios.map((each) => {
      const card = cardPath(each);
      const { title, figure, room } = each.about;
      return {
        name: `the pictures of “${title}”`,
        paths: [`stage/${figure}/`, `stage/${room}/`, ...(card === null ? [] : [`stage/${card}`])],
      };
    }),
    { name: 'the sounds', paths: sounds },
  ];
}

export const allPaths = (parts: readonly Part[]): readonly string[] => [
  ...new Set(parts.flatMap(({ paths }) => paths)),
];

/** The names of those parts that are not whole. */
export function lacking(
  parts: readonly Part[],
  missing: readonly { readonly path: string }[],
): readonly string[] {
  const belongs = (path: string, to: string) => (to.endsWith('/') ? path.startsWith(to) : path === to);
  const isOf = ({ paths }: Part, path: string) => paths.some((each) => belongs(path, each));
  const names = parts.filter((part) => missing.some(({ path }) => isOf(part, path))).map(({ name }) => name);
  return missing.every(({ path }) => parts.some((part) => isOf(part, path)))
    ? names
    : ['the game itself', ...names];
}
