/** Who plays: how likely each response is to be theirs. Below zero is what they never do. */
import type { Response } from '../../story/scenario.ts';
import type { People } from './people.ts';

export interface Player {
  readonly name: string;
  weights(responses: readonly Response[], person: number, people: People): readonly number[];
}

const shown = ({ silence, lapse }: Response): boolean => silence || !lapse;

/** Anything may happen, a lapse too; what is shown is chosen evenly. */
export const anybody: Player = {
  name: 'anybody',
  weights(responses) {
    const count = responses.filter(shown).length;
    return responses.map((response) => (shown(response) ? 1 / count : 0));
  },
};
