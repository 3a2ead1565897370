/** Phrases that a text must not hold, however they are spelt. */

export interface Contested {
  readonly phrase: string;
  /** `everywhere`, or `explanations`: reasons and texts of the kit, because a person in a scene may say it. */
  readonly scope: string;
  readonly instead: string;
}

/** Straight quotes, spaces for dashes and single spaces, so that spelling variants of a phrase meet. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[-‐‑–—\s]+/g, ' ');
}

/** A phrase as whole words: "preventing" does not hold "venting". */
function patternOf(phrase: string): RegExp {
  const before = patterns.get(phrase);
  if (before) return before;
  const literal = plain(phrase).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`(?<![a-z0-9])${literal}(?![a-z0-9])`);
  patterns.set(phrase, pattern);
  return pattern;
}

/** The list is short and is asked for every line of a script. */
const patterns = new Map<string, RegExp>();

export const holds = (text: string, phrase: string): boolean => patternOf(phrase).test(plain(text));

/** Said of a length of time alone, it is a claim only where something settles in it: "it took ninety seconds" is none. */
const lengthOfTime = /^(?:\d+|[a-z]+) (?:seconds|minutes|hours)$/;
const settling =
  /\b(?:takes|calm\w*|settl\w*|cool\w*|come down|recover\w*|ang(?:er|ry)|adrenaline|cortisol|body|brain)\b/;

/** Those that a text holds and may not: what explains may hold fewer than what somebody says. */
export function contestedIn(
  text: string,
  explains: boolean,
  contested: readonly Contested[],
): readonly Contested[] {
  const said = plain(text);
  return contested.filter(
    ({ scope, phrase }) =>
      (explains || scope === 'everywhere') &&
      patternOf(phrase).test(said) &&
      (!lengthOfTime.test(phrase) || settling.test(said)),
  );
}
