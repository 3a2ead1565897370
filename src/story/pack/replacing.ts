/** Words for words in a text: whole ones, case as written, the longest first, and nothing replaced twice. Pure. */
import type { Words } from './manifest.ts';

export interface Replacement {
  readonly at: number;
  readonly length: number;
  readonly by: string;
  /** The word of the pack that was found. */
  readonly word: string;
}

export type Finder = (text: string) => readonly Replacement[];

/** Looks for all of the words in one go: what was put in is never looked at again. */
export function finderOf(words: Words): Finder {
  const byForm = new Map<string, { word: string; by: string }>();
  for (const [word, by] of Object.entries(words)) byForm.set(formOf(word), { word, by });
  if (byForm.size === 0) return () => [];
  const longestFirst = [...byForm.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(longestFirst.map(patternOf).join('|'), 'gu');
  return (text) => {
    const found: Replacement[] = [];
    for (const match of text.matchAll(pattern)) {
      const known = byForm.get(formOf(match[0]));
      if (known) found.push({ at: match.index, length: match[0].length, ...known });
    }
    return found;
  };
}

export function replaceIn(text: string, find: Finder, found: Set<string>): string {
  return replaceAcross([text], find, found)[0] ?? '';
}

/**
 * Replaces in a text that lies in pieces. A phrase that runs over several is put where it begins, and its rest is
 * taken out of the pieces after it; there are as many pieces as before.
 */
export function replaceAcross(
  pieces: readonly string[],
  find: Finder,
  found: Set<string>,
): readonly string[] {
  const replacements = find(pieces.join(''));
  if (replacements.length === 0) return pieces;
  for (const { word } of replacements) found.add(word);
  let start = 0;
  return pieces.map((piece) => {
    const end = start + piece.length;
    let text = '';
    let at = start;
    for (const each of replacements) {
      const over = each.at + each.length;
      if (over <= start || each.at >= end) continue;
      text += piece.slice(at - start, Math.max(each.at, start) - start);
      if (each.at >= start) text += each.by;
      at = Math.min(over, end);
    }
    text += piece.slice(at - start);
    start = end;
    return text;
  });
}

/** An apostrophe may be written in two ways, and a space may be one that does not break. */
const formOf = (word: string) => word.replaceAll('’', "'").replace(/[ \u00a0]+/g, ' ');

const wordy = '\\p{L}\\p{M}\\p{N}_';

function patternOf(form: string): string {
  const body = form
    .replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
    .replaceAll("'", "['’]")
    .replaceAll(' ', '[ \\u00a0]+');
  const before = new RegExp(`^[${wordy}]`, 'u').test(form) ? `(?<![${wordy}])` : '';
  const after = new RegExp(`[${wordy}]$`, 'u').test(form) ? `(?![${wordy}])` : '';
  return before + body + after;
}
