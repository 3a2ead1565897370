/** Text in lines of at most `width` columns: the first begins with `first`, the others with `rest`. */
export function wrappedIn(width: number, text: string, first: string, rest = first): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line.trimEnd());
      line = rest;
      empty = true;
    }
    line += (empty ? '' : ' ') + word;
    empty = false;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}
