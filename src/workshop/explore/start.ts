/** Where the runs of a scenario begin. */
import { toGrain } from '../../encounter/step.ts';
import type { Person } from '../../encounter/trace.ts';
import type { Scenario, Twist } from '../../story/scenario.ts';

/** The person before anything was said. */
export function startOf(scenario: Scenario): Person {
  const { arousal, trust, need, load } = scenario.about.start;
  const numbers = { arousal: toGrain(arousal), trust: toGrain(trust), need: toGrain(need), load };
  return { ...numbers, provocation: 0, recent: [], owed: [] };
}

/** Every way the twists can fall out: equally likely, for each is drawn on its own. */
export function twistsOf(twists: readonly Twist[]): readonly Readonly<Record<string, number>>[] {
  return twists.reduce<readonly Readonly<Record<string, number>>[]>(
    (ways, { name, low, high }) =>
      ways.flatMap((way) => Array.from({ length: high - low + 1 }, (_, n) => ({ ...way, [name]: low + n }))),
    [{}],
  );
}
