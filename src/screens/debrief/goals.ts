/** What somebody may have been going for: quick intents, and how an answer is kept as one line of text. */
import { oneLine } from './one-line.ts';

export const intents: readonly string[] = [
  'Let them feel heard',
  'Give the facts',
  'Do something for them',
  'Let them decide',
  'Hold a line',
  'Keep everyone safe',
  'Buy time',
  'Get help',
  'Something else',
];

/** After a lapse nothing was gone for; what was in the way is the better question. */
export const lapseIntents: readonly string[] = [
  'I was still reading',
  'I did not know what to say',
  'I was torn between two',
  'I meant to wait',
  'Something else',
];

/** One line: the intent, their own words, or both. Empty when neither was given. */
export function goalText(intent: string | null, words: string): string {
  const own = oneLine(words);
  if (intent === null) return own;
  return own === '' ? intent : `${intent}: ${own}`;
}
