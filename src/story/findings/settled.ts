/** Gives a problem its column, and its file the name that people know. */
import { columnIn } from '../column.ts';
import type { Problem } from '../problem.ts';

/** `named` gives the path of a file as Ink names it; `source` its text, or undefined where it cannot be read. */
export function settled(
  problem: Problem,
  named: (file: string) => string,
  source: (file: string) => string | undefined,
): Problem {
  const { place, word } = problem;
  if (!place) return problem;
  const file = named(place.file);
  const line = source(file)?.split(/\r?\n/)[place.line - 1] ?? '';
  return { ...problem, place: { file, line: place.line, column: columnIn(line, place.column, word) } };
}

/** The texts of files, each read once; undefined for what cannot be read. */
export function remembered(read: (path: string) => string): (path: string) => string | undefined {
  const texts = new Map<string, string | undefined>();
  return (path) => {
    if (texts.has(path)) return texts.get(path);
    let text: string | undefined;
    try {
      text = read(path);
    } catch {
      // The loader has said so; there is only no line to show.
    }
    texts.set(path, text);
    return text;
  };
}
