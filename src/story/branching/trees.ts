/**
 * What was asked on the way through a passage, and in which order, makes a tree: whoever gives the same answers as
 * somebody before is led to the same end without Ink. The answers can be a person's or a state's own.
 */

/** One place in the story that reads a number of the person, and what it can tell apart of it. */
export interface Asking {
  readonly name: string;
  /** A number for each answer, counted from 0. */
  readonly answer: (value: number) => number;
}

export type Step =
  /** A number of the person was read. */
  | { readonly is: 'asked'; readonly by: Asking }
  /** A variable that the story had held since before the passage was read. */
  | { readonly is: 'held'; readonly name: string }
  /** Something in the room moved the person: the script's `event(…)`. */
  | { readonly is: 'event'; readonly given: readonly unknown[] }
  /** The script set the person's numbers itself. */
  | { readonly is: 'set'; readonly numbers: Readonly<Record<string, number>> };

/** Everything that is done in one passage with somebody: what their answer to a step is, and what it makes of them. */
export interface Walker<P> {
  /** An answer, as a key of a step's branches; the empty word where a step has only one. */
  answer(step: Step, person: P): number | string;
  after(step: Step, person: P): P;
}

export type Tree<L> = { readonly step: Step; readonly branches: Map<number | string, Tree<L>> } | Leaf<L>;
export interface Leaf<L> {
  readonly step: null;
  readonly leaf: L;
}

/** The tree with one more way in it: these steps, with the answers that this person gives to them. */
export function grown<P, L>(
  tree: Tree<L> | undefined,
  steps: readonly Step[],
  person: P,
  walker: Walker<P>,
  leaf: L,
): Tree<L> {
  const [step, ...rest] = steps;
  if (!step) return tree ?? { step: null, leaf };
  const node = tree ?? { step, branches: new Map<number | string, Tree<L>>() };
  if (node.step === null || !same(node.step, step))
    throw new Error(`the same passage went two ways: ${node.step?.is} and ${step.is}`);
  const answer = walker.answer(node.step, person);
  const after = walker.after(node.step, person);
  node.branches.set(answer, grown(node.branches.get(answer), rest, after, walker, leaf));
  return node;
}

function same(one: Step, other: Step): boolean {
  if (one.is === 'asked') return other.is === 'asked' && one.by === other.by;
  if (one.is === 'held') return other.is === 'held' && one.name === other.name;
  return one.is === other.is;
}

/** The way of somebody through a tree as far as it goes, with its leaf; null where nobody has gone it. */
export function walked<P, L>(
  tree: Tree<L> | undefined,
  person: P,
  walker: Walker<P>,
): { readonly steps: readonly Step[]; readonly person: P; readonly leaf: L } | null {
  const steps: Step[] = [];
  let node = tree;
  let now = person;
  while (node) {
    if (node.step === null) return { steps, person: now, leaf: node.leaf };
    steps.push(node.step);
    const next: Tree<L> | undefined = node.branches.get(walker.answer(node.step, now));
    now = walker.after(node.step, now);
    node = next;
  }
  return null;
}
