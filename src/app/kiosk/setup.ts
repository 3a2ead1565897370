/** How a facilitator has set up the kiosk; what learners set is theirs until the reset. Pure. */
import * as v from 'valibot';
import { defaultSettings, SettingsSchema } from '../../screens/settings/settings.ts';
import type { ScenarioEntry } from '../scenario-entry.ts';

/** Seconds of quiet before a learner is asked whether anybody is there. */
export const quietTimes = [30, 60, 90, 120, 180, 300, 600] as const;

const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,120}$/));

export const SetupSchema = v.object({
  /** The scenarios that are offered; null for all that there are. */
  scenarios: v.fallback(v.nullable(v.pipe(v.array(id), v.maxLength(500))), null),
  quiet: v.fallback(v.picklist(quietTimes), 90),
  /** Finished runs are kept, without what was written and without names. */
  keepRuns: v.fallback(v.boolean(), false),
  fullscreen: v.fallback(v.boolean(), true),
  /** What every learner begins with. */
  settings: v.fallback(SettingsSchema, defaultSettings),
});
export type Setup = v.InferOutput<typeof SetupSchema>;

export const defaultSetup: Setup = v.parse(SetupSchema, {});

/** Those that learners may choose from. Where none of the chosen is here any more, all are: a kiosk is never empty. */
export function offeredBy(setup: Setup, all: readonly ScenarioEntry[]): readonly ScenarioEntry[] {
  const { scenarios } = setup;
  if (scenarios === null) return all;
  const chosen = all.filter(({ id: each }) => scenarios.includes(each));
  return chosen.length === 0 ? all : chosen;
}

/** With one scenario offered, or no longer. The last one stays, and all of them are written as all. */
export function withScenario(
  setup: Setup,
  all: readonly ScenarioEntry[],
  scenario: string,
  on: boolean,
): Setup {
  const before = offeredBy(setup, all).map(({ id: each }) => each);
  const now = all
    .map(({ id: each }) => each)
    .filter((each) => (each === scenario ? on : before.includes(each)));
  if (now.length === 0) return setup;
  return { ...setup, scenarios: now.length === all.length ? null : now };
}
