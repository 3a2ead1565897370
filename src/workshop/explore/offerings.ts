/** What each moment offers, as often as that differs: for a legend of answers that are told by their place. */
import type { Moment, Scenario } from '../../story/scenario.ts';
import { approachesOf } from './approaches.ts';
import { Explorer } from './explore.ts';

/** Enough to come to nearly every place of a long scenario; the same for everybody, so that legends are. */
const runs = 400;

export type Offering = Pick<Moment, 'id' | 'responses'>;

/** Sorted by moment. A way that is hardly ever open may be missing. */
export function offeringsOf(scenario: Scenario): readonly Offering[] {
  const explorer = new Explorer(scenario);
  const seen = new Map<string, Offering>();
  approachesOf(explorer, runs, (state) => {
    const id = explorer.momentOf(state);
    const responses = explorer.responsesOf(state);
    const key = JSON.stringify([id, ...responses.map(({ text, technique }) => [technique, text])]);
    if (!seen.has(key)) seen.set(key, { id, responses });
  });
  return [...seen.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
