/** A word that the kit does not know, with the nearest that it does. */
import type { Code } from '../findings/catalogue.ts';
import { foundAt } from '../findings/found.ts';
import { nearest } from '../kit.ts';
import type { ParsedNode } from '../parsed.ts';
import type { Problem } from '../problem.ts';

export function unknown(
  code: Code,
  what: string,
  word: string,
  among: Iterable<string>,
  node: ParsedNode | null,
): Problem {
  const near = nearest(word, among);
  return foundAt(code, node, {
    message: `unknown ${what}: ${word}`,
    fix: near ? `Did you mean "${near}"?` : `Known are: ${[...among].join(', ')}. Which of these is it?`,
    word,
  });
}
