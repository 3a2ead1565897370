/** Knots and stitches that nothing leads to. */
import { foundAt } from '../findings/found.ts';
import { nodesIn, type ParsedCall, type ParsedDivert, type ParsedNode } from '../parsed.ts';
import type { Problem } from '../problem.ts';
import type { ScriptRead } from './script-read.ts';

const isFlow = ({ typeName }: ParsedNode): boolean => typeName === 'Knot' || typeName === 'Stitch';
/** These ask about a place and lead nowhere. */
const asking: ReadonlySet<string> = new Set(['TURNS_SINCE', 'READ_COUNT']);

export function checkFlows({ root }: ScriptRead): Problem[] {
  const led = new Set<ParsedNode>();
  for (const node of nodesIn(root)) {
    const { targetContent }: ParsedDivert = node;
    if (!targetContent || isAsked(node)) continue;
    // A loop inside a knot leads nobody into it.
    const from = flowsAround(node);
    for (const flow of flowsAround(targetContent)) if (!from.has(flow)) led.add(flow);
    // What it leads to from elsewhere in the same knot is led to all the same.
    if (isFlow(targetContent) && !from.has(targetContent)) led.add(targetContent);
  }
  return [...nodesIn(root)].flatMap((node) => {
    if (!isFlow(node) || led.has(node) || isEntered(node)) return [];
    // One finding for a knot: its stitches cannot be come to either, unless something leads to them by name.
    const name = node.identifier?.name ?? '';
    const what = node.typeName === 'Knot' ? 'knot' : 'stitch';
    return [foundAt('unreached', node, { message: `nothing leads to the ${what} "${name}"`, word: name })];
  });
}

function flowsAround(node: ParsedNode): ReadonlySet<ParsedNode> {
  const flows = new Set<ParsedNode>();
  for (let at: ParsedNode | null | undefined = node; at; at = at.parent) if (isFlow(at)) flows.add(at);
  return flows;
}

function isAsked(node: ParsedNode): boolean {
  for (let at = node.parent; at; at = at.parent) {
    const { name = '' }: ParsedCall = at;
    if (at.typeName === 'FunctionCall' && asking.has(name)) return true;
  }
  return false;
}

/** A knot that has no lines of its own begins with its first stitch. */
function isEntered(node: ParsedNode): boolean {
  if (node.typeName !== 'Stitch' || !node.parent) return false;
  const [first] = (node.parent.content ?? []).filter(
    ({ typeName, content }) => typeName === 'Stitch' || (typeName === 'Weave' && (content?.length ?? 0) > 0),
  );
  return first === node;
}
