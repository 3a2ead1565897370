/** Random plays of a scenario, as records keep them. */
import fc from 'fast-check';
import { Encounter } from '../../src/encounter/encounter.ts';
import { newRecord, type RunRecord } from '../../src/encounter/record.ts';
import { decisionsOf } from '../../src/encounter/replay.ts';
import type { Scenario } from '../../src/story/scenario.ts';

/** Which of the options at a moment, counted around; one more than there are lets the window close. */
export interface Pick {
  readonly which: number;
  readonly latency: number | null;
}

export const anySeed = fc.integer({ min: 0, max: 0xffff_ffff });
export const anyLatency = fc.option(
  fc.oneof({ arbitrary: fc.nat({ max: 60_000 }), weight: 9 }, fc.nat({ max: 10_000_000 })),
);
export const anyPicks: fc.Arbitrary<Pick[]> = fc.array(
  fc.record({ which: fc.nat({ max: 59 }), latency: anyLatency }),
  { minLength: 1, maxLength: 30, size: 'max' },
);

/** No path of a scenario comes near this. */
const mostDecisions = 200;

/** Answers the open moment with a pick. */
export function answer(encounter: Encounter, pick: Pick): void {
  const open = encounter.open;
  if (!open) throw new Error('no moment is open');
  const response = open.shown[pick.which % (open.shown.length + 1)];
  encounter.decide({
    moment: open.moment.id,
    response: (response ?? open.lapse).id,
    lapse: response === undefined,
    latency: pick.latency,
  });
}

/** Plays to the end, using the picks again from the first when they run out. */
export function playOut(scenario: Scenario, seed: number, picks: readonly Pick[]): Encounter {
  const encounter = new Encounter(scenario, seed);
  for (let at = 0; !encounter.over; at++) {
    if (at === mostDecisions) throw new Error(`no ending after ${at} decisions`);
    answer(encounter, picks[at % picks.length] ?? { which: 0, latency: null });
  }
  return encounter;
}

export function recordOf(encounter: Encounter): RunRecord {
  const record = newRecord(encounter.scenario, encounter.seed, 'a-run', '2026-01-02T03:04:05.000Z');
  return { ...record, decisions: decisionsOf(encounter.trace), ended: encounter.over };
}
