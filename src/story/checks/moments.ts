/** What each moment must offer. */
import { foundAt } from '../findings/found.ts';
import { lineOf } from '../parsed.ts';
import type { Problem } from '../problem.ts';
import type { ChoiceSet, FoundResponse, ScriptRead } from './script-read.ts';

/** A moment's id with as many of each as there are, in words. */
export const lacking = {
  'one-silence': 'way to say nothing',
  'one-lapse': 'answer for a window that closes',
} as const;

export const checkMoments = ({ sets }: ScriptRead): Problem[] =>
  sets.flatMap((set) => [...checkParts(set), ...checkTexts(set)]);

function checkParts({ moment, responses }: ChoiceSet): Problem[] {
  const node = responses[0]?.node;
  if (!node) return [];
  const problems: Problem[] = [];
  for (const tag of ['silence', 'lapse'] as const) {
    const times = responses.filter((each) => each.response[tag]).length;
    if (times !== 1)
      problems.push(
        foundAt(`one-${tag}`, node, {
          message: `the moment "${moment}" has ${times === 0 ? 'no' : times} ${lacking[`one-${tag}`]}`,
        }),
      );
  }
  const spoken = responses.filter(isSpoken);
  const always = spoken.filter(({ conditional }) => !conditional).length;
  // Responses that depend on something may stand in for one another: what is offered is checked where runs go.
  if (always > 4 || spoken.length < 3)
    problems.push(
      foundAt('three-or-four', node, {
        message: `the moment "${moment}" has ${spoken.length} responses besides silence and lapse`,
      }),
    );
  return problems;
}

export const isSpoken = ({ response }: FoundResponse): boolean => !response.silence && !response.lapse;

/** Words without case and punctuation: what a learner would call the same. */
export const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A lapse is never shown. Two that each depend on something may never be offered together. */
function checkTexts({ moment, responses }: ChoiceSet): Problem[] {
  const said = new Map<string, FoundResponse>();
  return responses.flatMap((each) => {
    const { response, node, conditional } = each;
    const words = plainWords(response.text);
    if (words === '' || conditional || (response.lapse && !response.silence)) return [];
    const other = said.get(words);
    if (!other) {
      said.set(words, each);
      return [];
    }
    return [
      foundAt('same-text', node, {
        message: `two responses of "${moment}" say the same (the other is at line ${lineOf(other.node)})`,
        word: response.text,
      }),
    ];
  });
}
