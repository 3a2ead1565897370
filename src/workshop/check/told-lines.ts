/** Where a line that was told stands in the script: Ink keeps no place of it, so it is looked for by its words. */
import type { Place } from '../../story/problem.ts';

export interface Script {
  /** Its files, the script itself first. */
  readonly files: readonly string[];
  readonly source: (file: string) => string | undefined;
}

/** The only line of the script that holds these words; null where there is none, or more than one. */
export function lineHolding({ files, source }: Script, words: string): Place | null {
  if (words.trim() === '') return null;
  const places: Place[] = [];
  for (const file of files) {
    for (const [at, line] of (source(file) ?? '').split(/\r?\n/).entries())
      if (line.includes(words.trim())) places.push({ file, line: at + 1 });
  }
  return places.length === 1 ? (places[0] ?? null) : null;
}
