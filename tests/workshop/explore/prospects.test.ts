import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/story/scenario.ts';
import { readEnding } from '../../../src/story/tags.ts';
import { Explorer } from '../../../src/workshop/explore/explore.ts';
import { Prospects, TooFar } from '../../../src/workshop/explore/prospects.ts';
import { startOf, twistsOf } from '../../../src/workshop/explore/start.ts';
import endingData from '../../../stories/kit/endings.json' with { type: 'json' };
import { parcel } from '../../story/parcel.ts';
import { compileExample } from '../ten-to-five.ts';
import { everyRun } from './every-run.ts';
import { scriptedBy } from './scripts.ts';

const isGood = (ending: string): boolean => {
  const kind = readEnding(ending)?.kind;
  return kind !== undefined && endingData[kind].good;
};

/** Against every run, played one by one. */
function agrees(scenario: Scenario): void {
  const explorer = new Explorer(scenario);
  const prospects = new Prospects(explorer, 1e6);
  const ways = twistsOf(scenario.about.twists);
  let good = 0;
  const endings = new Set<string>();
  for (const twists of ways) {
    const { passage, person } = explorer.passages.begin(explorer.people.pack(startOf(scenario)), twists);
    const prospect = prospects.after(passage, person);
    good += prospect.good / ways.length;
    for (const each of prospect.endings) endings.add(each);
  }
  const runs = everyRun(scenario);
  const really = runs.reduce((sum, { ending, chance }) => sum + (isGood(ending) ? chance : 0), 0);
  expect(good).toBeCloseTo(really, 12);
  expect([...endings].sort()).toEqual([...new Set(runs.map(({ ending }) => ending))].sort());
}

describe('what lies ahead', () => {
  it('is what every run comes to: the parcel', () => agrees(parcel));
  it('is what every run comes to: a scenario of two moments', async () =>
    agrees((await compileExample()).scenario));
  it.each(Array.from({ length: 12 }, (_, seed) => seed))(
    'is what every run comes to: a scenario by seed %i',
    async (seed) => agrees(await scriptedBy(seed)),
    60_000,
  );

  it('says when there is too much of it, and keeps what it has reckoned', () => {
    const explorer = new Explorer(parcel);
    const { passage, person } = explorer.passages.begin(explorer.people.pack(startOf(parcel)), {});
    const few = new Prospects(explorer, 2);
    expect(() => few.after(passage, person)).toThrow(TooFar);
    expect(few.known).toBe(2);
  });
});
