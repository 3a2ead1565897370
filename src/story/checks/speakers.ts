/** Names that look like a slip of a name that often speaks. */
import { foundAt } from '../findings/found.ts';
import { type ParsedNode, tagsIn } from '../parsed.ts';
import type { Problem } from '../problem.ts';
import { spokenIn } from '../spoken.ts';
import { readTag } from '../tags.ts';
import type { ScriptRead } from './script-read.ts';

/** Lines: somebody with more than this is nobody's slip. */
const mostOfSlip = 2;
/** And whoever is meant has so many times as many. */
const times = 3;

export function checkSpeakers({ root, lines }: ScriptRead): Problem[] {
  const spoken = new Map<string, ParsedNode[]>();
  const note = (name: string, node: ParsedNode): void => {
    const nodes = spoken.get(name) ?? [];
    nodes.push(node);
    spoken.set(name, nodes);
  };
  for (const { text, node } of lines) {
    const { speaker } = spokenIn(text);
    if (speaker !== null) note(speaker, node);
  }
  for (const tag of tagsIn(root.content?.[0]?.content ?? [])) {
    const { name, value } = readTag(tag.text);
    if (name === 'person') note(value, tag.node);
  }
  const often = [...spoken].filter(([, nodes]) => nodes.length >= times);
  return [...spoken].flatMap(([name, nodes]) => {
    if (nodes.length > mostOfSlip) return [];
    const meant = often.find(([other, those]) => those.length >= nodes.length * times && isSlip(name, other));
    if (!meant) return [];
    return nodes.map((node) =>
      foundAt('speaker-typo', node, {
        message: `"${name}" speaks ${nodes.length === 1 ? 'once' : 'twice'}, and "${meant[0]}" ${meant[1].length} times`,
        fix: `Is this "${meant[0]}", or somebody else?`,
        word: name,
      }),
    );
  });
}

/** Names shorter than this are one letter away from too many others: Dan and Don, Ann and Anna. */
const longEnough = 4;

/** Two letters that have changed places, another case; or one letter more, less or other behind the first. */
export function isSlip(name: string, other: string): boolean {
  if (name === other) return false;
  const a = name.toLowerCase();
  const b = other.toLowerCase();
  if (a === b) return true;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const restA = a.slice(same);
  const restB = b.slice(same);
  if (a.length === b.length && a.length > 2) {
    const swapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
    if (swapped) return true;
  }
  if (same === 0 || Math.min(a.length, b.length) < longEnough) return false;
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restB.slice(1) === restA;
}
