import { describe, expect, it } from 'vitest';
import { Encounter } from '../../../src/encounter/encounter.ts';
import type { Scenario } from '../../../src/story/scenario.ts';
import { approachesOf, seedOf } from '../../../src/workshop/explore/approaches.ts';
import { Explorer } from '../../../src/workshop/explore/explore.ts';
import { factsOf } from '../../../src/workshop/explore/moment-facts.ts';
import { anybody } from '../../../src/workshop/explore/players.ts';
import { sampledMap } from '../../../src/workshop/explore/sampled.ts';
import { parcel } from '../../story/parcel.ts';
import { scriptedBy } from './scripts.ts';

const boundless = { places: 1e9, time: 1e9, now: () => 0 };
const some = await Promise.all([3, 11, 19].map(scriptedBy));

/** Every run to everywhere, by the exact exploration. */
function everywhere(scenario: Scenario): { moments: Set<string>; fewest: Map<string, number> } {
  const explorer = new Explorer(scenario);
  const fewest = new Map<string, number>();
  explorer.explore(anybody, boundless, {
    at: (decisions, state) => {
      const moment = explorer.momentOf(state);
      fewest.set(moment, Math.min(fewest.get(moment) ?? decisions, decisions));
    },
  });
  return { moments: new Set(fewest.keys()), fewest };
}

describe.each([['the parcel', parcel] as const, ...some.map((each, n) => [`script ${n}`, each] as const)])(
  'in %s',
  (_, scenario) => {
    const { approaches, ways, endings } = approachesOf(new Explorer(scenario), 400);
    const { moments, fewest } = everywhere(scenario);

    it('there is a run to every moment, by the fewest decisions, and it really comes there', () => {
      expect(new Set(approaches.map(({ moment }) => moment))).toEqual(moments);
      for (const approach of approaches) {
        const encounter = new Encounter(scenario, approach.seed);
        for (const decision of approach.decisions) encounter.decide(decision);
        expect(encounter.open?.moment.id).toBe(approach.moment);
        expect(approach.decisions.length, approach.moment).toBe(fewest.get(approach.moment));
      }
    });

    it('every way starts and ends somewhere that is known', () => {
      const known = new Set([...moments, ...endings]);
      for (const { from, to } of ways) expect([moments.has(from), known.has(to)]).toEqual([true, true]);
    });

    it('the map counts what the exploration reckons', () => {
      const explorer = new Explorer(scenario);
      const map = sampledMap(explorer, approachesOf(explorer, 400), () => null, { runs: 4000, seed: 5 });
      const exact = new Explorer(scenario).explore(anybody, boundless);
      // Five times the spread of a count of four thousand.
      for (const { id, chance } of map.endings)
        expect(Math.abs((chance ?? 0) - (exact.endings.get(id)?.chance ?? 0)), id).toBeLessThan(0.04);
      for (const { from } of map.ways) {
        const out = map.ways
          .filter((way) => way.from === from)
          .reduce((sum, way) => sum + (way.chance ?? 0), 0);
        expect(out === 0 || Math.abs(out - 1) < 1e-9, from).toBe(true);
      }
    });
  },
);

it('the map knows what can still come of each moment, and no chances without runs', () => {
  const explorer = new Explorer(parcel);
  const map = sampledMap(explorer, approachesOf(explorer, 300), () => ({ file: 'x', line: 1 }), {
    runs: 0,
    seed: 1,
  });
  expect(map.moments[0]).toMatchObject({ id: 'counter.card', chance: null, place: { file: 'x', line: 1 } });
  expect(map.moments[0]?.best).toBe('settled');
  expect([...map.ways, ...map.endings].every(({ chance }) => chance === null)).toBe(true);
});

it('a moment is told with what is said before it and who is met there', () => {
  const { approaches } = approachesOf(new Explorer(parcel), 100);
  const [first] = approaches.map((each) => factsOf(parcel, each));
  expect(first?.beats[0]).toMatchObject({ speaker: 'Mo', text: 'I took the day off for this.' });
  expect(first?.responses.map(({ id }) => id)).toContain('ignoring');
  expect(first?.person.trust).toBe(30);
});

it('a seed is found for every draw of the twists', () => {
  const twists = [
    { name: 'a', low: 0, high: 3 },
    { name: 'b', low: 1, high: 2 },
  ];
  const seeds = [0, 1, 2, 3].flatMap((a) => [1, 2].map((b) => seedOf(twists, { a, b })));
  expect(new Set(seeds).size).toBe(8);
  expect(() => seedOf(twists.slice(0, 1), { a: 9 })).toThrow(RangeError);
});
