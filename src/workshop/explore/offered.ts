/** What a state offers and an ending is, in the product's terms. */
import type { Passage } from '../../story/branching/passages.ts';
import type { State } from '../../story/branching/states.ts';
import { readResponse } from '../../story/response.ts';
import type { Response } from '../../story/scenario.ts';
import { readEnding, readTag } from '../../story/tags.ts';

export const responsesAt = (state: State): readonly Response[] =>
  state.offered.map(({ text, tags }) => readResponse(text, tags));

/** A run that ends without saying how. */
export const unnamed = '';

/** The ending's own name: `settled/quiet`. */
export function endingOf({ lines }: Passage): string {
  for (const { tags } of lines)
    for (const { name, value } of tags.map(readTag))
      if (name === 'ending') return readEnding(value)?.id ?? unnamed;
  return unnamed;
}
