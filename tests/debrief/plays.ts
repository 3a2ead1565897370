/** Random plays of every scenario there is, for properties of the debrief. */
import { join } from 'node:path';
import fc from 'fast-check';
import { type Decision, Encounter } from '../../src/encounter/encounter.ts';
import { compileFrom, scenarioFiles } from '../../src/story/plugin.ts';
import type { Scenario } from '../../src/story/scenario.ts';
import { parcel } from '../story/parcel.ts';

const root = join(import.meta.dirname, '../..');

/** The scenarios of `stories/` that can be played; one that cannot is for the scenario's own tests to report. */
async function shippedScenarios(): Promise<readonly Scenario[]> {
  const compiled = scenarioFiles(root).map(async (file) => {
    try {
      return [(await compileFrom(root, file)).scenario];
    } catch {
      return [];
    }
  });
  return (await Promise.all(compiled)).flat();
}
let shipped: Promise<readonly Scenario[]> | null = null;

export interface Play {
  readonly scenario: string;
  readonly hash: string;
  readonly seed: number;
  readonly decisions: readonly Decision[];
}

/** Numbers that pick among what is open, one a decision; a run stops early when they are used up. */
export interface Picks {
  readonly seed: number;
  readonly picks: readonly number[];
}

/** Plays a scenario by picks. The pick after the last response shown lets the window close. */
export function play(scenario: Scenario, { seed, picks }: Picks): Play {
  const encounter = new Encounter(scenario, seed);
  const decisions: Decision[] = [];
  for (const pick of picks) {
    const open = encounter.open;
    if (!open) break;
    const chosen = open.shown[pick % (open.shown.length + 1)];
    const decision: Decision = {
      moment: open.moment.id,
      response: (chosen ?? open.lapse).id,
      lapse: chosen === undefined,
      latency: pick % 2 === 0 ? pick * 10 : null,
    };
    encounter.decide(decision);
    decisions.push(decision);
  }
  return { scenario: scenario.id, hash: scenario.hash, seed, decisions };
}

/** Plays a scenario by ids of responses; `lapse` lets the window close. */
export function playBy(scenario: Scenario, seed: number, responses: readonly string[]): Play {
  const encounter = new Encounter(scenario, seed);
  const decisions: Decision[] = [];
  for (const response of responses) {
    const open = encounter.open;
    if (!open) throw new RangeError(`the story ended before: ${response}`);
    const lapse = response === 'lapse';
    const decision = {
      moment: open.moment.id,
      response: lapse ? open.lapse.id : response,
      lapse,
      latency: 3000,
    };
    encounter.decide(decision);
    decisions.push(decision);
  }
  return { scenario: scenario.id, hash: scenario.hash, seed, decisions };
}

/** Runs of any length, ended and left. */
export const anyPicks = fc.record({
  seed: fc.integer({ min: 0, max: 0xffff_ffff }),
  picks: fc.array(fc.nat(400), { maxLength: 24 }),
});

/** Runs to an ending, for any scenario shorter than sixty decisions. */
export const wholePicks = fc.record({
  seed: fc.integer({ min: 0, max: 0xffff_ffff }),
  picks: fc.array(fc.nat(400), { minLength: 60, maxLength: 60 }),
});

/** Time for a property over plays: a loaded machine takes seconds to run every branch of a long scenario. */
export const enoughTime = { timeout: 30_000 };

/** Checks a property over many plays of the parcel, and one of each shipped scenario, which take longer. */
export async function forPlays(
  picks: fc.Arbitrary<Picks>,
  check: (scenario: Scenario, run: Play) => void,
): Promise<void> {
  const over = (scenario: Scenario, numRuns: number) =>
    fc.assert(
      fc.property(picks, (one) => check(scenario, play(scenario, one))),
      { numRuns },
    );
  over(parcel, 30);
  shipped ??= shippedScenarios();
  for (const scenario of await shipped) over(scenario, 1);
}
