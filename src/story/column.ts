/**
 * Where on its line a finding is. Ink's parser gives a column for most of what it read; its own messages have none, and
 * it counts after comments were taken out. A column is given only where it is certain, else that of the first word.
 */

/**
 * The column, counted from 1. `parsed` is the parser's, or 0 where it gave none; `word` is what the finding is about.
 */
export function columnIn(line: string, parsed: number, word?: string): number {
  const text = line.toLowerCase();
  // Comments that were taken out in front of it moved everything to the left.
  const certain = parsed > 0 && !line.includes('*/') && !line.includes('/*') && parsed <= line.length;
  if (word !== undefined && word !== '') {
    const wanted = word.toLowerCase();
    const after = certain ? text.indexOf(wanted, parsed - 1) : -1;
    if (after >= 0) return after + 1;
    const first = text.indexOf(wanted);
    if (first >= 0 && first === text.lastIndexOf(wanted)) return first + 1;
  }
  return firstFrom(line, certain ? parsed - 1 : 0) ?? firstFrom(line, 0) ?? 1;
}

/** The first character that is not a space. */
function firstFrom(line: string, from: number): number | null {
  const at = line.slice(from).search(/\S/);
  return at < 0 ? null : from + at + 1;
}
