/** How the tests of the kit read its words: every text in a file, its sentences, and the phrases it must not hold. */

export interface Contested {
  readonly phrase: string;
  /** `everywhere`, or `explanations`: kit texts and `# why:` lines, because a person in a scene may say it. */
  readonly scope: string;
  readonly instead: string;
}

/** Every string inside a JSON value, with the way to it; ids in lists come along and do no harm. */
export function texts(
  value: unknown,
  path = '',
): readonly { readonly path: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, path === '' ? key : `${path}.${key}`));
}

export function sentences(text: string): readonly string[] {
  return text.split(/(?<=[.!?][”’)]?)\s+/).filter((sentence) => sentence !== '');
}

export function wordCount(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Straight quotes, spaces for dashes and single spaces, so that spelling variants of a phrase meet. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[-‐‑–—\s]+/g, ' ');
}

/** Whole words only: "preventing" does not hold "venting". */
export function holds(text: string, phrase: string): boolean {
  const literal = plain(phrase).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![a-z0-9])${literal}(?![a-z0-9])`).test(plain(text));
}

/** The words that promise a study behind a sentence. */
export function claimsResearch(text: string): boolean {
  return /\b(research|science|evidence|stud(y|ies)|trials?|experiments?)\s+(has\s+|have\s+)?(shows?|shown|proves?|proved|proven|finds?|found|confirms?)\b/i.test(
    text,
  );
}

/** The contested phrases that a script may not hold, with the line on which each stands. */
export function contestedInInk(script: string, contested: readonly Contested[]): readonly string[] {
  return script.split('\n').flatMap((line, at) =>
    contested
      .filter(({ scope }) => scope === 'everywhere' || /^\s*#\s*why:/.test(line))
      .filter(({ phrase }) => holds(line, phrase))
      .map(({ phrase }) => `${at + 1}: ${phrase}`),
  );
}
