/** What makes a run differ from itself, or hang on what nobody sees: lots, turns, threads, and functions from outside. */
import { foundAt } from '../findings/found.ts';
import {
  nodesIn,
  type ParsedCall,
  type ParsedDivert,
  type ParsedNode,
  type ParsedSequence,
} from '../parsed.ts';
import type { Problem } from '../problem.ts';

const drawing: ReadonlySet<string> = new Set(['RANDOM', 'SEED_RANDOM', 'LIST_RANDOM']);
const counting: ReadonlySet<string> = new Set(['TURNS', 'TURNS_SINCE']);
const shuffle = 4;
/** What Composure answers to. */
const answered = 'event';

export const checkChance = (root: ParsedNode): Problem[] =>
  [...nodesIn(root)].flatMap((node) => [...checkNode(node)]);

function* checkNode(node: ParsedNode): Generator<Problem> {
  const { name = '' }: ParsedCall = node;
  if (node.typeName === 'FunctionCall' && counting.has(name))
    yield foundAt('turn-count', node, { message: `${name} counts turns`, word: name });
  const { isThread }: ParsedDivert = node;
  if (node.typeName === 'Divert' && isThread === true)
    yield foundAt('thread', node, { message: 'a thread brings in what stands elsewhere', word: '<-' });
  if (node.typeName === 'EXTERNAL' && name !== answered)
    yield foundAt('external', node, {
      message: `Composure has no function of this name: ${name}`,
      word: name,
    });
}

/** Where a story draws lots of its own. */
function drawsIn(root: ParsedNode): readonly { readonly node: ParsedNode; readonly what: string }[] {
  return [...nodesIn(root)].flatMap((node) => {
    const { name = '' }: ParsedCall = node;
    if (node.typeName === 'FunctionCall' && drawing.has(name)) return [{ node, what: name }];
    const { sequenceType = 0 }: ParsedSequence = node;
    return node.typeName === 'Sequence' && (sequenceType & shuffle) !== 0
      ? [{ node, what: 'a shuffle' }]
      : [];
  });
}

/** In a scenario, lots are an error; in a story that is Ink and nothing more, they are its author's business. */
export const checkDraws = (root: ParsedNode, code: 'own-chance' | 'plain-chance'): Problem[] =>
  drawsIn(root).map(({ node, what }) =>
    foundAt(code, node, { message: `the story draws lots here: ${what}`, word: what }),
  );
