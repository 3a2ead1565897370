/** Ink's index paths, and the stable names that live in them. Pure. */

/**
 * Pieces that Ink makes itself and that shift when lines are added: positions (`7`), choices (`c-2`), gathers
 * (`g-1`), and the inside of a conditional (`b`) or of a choice (`s`). What is left are the author's own names.
 */
const ownName = (piece: string) => !/^(\d+|[cg]-\d+|b|s|\$r\d*)$/.test(piece);

/** The id of the moment that a choice belongs to: `opening.0.first_words.11` → `opening.first_words`. */
export function momentOf(choicePath: string): string {
  return choicePath.split('.').filter(ownName).join('.');
}

/**
 * The container that holds a choice, conditionals left out: two choices with equal sets are offered together.
 * `opening.0.first_words.8.b.2` and `opening.0.first_words.11` → `opening.0.first_words`.
 */
export function choiceSetOf(choicePath: string): string {
  const pieces = choicePath.split('.');
  while (pieces.length > 0 && /^(\d+|b)$/.test(pieces.at(-1) ?? '')) pieces.pop();
  return pieces.join('.');
}
