/** Records name decisions by moment and response, so two things may never share a name. */
import { foundAt } from '../findings/found.ts';
import { fileOf, lineOf, type ParsedNode } from '../parsed.ts';
import type { Problem } from '../problem.ts';
import type { ChoiceSet, ScriptRead } from './script-read.ts';

export function checkIds({ sets }: ScriptRead): Problem[] {
  const problems: Problem[] = [];
  const first = new Map<string, ParsedNode>();
  for (const set of sets) {
    const node = set.responses[0]?.node;
    if (!node) continue;
    const other = first.get(set.moment);
    if (other)
      problems.push(
        foundAt('duplicate-moment', node, {
          message: `two sets of choices are both the moment "${set.moment}" (the other is at ${fileOf(other)}:${lineOf(other)})`,
        }),
      );
    else first.set(set.moment, node);
    problems.push(...checkResponseIds(set));
  }
  return problems;
}

function checkResponseIds({ moment, responses }: ChoiceSet): Problem[] {
  const taken = new Map<string, ParsedNode>();
  return responses.flatMap(({ response: { id }, node }) => {
    const twin = taken.get(id);
    taken.set(id, node);
    if (!twin || id === '') return [];
    return [
      foundAt('duplicate-response', node, {
        message: `two responses of "${moment}" are both "${id}" (the other is at line ${lineOf(twin)})`,
        word: id,
      }),
    ];
  });
}
