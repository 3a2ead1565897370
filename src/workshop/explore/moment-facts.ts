/** What is to be known of a moment besides where it stands on the map: what is told before it, and who is met there. */
import { type Decision, Encounter } from '../../encounter/encounter.ts';
import type { Measure } from '../../encounter/trace.ts';
import type { Beat, Response, Scenario } from '../../story/scenario.ts';
import type { Approach } from './approaches.ts';

/** Plain data. */
export interface MomentFacts {
  readonly id: string;
  /** The lines before it, on the shortest run to it. */
  readonly beats: readonly Beat[];
  /** Everything that was seen on offer there. */
  readonly responses: readonly Response[];
  /** How they are when this run comes here. */
  readonly person: Readonly<Record<Measure, number>>;
  readonly seed: number;
  readonly decisions: readonly Decision[];
}

/** Plays the run: what it says is what learners are told. */
export function factsOf(scenario: Scenario, { moment, seed, decisions, responses }: Approach): MomentFacts {
  const encounter = new Encounter(scenario, seed);
  for (const decision of decisions) encounter.decide(decision);
  const { arousal, trust, need } = encounter.person;
  const person = { arousal, trust, need };
  return { id: moment, beats: encounter.beats, responses, person, seed, decisions };
}
