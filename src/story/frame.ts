/** One line of a script as it is shown in eighty columns: cut where it is longer, with a mark below the place. */

/** Columns that a line has beside its number. */
const room = 70;
/** What stays to the left of the place when the beginning is cut. */
const before = 30;

export interface Row {
  readonly text: string;
  /** Where the place is in `text`, counted from 0. */
  readonly at: number;
}

/** `column` is counted from 1; a tab is shown as one space, so that the mark stands right in any terminal. */
export function cut(line: string, column: number): Row {
  const whole = line.replaceAll('\t', ' ').trimEnd();
  const at = Math.min(Math.max(0, column - 1), Math.max(0, whole.length));
  const from = at < room - 10 ? 0 : whole.length <= room ? 0 : Math.min(at - before, whole.length - room + 1);
  const start = from > 0 ? '…' : '';
  const rest = whole.slice(from);
  const space = room - start.length;
  const text = start + (rest.length > space ? `${rest.slice(0, space - 1)}…` : rest);
  return { text, at: at - from + start.length };
}

/** `^` below the place, as long as the word that begins there. */
export function underline({ text, at }: Row, word: string | undefined): string {
  const begins = word !== undefined && text.slice(at, at + word.length).toLowerCase() === word.toLowerCase();
  return ' '.repeat(at) + '^'.repeat(begins && word !== undefined ? Math.max(1, word.length) : 1);
}
