/** Makes a problem of a kind of finding and a place. */
import { fileOf, lineOf, type ParsedNode } from '../parsed.ts';
import type { Place, Problem } from '../problem.ts';
import { type Code, catalogue } from './catalogue.ts';

export interface Said {
  /** What is wrong here. */
  readonly message: string;
  /** A better question than the catalogue's, where the script tells more. */
  readonly fix?: string | undefined;
  /** The word of the script that it is about. */
  readonly word?: string | undefined;
}

/** `column` 0 is one that is not known yet: whoever has the text finds it. */
export function found(code: Code, place: (Place & { readonly column?: number }) | null, said: Said): Problem {
  const { severity, title, means, fix } = catalogue[code];
  return {
    code,
    severity,
    title,
    message: said.message,
    means,
    fix: said.fix ?? fix,
    place: place && { file: place.file, line: place.line, column: place.column ?? 0 },
    ...(said.word === undefined ? {} : { word: said.word }),
  };
}

/** At a place of the parsed script. */
export function foundAt(code: Code, node: ParsedNode | null, said: Said): Problem {
  const file = node ? fileOf(node) : null;
  const column = node?.debugMetadata?.startCharacterNumber ?? 0;
  return found(code, node && file ? { file, line: lineOf(node), column } : null, said);
}
