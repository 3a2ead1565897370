/** The lines of a parsed script as they will be told, tags left out. */
import type { ParsedNode } from '../parsed.ts';

export interface FoundLine {
  readonly text: string;
  readonly node: ParsedNode;
}

/** The lines that stand directly in a weave. Where a line can come out in several ways, the longest is taken. */
export function linesIn(nodes: readonly ParsedNode[]): FoundLine[] {
  const lines: FoundLine[] = [];
  let text = '';
  let first: ParsedNode | null = null;
  let inTag = false;
  const end = (): void => {
    if (first && text.trim() !== '') lines.push({ text: text.trim(), node: first });
    text = '';
    first = null;
  };
  const visit = (node: ParsedNode): void => {
    if (node.typeName === 'Tag') inTag = node.isStart === true;
    else if (node.typeName === 'Text') addText(node);
    else if (node.typeName === 'Conditional' || node.typeName === 'Sequence') addLongest(node);
    else if (node.typeName !== undefined && apart.has(node.typeName)) end();
    else if (passing.has(node.typeName ?? '')) for (const child of node.content ?? []) visit(child);
  };
  const addText = (node: ParsedNode): void => {
    if (node.text === '\n') end();
    else if (!inTag) {
      if ((node.text ?? '').trim() !== '') first ??= node;
      text += node.text ?? '';
    }
  };
  const addLongest = (node: ParsedNode): void => {
    const longest = longestWay(node);
    // What stands on lines of its own is found there.
    if (longest === null) end();
    else if (!inTag) {
      text += longest;
      first ??= node;
    }
  };
  for (const node of nodes) visit(node);
  end();
  return lines;
}

const apart: ReadonlySet<string> = new Set(['Choice', 'Gather', 'Weave']);

/** The longest of what an inline condition or sequence may say; null where it has lines of its own. */
function longestWay(node: ParsedNode): string | null {
  let longest = '';
  for (const branch of node.content ?? []) {
    const said = wordsOf(branch);
    if (said.includes('\n')) return null;
    if (said.length > longest.length) longest = said;
  }
  return longest;
}

/** Conditions and calls have no text of their own, but strings that are given to them do. */
function wordsOf(node: ParsedNode): string {
  if (node.typeName === 'Text') return node.text ?? '';
  if (!passing.has(node.typeName ?? '')) return '';
  return (node.content ?? []).map(wordsOf).join('');
}

const passing = new Set([
  'Weave',
  'ContentList',
  'ConditionalSingleBranch',
  'Conditional',
  'Sequence',
  'ParsedObject',
]);
