/** What somebody typed, as one tidy line: it is kept and shown where there is room for no more. */
export function oneLine(words: string): string {
  return words.trim().replace(/\s+/g, ' ');
}
