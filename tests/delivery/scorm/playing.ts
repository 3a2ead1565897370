/** Runs for a host to be told of, and a page and a clock for it to live with. */
import type { Host, Kept, Played } from '../../../src/delivery/host.ts';
import type { Dialect } from '../../../src/delivery/scorm/dialect.ts';
import { scorm12 } from '../../../src/delivery/scorm/scorm12.ts';
import { scorm2004 } from '../../../src/delivery/scorm/scorm2004.ts';
import { openVisit } from '../../../src/delivery/scorm/visit.ts';
import { Encounter } from '../../../src/encounter/encounter.ts';
import { newRecord } from '../../../src/encounter/record.ts';
import { decisionsOf } from '../../../src/encounter/replay.ts';
import type { Scenario } from '../../../src/story/scenario.ts';
import { answer, type Pick } from '../../encounter/play.ts';
import { compileChanged, parcel } from '../../story/parcel.ts';
import type { Standard } from './strict.ts';

export { parcel };

export const dialects: Readonly<Record<Standard, Dialect>> = { '1.2': scorm12, '2004': scorm2004 };
export const standards: readonly Standard[] = ['1.2', '2004'];

/** The parcel again and again: as many decisions as anybody likes. */
export const endless = (
  await compileChanged((text) => text.replace('- (last)', '- (last)\n{ need >= 0: -> deciding }'))
).scenario;

/** A run after each of its decisions, the last one where the picks or the scenario end. */
export function played(
  scenario: Scenario,
  seed: number,
  picks: readonly Pick[],
  id = `run-${seed}`,
): Played[] {
  const encounter = new Encounter(scenario, seed);
  const record = newRecord(scenario, seed, id, '2026-01-02T03:04:05.000Z');
  const steps: Played[] = [];
  for (const pick of picks) {
    if (encounter.over) break;
    answer(encounter, pick);
    const { trace } = encounter;
    steps.push({
      scenario,
      trace,
      record: {
        ...record,
        decisions: decisionsOf(trace),
        ended: encounter.over,
        ...(encounter.ending ? { ending: encounter.ending.kind } : {}),
      },
    });
  }
  return steps;
}

export class Page extends EventTarget {
  visibilityState = 'visible';
  hide(): void {
    this.visibilityState = 'hidden';
    this.dispatchEvent(new Event('visibilitychange'));
  }
  go(): void {
    this.dispatchEvent(new Event('pagehide'));
  }
}

export interface World {
  readonly host: Host;
  readonly page: Page;
  readonly told: Kept[];
  /** Milliseconds, moved by whoever likes. */
  clock: { now: number; elapsed: number };
}

export function hostOf(standard: Standard, find: () => object | null): World {
  const page = new Page();
  const told: Kept[] = [];
  const clock = { now: Date.UTC(2026, 0, 2, 3, 4, 5, 678), elapsed: 0 };
  const host = openVisit(dialects[standard], {
    find,
    now: () => clock.now,
    elapsed: () => clock.elapsed,
    page: { window: page, document: page },
    tell: (kept) => told.push(kept),
  });
  return { host, page, told, clock };
}
