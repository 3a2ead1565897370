/** Every run of a scenario, one after the other, as it would be played: slow, and beyond doubt. */
import { Encounter } from '../../../src/encounter/encounter.ts';
import type { Person } from '../../../src/encounter/trace.ts';
import type { Response, Scenario } from '../../../src/story/scenario.ts';
import { twistsOf } from '../../../src/workshop/explore/start.ts';

export interface Ended {
  readonly ending: string;
  readonly decisions: number;
  /** How likely for somebody who takes anything shown alike, twists drawn evenly. */
  readonly chance: number;
}

/** A seed for each way that the twists can fall out. */
export function seedsOf(scenario: Scenario): number[] {
  const wanted = new Map(twistsOf(scenario.about.twists).map((twists) => [JSON.stringify(twists), -1]));
  for (let seed = 0; [...wanted.values()].includes(-1); seed++) {
    const key = JSON.stringify(new Encounter(scenario, seed).twists);
    if (wanted.get(key) === -1) wanted.set(key, seed);
  }
  return [...wanted.values()];
}

const isShown = ({ silence, lapse }: Response): boolean => silence || !lapse;

/** Calls `met` at every moment, and gives back how each run ends; runs are cut off after `most` decisions. */
export function everyRun(
  scenario: Scenario,
  met: (decisions: number, moment: string, person: Person) => void = () => {},
  most = 20,
): Ended[] {
  const ended: Ended[] = [];
  const seeds = seedsOf(scenario);
  for (const seed of seeds) play(seed, [], 1 / seeds.length);
  return ended;

  function play(
    seed: number,
    taken: readonly { moment: string; response: Response }[],
    chance: number,
  ): void {
    const encounter = new Encounter(scenario, seed);
    for (const { moment, response } of taken) {
      const lapse = !isShown(response);
      encounter.decide({ moment, response: response.id, lapse, latency: null });
    }
    const { open } = encounter;
    if (!open) {
      ended.push({ ending: encounter.ending?.id ?? '', decisions: taken.length, chance });
      return;
    }
    met(taken.length, open.moment.id, encounter.person);
    if (taken.length >= most) return;
    for (const response of open.moment.responses) {
      const likely = isShown(response) ? chance / open.shown.length : 0;
      play(seed, [...taken, { moment: open.moment.id, response }], likely);
    }
  }
}
