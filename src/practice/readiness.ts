/**
 * How ready a learner is, in this game, to show a standard: an estimate that fades. Pure.
 *
 * Whoever was never seen to show a standard is at 0; nobody comes to 100; and what is not practised is at half of what
 * it was after the half-life. It says nothing of the workplace.
 */

/** A decision that tested a standard. */
export interface Tested {
  readonly standard: string;
  readonly shown: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Without its day an estimate that fades would mean nothing. */
export interface ReadinessOn {
  readonly standard: string;
  /** 0 to 100. */
  readonly value: number;
  /** 2026-01-31 */
  readonly on: string;
}

/**
 * Half of what is gained in training is lost without practice after about 6.5 months, for accuracy (tatel-2025). Those
 * were procedural skills with a movement component: a guide, not a rule for conversation.
 */
export const halfLifeDays = 197;
/** What each later decision leaves of an earlier one's say: what somebody does now counts more. A choice of ours. */
const fadesTo = 0.9;
/** As many decisions' worth of not knowing as there is before the first. A choice of ours. */
const doubt = 1;
const day = 86_400_000;

/** Of every standard that was tested, in the order of their ids. `now` is milliseconds since 1970. */
export function readinessOn(tested: readonly Tested[], now: number): ReadinessOn[] {
  const byStandard = new Map<string, Tested[]>();
  for (const each of tested) byStandard.set(each.standard, [...(byStandard.get(each.standard) ?? []), each]);
  const on = new Date(now).toISOString().slice(0, 10);
  return [...byStandard]
    .map(([standard, all]) => ({ standard, value: Math.round(100 * estimate(all, now)), on }))
    .sort((one, other) => (one.standard < other.standard ? -1 : 1));
}

function estimate(tested: readonly Tested[], now: number): number {
  // Of one instant, the missed first: which of two came first must not depend on the order that they are given in.
  const newestFirst = [...tested].sort(
    (one, other) => other.at - one.at || Number(one.shown) - Number(other.shown),
  );
  let shown = 0;
  let said = doubt;
  newestFirst.forEach((each, newer) => {
    const weight = fadesTo ** newer;
    said += weight;
    if (each.shown) shown += weight;
  });
  // A clock that was put back is no practice in the future.
  const days = Math.max(0, now - (newestFirst[0]?.at ?? now)) / day;
  return (shown / said) * 0.5 ** (days / halfLifeDays);
}
