/** Ink path → file and line, made once after compiling: compiled stories carry no lines of their own. */
import type { Place } from './problem.ts';

/** Keys are container and content paths; files are listed once. */
export interface SourceMap {
  readonly files: readonly string[];
  /** path → [index into files, line] */
  readonly places: Readonly<Record<string, readonly [number, number]>>;
}

interface InkObject {
  readonly path: { toString(): string };
  readonly debugMetadata: { readonly fileName: string | null; readonly startLineNumber: number } | null;
  readonly content?: readonly InkObject[];
  readonly namedContent?: ReadonlyMap<string, unknown>;
}

/** `named` gives the path to show for a file as Ink names it. */
export function sourceMapOf(root: unknown, named: (name: string) => string): SourceMap {
  const files: string[] = [];
  const places: Record<string, [number, number]> = {};
  const seen = new Set<InkObject>();
  const visit = (object: InkObject, inherited: number) => {
    if (seen.has(object)) return;
    seen.add(object);
    const data = object.debugMetadata;
    let line = inherited;
    if (data?.fileName) {
      const name = named(data.fileName);
      let file = files.indexOf(name);
      if (file < 0) file = files.push(name) - 1;
      line = data.startLineNumber;
      // A place that its container's own line already tells is left out: the map stays a third of the size.
      if (line !== inherited) places[object.path.toString()] = [file, line];
    }
    for (const child of object.content ?? []) visit(child, line);
    for (const child of object.namedContent?.values() ?? []) visit(child as InkObject, line);
  };
  visit(root as InkObject, 0);
  return { files, places };
}

/** Where an Ink path was written: the nearest known place on the way up. */
export function placeOf(map: SourceMap, path: string): Place | null {
  const pieces = path.split('.');
  while (pieces.length > 0) {
    const found = map.places[pieces.join('.')];
    const file = found ? map.files[found[0]] : undefined;
    if (found && file !== undefined) return { file, line: found[1] };
    pieces.pop();
  }
  return null;
}
