import { describe, expect, it } from 'vitest';
import { decisionFor } from '../../../src/debrief/play-on.ts';
import { Encounter } from '../../../src/encounter/encounter.ts';
import type { Scenario } from '../../../src/story/scenario.ts';
import { Explorer } from '../../../src/workshop/explore/explore.ts';
import { outlookOf } from '../../../src/workshop/explore/outlook.ts';
import endingData from '../../../stories/kit/endings.json' with { type: 'json' };
import { parcel } from '../../story/parcel.ts';
import { scriptedBy } from './scripts.ts';

/** Where every way on from here ends, played one by one by somebody who takes anything shown. */
function playedOn(
  scenario: Scenario,
  seed: number,
  responses: readonly string[],
): { good: number; endings: Set<string> } {
  const encounter = new Encounter(scenario, seed);
  for (const response of responses)
    if (encounter.open) encounter.decide(decisionFor(encounter.open, response));
  const { open, ending } = encounter;
  if (!open)
    return {
      good: ending && endingData[ending.kind].good ? 1 : 0,
      endings: new Set(ending ? [ending.id] : []),
    };
  let good = 0;
  const endings = new Set<string>();
  for (const { id } of open.moment.responses) {
    const then = playedOn(scenario, seed, [...responses, id]);
    if (open.shown.some((each) => each.id === id)) good += then.good / open.shown.length;
    for (const each of then.endings) endings.add(each);
  }
  return { good, endings };
}

function first(scenario: Scenario, seed: number): { twists: Encounter['twists']; responses: string[] } {
  const encounter = new Encounter(scenario, seed);
  const responses: string[] = [];
  while (encounter.open) {
    const { open } = encounter;
    const chosen = open.shown[(seed + responses.length) % open.shown.length] ?? open.lapse;
    responses.push(chosen.id);
    encounter.decide(decisionFor(open, chosen.id));
  }
  return { twists: encounter.twists, responses };
}

function agrees(scenario: Scenario, seed: number): void {
  const { twists, responses } = first(scenario, seed);
  const outlook = outlookOf(new Explorer(scenario), { twists, responses }, 1e6);
  expect(outlook).toHaveLength(responses.length);
  outlook.forEach((reckoned, decision) => {
    const taken = responses.slice(0, decision);
    const before = playedOn(scenario, seed, taken);
    expect(reckoned?.before.good).toBeCloseTo(before.good, 12);
    expect([...(reckoned?.before.endings ?? [])].sort()).toEqual([...before.endings].sort());
    for (const [response, prospect] of Object.entries(reckoned?.after ?? {})) {
      const after = playedOn(scenario, seed, [...taken, response]);
      expect(prospect.good, response).toBeCloseTo(after.good, 12);
      const onward = reckoned?.onward[response] ?? [];
      const best = playedOn(scenario, seed, [...taken, response, ...onward]);
      // Whoever knows every way on ends well wherever anything still does.
      expect(best.good, response).toBe(after.good > 0 ? 1 : 0);
    }
  });
}

describe('the outlook of a run', () => {
  it('is what lay ahead, for the parcel', () => {
    for (const seed of [1, 2, 3, 4]) agrees(parcel, seed);
  });
  it.each([0, 1, 2, 3, 4, 5])('is what lay ahead, for a scenario by seed %i', async (seed) =>
    agrees(await scriptedBy(seed), seed),
  );

  it('goes as far back as may be followed, and leaves out what lies before', () => {
    const { twists, responses } = first(parcel, 1);
    const all = outlookOf(new Explorer(parcel), { twists, responses }, 1e6);
    const some = outlookOf(new Explorer(parcel), { twists, responses }, 1);
    expect(some.at(-1)).toEqual(all.at(-1));
    expect(some[0]).toBeNull();
    expect(outlookOf(new Explorer(parcel), { twists, responses }, 0)).toEqual(responses.map(() => null));
  });

  it('refuses a response that its moment does not have', () => {
    expect(() => outlookOf(new Explorer(parcel), { twists: {}, responses: ['singing'] }, 9)).toThrow(
      'no such response: singing',
    );
  });
});
