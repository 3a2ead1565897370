/** The pieces of a line of Ink, so that an author sees at a glance what is said and what is machinery. Pure. */

export type Tint = 'plain' | 'knot' | 'label' | 'choice' | 'speaker' | 'tag' | 'logic' | 'remark';

export interface Piece {
  readonly tint: Tint;
  readonly text: string;
}

/** The pieces put together are the line, sign for sign. */
export function tinted(line: string): readonly Piece[] {
  if (/^\s*\/\//.test(line)) return [{ tint: 'remark', text: line }];
  if (/^\s*==/.test(line)) return [{ tint: 'knot', text: line }];
  if (/^\s*=\s*\w/.test(line)) return [{ tint: 'knot', text: line }];
  if (/^\s*(~|VAR\b|CONST\b|INCLUDE\b|EXTERNAL\b|->)/.test(line)) return [{ tint: 'logic', text: line }];
  const head = /^(\s*(?:[*+-]\s*)*(?:\([\w.]+\))?\s*)(.*)$/s.exec(line);
  const [, mark = '', rest = ''] = head ?? ['', '', line];
  const pieces: Piece[] = [];
  if (mark !== '') pieces.push({ tint: tintOf(mark), text: mark });
  pieces.push(...inline(rest));
  return pieces;
}

const tintOf = (mark: string): Tint =>
  mark.trim() === '' ? 'plain' : mark.includes('(') ? 'label' : 'choice';

/** `# tag`, `-> divert` and `{ logic }` within a line, and the name before what somebody says. */
function inline(text: string): Piece[] {
  const spoken = /^(\p{Lu}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){0,2}:)(\s.*)?$/su.exec(text);
  const pieces: Piece[] = spoken?.[1] ? [{ tint: 'speaker', text: spoken[1] }] : [];
  const rest = spoken ? (spoken[2] ?? '') : text;
  let from = 0;
  for (const match of rest.matchAll(/#[^#\]\n]*|->\s*[\w.]+|\{[^{}]*\}|[{}]/g)) {
    if (match.index > from) pieces.push({ tint: 'plain', text: rest.slice(from, match.index) });
    pieces.push({ tint: match[0].startsWith('#') ? 'tag' : 'logic', text: match[0] });
    from = match.index + match[0].length;
  }
  if (from < rest.length) pieces.push({ tint: 'plain', text: rest.slice(from) });
  return pieces;
}
