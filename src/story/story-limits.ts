/** What a compiled story may be at the most. The engine recurses through it, and no browser says how deep it can. */

/** Containers in containers. The deepest scenario of the product has thirteen. */
const deepest = 120;
/** Characters in one piece of text: a loop could print it two hundred thousand times. */
const longestText = 2000;

/** What is too large about it, in words; null when nothing is. */
export function tooLarge(ink: unknown): string | null {
  const open: { value: unknown; depth: number }[] = [{ value: ink, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value === 'string' && value.length > longestText)
      return `a piece of text has ${value.length} characters, and ${longestText} are the most`;
    if (value === null || typeof value !== 'object') continue;
    if (depth > deepest) return 'the script is nested too deep to be played';
    for (const inner of Object.values(value)) open.push({ value: inner, depth: depth + 1 });
  }
  return null;
}
