/** The scripts that are open: their texts, which of them are mended here, and which one is being worked on. Pure. */
import { found, includesOf } from './included.ts';

export interface OpenScript {
  /** As it was opened: a name, or a path below the folder. */
  readonly path: string;
  readonly text: string;
  /** As it was last read from the disk; differs from `text` where it was mended here. */
  readonly saved: string;
  /** What the disk holds by now, where both have changed; or null. */
  readonly newer: string | null;
}

export interface Shelf {
  readonly scripts: readonly OpenScript[];
  /** The scenario that is checked: a script that no other includes. */
  readonly root: string | null;
  /** The script that is in the editor: the root or one of its includes. */
  readonly shown: string | null;
}

export const emptyShelf: Shelf = { scripts: [], root: null, shown: null };

/** Without its folders. */
export const nameOf = (path: string): string => path.split('/').at(-1) ?? path;

export const isMended = ({ text, saved }: OpenScript): boolean => text !== saved;

export const scriptAt = ({ scripts }: Shelf, path: string | null): OpenScript | null =>
  scripts.find((each) => each.path === path) ?? null;

/** Scripts that no other includes: each is a scenario of its own. */
export function rootsOf(scripts: readonly OpenScript[]): readonly string[] {
  const included = new Set(
    scripts.flatMap(({ path, text }) =>
      includesOf(text).flatMap((name) => {
        const file = found(scripts, name);
        return file && file.path !== path ? [file.path] : [];
      }),
    ),
  );
  const roots = scripts.filter(({ path }) => !included.has(path)).map(({ path }) => path);
  // Scripts that include each other in a circle are nobody's roots: then each may be tried.
  return roots.length > 0 ? roots : scripts.map(({ path }) => path);
}

/** The root and everything that it includes, in the order in which it does. */
export function familyOf({ scripts, root }: Shelf): readonly OpenScript[] {
  const family: OpenScript[] = [];
  const visit = (path: string | null): void => {
    const script = scripts.find((each) => each.path === path);
    if (!script || family.includes(script)) return;
    family.push(script);
    for (const name of includesOf(script.text)) visit(found(scripts, name)?.path ?? null);
  };
  visit(root);
  return family;
}

/** A fresh shelf with what was just opened. */
export function opened(files: readonly { readonly path: string; readonly text: string }[]): Shelf {
  const scripts = files.map(({ path, text }) => ({ path, text, saved: text, newer: null }));
  const root = rootsOf(scripts)[0] ?? null;
  return { scripts, root, shown: root };
}

export const withRoot = (shelf: Shelf, root: string): Shelf => ({ ...shelf, root, shown: root });

export const showing = (shelf: Shelf, shown: string): Shelf => ({ ...shelf, shown });

/** The author changed a text in the page. */
export const mended = (shelf: Shelf, path: string, text: string): Shelf =>
  changed(shelf, path, (script) => ({ ...script, text }));

/** The disk holds another text than before. What was mended here is not lost to it: the author chooses. */
export const savedElsewhere = (shelf: Shelf, path: string, text: string): Shelf =>
  changed(shelf, path, (script) => {
    if (script.saved === text) return script;
    if (!isMended(script) || script.text === text) return { ...script, text, saved: text, newer: null };
    return { ...script, newer: text };
  });

/** The author takes what the disk holds, and lets go of what was mended here. */
export const takenFromDisk = (shelf: Shelf, path: string): Shelf =>
  changed(shelf, path, (script) => {
    const text = script.newer ?? script.saved;
    return { ...script, text, saved: text, newer: null };
  });

/** The author keeps what was mended here. */
export const keptHere = (shelf: Shelf, path: string): Shelf =>
  changed(shelf, path, (script) => ({ ...script, saved: script.newer ?? script.saved, newer: null }));

function changed(shelf: Shelf, path: string, change: (script: OpenScript) => OpenScript): Shelf {
  const scripts = shelf.scripts.map((each) => (each.path === path ? change(each) : each));
  return { ...shelf, scripts };
}
