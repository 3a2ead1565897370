import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/story/scenario.ts';
import { Explorer, type Limits } from '../../../src/workshop/explore/explore.ts';
import { anybody } from '../../../src/workshop/explore/players.ts';
import { scenarios } from '../../scenarios/all.ts';
import { parcel } from '../../story/parcel.ts';
import { compileExample } from '../ten-to-five.ts';
import { type Ended, everyRun } from './every-run.ts';
import { scriptedBy } from './scripts.ts';

const boundless: Limits = { places: 1e9, time: 1e9, now: () => 0 };

/** By ending: runs, chance, fewest and most decisions. */
function counted(
  all: readonly Ended[],
): Record<string, { runs: bigint; chance: number; fewest: number; most: number }> {
  const by: Record<string, { runs: bigint; chance: number; fewest: number; most: number }> = {};
  for (const { ending, decisions, chance } of all) {
    const before = by[ending] ?? { runs: 0n, chance: 0, fewest: decisions, most: decisions };
    by[ending] = {
      runs: before.runs + 1n,
      chance: before.chance + chance,
      fewest: Math.min(before.fewest, decisions),
      most: Math.max(before.most, decisions),
    };
  }
  return by;
}

function isEveryRun(scenario: Scenario): void {
  const explored = new Explorer(scenario).explore(anybody, boundless);
  const runs = counted(everyRun(scenario));
  expect(explored.partial).toBeNull();
  expect([...explored.endings.keys()].sort()).toEqual(Object.keys(runs).sort());
  for (const [ending, { chance, ...exact }] of explored.endings) {
    expect({ ...exact }, ending).toEqual({ ...runs[ending], chance: undefined });
    expect(chance, ending).toBeCloseTo(runs[ending]?.chance ?? -1, 12);
  }
}

describe('an exploration', () => {
  it('is every run there is, counted: the parcel', () => isEveryRun(parcel));

  it('is every run there is, counted: a scenario of two moments', async () => {
    isEveryRun((await compileExample()).scenario);
  });

  it.each(Array.from({ length: 24 }, (_, seed) => seed))(
    'is every run there is, counted: a scenario by seed %i',
    async (seed) => isEveryRun(await scriptedBy(seed)),
    60_000,
  );

  it('meets the very people that play meets, in every shipped scenario cut short', async () => {
    for (const { load } of scenarios) {
      const scenario = await load();
      const short = 2;
      const played = new Set<string>();
      everyRun(
        scenario,
        (decisions, moment, { arousal, trust, need, provocation, load }) =>
          played.add([decisions, moment, arousal, trust, need, provocation, load].join()),
        short,
      );
      const explorer = new Explorer(scenario);
      const met = new Set<string>();
      explorer.explore(
        anybody,
        { ...boundless, places: 3000 },
        {
          at: (decisions, state, person) => {
            if (decisions > short) return;
            const { arousal, trust, need, provocation, load } = explorer.people.unpack(person);
            met.add([decisions, explorer.momentOf(state), arousal, trust, need, provocation, load].join());
          },
        },
      );
      expect([...met].sort()).toEqual([...played].sort());
    }
  }, 60_000);

  it('says that it is partial, how far it came and why, and never more', () => {
    const few = new Explorer(parcel).explore(anybody, { ...boundless, places: 2 });
    expect(few.partial).toBe('more than 2 places, at the 2. decision');
    let now = 0;
    const slow = new Explorer(parcel).explore(anybody, {
      ...boundless,
      time: 1000,
      now: () => {
        now += 600;
        return now;
      },
    });
    expect(slow.partial).toMatch(/^more than 1 s, at the \d\. decision$/);
  });
});
