/** A parsed script, read once for all checks: its moments, its lines and its tags. */
import { type FoundTag, nodesIn, type ParsedChoice, type ParsedNode, tagsIn, wordsIn } from '../parsed.ts';
import { choiceSetOf, momentOf } from '../paths.ts';
import { readResponse } from '../response.ts';
import type { Response } from '../scenario.ts';
import { type FoundLine, linesIn } from './lines.ts';

export interface FoundResponse {
  readonly response: Response;
  readonly node: ParsedChoice;
  /** Inside its brackets. */
  readonly tags: readonly FoundTag[];
  /** On the lines below it, up to the next choice or gather. */
  readonly below: readonly FoundTag[];
  /** Offered only if something holds. */
  readonly conditional: boolean;
}

/** Choices that are offered together. */
export interface ChoiceSet {
  readonly moment: string;
  readonly responses: readonly FoundResponse[];
}

export interface ScriptRead {
  readonly root: ParsedNode;
  readonly sets: readonly ChoiceSet[];
  readonly lines: readonly FoundLine[];
  readonly lineTags: readonly FoundTag[];
}

export function readScript(root: ParsedNode): ScriptRead {
  const sets = new Map<string, { moment: string; responses: FoundResponse[] }>();
  const lines: FoundLine[] = [];
  const lineTags: FoundTag[] = [];
  for (const weave of nodesIn(root)) {
    if (weave.typeName !== 'Weave') continue;
    const nodes = weave.content ?? [];
    nodes.forEach((node, at) => {
      if (node.typeName !== 'Choice') return;
      const found = responseAt(node, nodes.slice(at + 1));
      const path = (node as ParsedChoice).runtimeChoice?.path.toString();
      if (path === undefined) return;
      const set = sets.get(choiceSetOf(path)) ?? { moment: momentOf(path), responses: [] };
      set.responses.push(found);
      sets.set(choiceSetOf(path), set);
    });
    lines.push(...linesIn(nodes));
    lineTags.push(
      ...tagsIn(
        nodes.filter(({ typeName }) => typeName !== 'Choice'),
        false,
      ),
    );
  }
  return { root, sets: [...sets.values()], lines, lineTags };
}

function responseAt(choice: ParsedChoice, after: readonly ParsedNode[]): FoundResponse {
  const inside = [choice.startContent, choice.choiceOnlyContent].filter((part) => part != null);
  const tags = tagsIn(inside);
  const end = after.findIndex(({ typeName }) => typeName !== undefined && ends.has(typeName));
  const texts = tags.map(({ text }) => text);
  return {
    response: readResponse(wordsIn(inside), texts),
    node: choice,
    tags,
    below: tagsIn(end < 0 ? after : after.slice(0, end)),
    conditional: choice.condition != null || isInCondition(choice),
  };
}

const ends = new Set(['Choice', 'Gather', 'Weave']);

function isInCondition(node: ParsedNode): boolean {
  for (let at = node.parent; at; at = at.parent) if (at.typeName === 'ConditionalSingleBranch') return true;
  return false;
}
