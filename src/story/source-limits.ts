/**
 * What Ink's compiler is never given: it reads an included file anew each time it is named, and text with logic in
 * text with logic takes it five times as long with every level. Counted here, so that no clock is needed.
 */

/** Times that files may be included, and characters read, for one script. */
const mostIncludes = 200;
const mostCharacters = 2_000_000;
/** Characters of a line. The longest of the product has two hundred. */
const longestLine = 2000;
/** `"a {"b {"c"}"}"` is three. */
const mostQuotes = 4;

export class SourceLimitError extends Error {
  override readonly name = 'SourceLimitError';
  constructor(
    message: string,
    readonly file: string,
    readonly line: number,
    readonly fix: string,
  ) {
    super(message);
  }
}

/** Reads as `read` does, for one script. @throws SourceLimitError once it is too much. */
export function withinLimits(read: (path: string) => string): (path: string) => string {
  let files = 0;
  let characters = 0;
  return (path) => {
    const text = read(path);
    files += 1;
    characters += text.length;
    if (files > mostIncludes || characters > mostCharacters)
      throw new SourceLimitError(
        'its includes are more than a script may have',
        path,
        1,
        'Is a file included again and again?',
      );
    text.split('\n').forEach((line, index) => {
      if (line.length > longestLine)
        throw new SourceLimitError(
          `this line has ${line.length} characters, and ${longestLine} are the most`,
          path,
          index + 1,
          'Can it be several lines?',
        );
      if (quotesIn(line) > mostQuotes)
        throw new SourceLimitError(
          'text with logic in it, nested too deep',
          path,
          index + 1,
          'Can a variable hold the inner part?',
        );
    });
    return text;
  };
}

/** How deep texts in quotation marks hold one another by way of braces. */
function quotesIn(line: string): number {
  const open: string[] = [];
  let quotes = 0;
  let most = 0;
  for (const letter of line) {
    if (letter === '{') open.push(letter);
    else if (letter === '}' && open.at(-1) === '{') open.pop();
    else if (letter === '"') {
      if (open.at(-1) === '"') {
        open.pop();
        quotes -= 1;
      } else {
        open.push(letter);
        quotes += 1;
        most = Math.max(most, quotes);
      }
    }
  }
  return most;
}
