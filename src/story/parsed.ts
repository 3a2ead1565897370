/** The little of inkjs's parsed tree that the compiler reads, by shape: its class names do not survive minifying. */

export interface ParsedNode {
  readonly typeName?: string;
  readonly content?: readonly ParsedNode[];
  readonly text?: string;
  /** On a tag node: whether it opens or closes the tag. */
  readonly isStart?: boolean;
  readonly identifier?: { readonly name: string } | null;
  readonly debugMetadata?: {
    readonly fileName: string | null;
    readonly startLineNumber: number;
    /** Counted from 1, after comments were taken out. */
    readonly startCharacterNumber?: number;
  } | null;
  readonly parent?: ParsedNode | null;
}

export interface ParsedChoice extends ParsedNode {
  /** The text and tags inside the brackets, and before them. */
  readonly choiceOnlyContent?: ParsedNode | null;
  readonly startContent?: ParsedNode | null;
  /** What stands after the closing bracket on the choice's own line. */
  readonly innerContent?: ParsedNode | null;
  /** What must hold for it to be offered. */
  readonly condition?: ParsedNode | null;
  readonly runtimeChoice?: { readonly path: { toString(): string } } | null;
}

export interface FoundTag {
  readonly text: string;
  readonly node: ParsedNode;
  /** True when the tag holds logic, so that its text is known only when it runs. */
  readonly dynamic: boolean;
}

/**
 * Every tag among these nodes and below them, in order. With `nested` false, what stands on lines of its own below them
 * is left out: the branches of a condition are weaves themselves.
 */
export function tagsIn(nodes: readonly ParsedNode[], nested = true): FoundTag[] {
  const found: FoundTag[] = [];
  let open: { node: ParsedNode; text: string; dynamic: boolean } | null = null;
  const visit = (node: ParsedNode) => {
    if (node.typeName === 'Tag' || node.isStart !== undefined) {
      if (node.isStart) open = { node, text: '', dynamic: false };
      else if (open) {
        found.push({ text: open.text.trim(), node: open.node, dynamic: open.dynamic });
        open = null;
      }
      return;
    }
    if (!open && !nested && node.typeName === 'Weave') return;
    if (open) {
      if (node.typeName === 'Text') open.text += node.text ?? '';
      else if (node.content === undefined || node.typeName !== undefined) open.dynamic ||= !isPlainList(node);
    }
    for (const child of node.content ?? []) visit(child);
  };
  for (const node of nodes) visit(node);
  return found;
}

const isPlainList = (node: ParsedNode) => node.typeName === 'ContentList' || node.typeName === undefined;

/** The words among these nodes, tags left out. */
export function wordsIn(nodes: readonly ParsedNode[]): string {
  let text = '';
  let inTag = false;
  const visit = (node: ParsedNode) => {
    if (node.typeName === 'Tag') inTag = node.isStart === true;
    else if (node.typeName === 'Text' && !inTag) text += node.text ?? '';
    for (const child of node.content ?? []) visit(child);
  };
  for (const node of nodes) visit(node);
  return text.trim();
}

export const fileOf = (node: ParsedNode) => node.debugMetadata?.fileName ?? null;
export const lineOf = (node: ParsedNode) => node.debugMetadata?.startLineNumber ?? 1;

/** Every node of the tree, parents first and in the order of the script. */
export function* nodesIn(root: ParsedNode): Generator<ParsedNode> {
  const open: ParsedNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    for (const child of childrenOf(node).toReversed()) open.push(child);
  }
}

/** What a function of Ink's own is given stands beside the tree. */
function childrenOf(node: ParsedNode): readonly ParsedNode[] {
  const content = node.content ?? [];
  const { args }: ParsedCall = node;
  return node.typeName === 'FunctionCall' && content.length === 0 ? (args ?? []) : content;
}

/** The nodes that are of this kind, as Ink's parser calls it. */
export function* ofKind<T extends ParsedNode>(root: ParsedNode, kind: string): Generator<T> {
  for (const node of nodesIn(root)) if (node.typeName === kind) yield node as T;
}

export interface ParsedNumber extends ParsedNode {
  readonly value?: number | boolean;
  /** `int`, `float` or `bool`. */
  readonly subtype?: string;
}

export interface ParsedCall extends ParsedNode {
  readonly name?: string;
  readonly args?: readonly ParsedNode[];
}

export interface ParsedOperation extends ParsedNode {
  readonly opName?: string;
  readonly leftExpression?: ParsedNode;
  readonly rightExpression?: ParsedNode;
  readonly innerExpression?: ParsedNode;
}

export interface ParsedReference extends ParsedNode {
  readonly name?: string;
}

export interface ParsedAssignment extends ParsedNode {
  readonly variableName?: string;
  readonly expression?: ParsedNode | null;
}

export interface ParsedDivert extends ParsedNode {
  readonly isThread?: boolean;
  readonly targetContent?: ParsedNode | null;
}

export interface ParsedSequence extends ParsedNode {
  /** Flags: 4 is a shuffle. */
  readonly sequenceType?: number;
}
