/** A run that is only tried out: from the beginning, or from any moment with the person as the author wants them. */
import { signal } from '@preact/signals';
import { newRecord, type RunRecord } from '../../encounter/record.ts';
import type { Scenario } from '../../story/scenario.ts';
import type { Around, Rehearsal } from '../live/run.ts';
import type { Product } from '../product.ts';
import type { CheckState } from './check-state.ts';
import type { ToRehearse } from './desk.ts';

export interface Rehearsed {
  readonly scenario: Scenario;
  readonly record: RunRecord;
  readonly rehearsal: Rehearsal;
}

/** A record needs a date; nobody will ever read this one. */
const noDate = '1970-01-01T00:00:00.000Z';

/** Null where there is nothing to play, or no way to that moment is known. `chance` draws the beginning's twists. */
export function rehearsed(
  { scenario, facts }: Pick<CheckState, 'scenario' | 'facts'>,
  { moment, meets }: ToRehearse,
  chance: number,
): Rehearsed | null {
  if (!scenario) return null;
  if (moment === null) {
    const record = newRecord(scenario, chance, 'rehearsal', noDate);
    return { scenario, record, rehearsal: { meets: null, banner: 'A rehearsal: nothing is kept.' } };
  }
  const known = facts.find(({ id }) => id === moment);
  if (!known) return null;
  const record: RunRecord = {
    ...newRecord(scenario, known.seed, 'rehearsal', noDate),
    decisions: [...known.decisions],
    // As a moment tried again does, it opens with the line before it.
    ...(known.decisions.length > 0
      ? { forkedFrom: { record: 'rehearsal', turn: known.decisions.length } }
      : {}),
  };
  return { scenario, record, rehearsal: { meets, banner: bannerOf(moment, meets) } };
}

function bannerOf(moment: string, meets: ToRehearse['meets']): string {
  const how = meets
    ? ` with arousal at ${meets.arousal}, trust at ${meets.trust} and need at ${meets.need}`
    : '';
  return `A rehearsal from ${moment || 'the beginning'}${how}: nothing is kept.`;
}

/** Settings as they are, and nothing that keeps. */
export const unkept = (product: Pick<Product, 'settings'>): Around => ({
  settings: product.settings,
  reporter: null,
  notice: signal(null),
  keep: async () => {},
  tell: () => {},
});
