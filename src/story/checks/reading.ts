/** How much there is to read at once: in a response, over a moment, in a line. */
import { foundAt } from '../findings/found.ts';
import type { Problem } from '../problem.ts';
import { countWords } from '../word-count.ts';
import { isSpoken } from './moments.ts';
import type { ChoiceSet, ScriptRead } from './script-read.ts';

/** Words. The guide for authors says fourteen in most options; twenty-five is what can be said in one breath. */
const mostInMost = 14;
const mostInAny = 25;
/** Ten seconds of a slow reader's. */
const mostInLine = 30;
/** A response gives itself away that has so many words more than the next, and so many times as many. */
const standsOutBy = 6;
const standsOutTimes = 1.5;

export const checkReading = ({ sets, lines }: ScriptRead): Problem[] => [
  ...sets.flatMap((set) => [...checkLong(set), ...checkMost(set), ...checkLongest(set)]),
  ...lines.flatMap(({ text, node }) => {
    const words = countWords(text);
    if (words <= mostInLine) return [];
    return [foundAt('long-line', node, { message: `this line has ${words} words` })];
  }),
];

function checkLong({ responses }: ChoiceSet): Problem[] {
  return responses.flatMap(({ response, node }) => {
    const words = countWords(response.text);
    // A lapse is never read.
    if (words <= mostInAny || (response.lapse && !response.silence)) return [];
    return [foundAt('long-response', node, { message: `this response has ${words} words` })];
  });
}

function checkMost({ moment, responses }: ChoiceSet): Problem[] {
  const spoken = responses.filter(isSpoken);
  const long = spoken.filter(({ response }) => countWords(response.text) > mostInMost);
  if (long.length * 2 <= spoken.length) return [];
  return [
    foundAt('wordy-moment', long[0]?.node ?? null, {
      message: `${long.length} of the ${spoken.length} responses of "${moment}" have more than ${mostInMost} words`,
    }),
  ];
}

function checkLongest({ moment, responses }: ChoiceSet): Problem[] {
  const [longest, next] = responses
    .filter(isSpoken)
    .map(({ response, node }) => ({ node, words: countWords(response.text) }))
    .sort((a, b) => b.words - a.words);
  if (!longest || !next) return [];
  if (longest.words < next.words + standsOutBy || longest.words < next.words * standsOutTimes) return [];
  return [
    foundAt('stands-out', longest.node, {
      message: `this response of "${moment}" has ${longest.words} words, and no other more than ${next.words}`,
    }),
  ];
}
