/**
 * What lay ahead at each decision of a run, reckoned by following every way on. It is worked out elsewhere (it may
 * take seconds); here is its shape, and what can be said from it.
 */
import endingData from '../../stories/kit/endings.json' with { type: 'json' };
import type { EndingKind } from '../story/scenario.ts';
import { readEnding } from '../story/tags.ts';

export interface Prospect {
  /** How likely a good ending was for somebody who takes anything on offer, evenly; 0 to 1. */
  readonly good: number;
  /** Endings that could still be reached, as the script names them: `settled/quiet`. */
  readonly endings: readonly string[];
}

/** One decision, with the twists of this run. */
export interface Reckoned {
  readonly before: Prospect;
  /** By response, all that the moment has. */
  readonly after: Readonly<Record<string, Prospect>>;
  /** By response: the decisions after it of somebody who knows all ways on and takes the likeliest to end well. */
  readonly onward: Readonly<Record<string, readonly string[]>>;
}

/** By decision; null where more lay ahead than was followed. */
export type Outlook = readonly (Reckoned | null)[];

const kindsIn = (endings: readonly string[]): ReadonlySet<EndingKind> =>
  new Set(endings.flatMap((id) => readEnding(id)?.kind ?? []));

/** What losing one kind of ending from what can be reached counts for, beside a change of the chance of a good one. */
const kindShare = 0.1;

/** How much a decision changed what lay ahead: of the chance of a good ending, and of the kinds of ending in reach. */
export function changeOf({ before, after }: Reckoned, response: string): number {
  const then = after[response];
  if (!then) return 0;
  const lost = kindsIn(before.endings).size - kindsIn(then.endings).size;
  return Math.abs(then.good - before.good) + kindShare * lost;
}

export interface LastChance {
  readonly kind: EndingKind;
  readonly name: string;
  /** The last decision (counted from 0) at which it could still be reached. */
  readonly decision: number;
}

/**
 * Up to where each kind of ending could still be reached, for those that this run did not come to; in the order of
 * the run. Kinds that were out of reach as far back as was followed are left out.
 */
export function lastChances(outlook: Outlook, ended: EndingKind | null): readonly LastChance[] {
  const last = new Map<EndingKind, number>();
  outlook.forEach((reckoned, decision) => {
    if (reckoned) for (const kind of kindsIn(reckoned.before.endings)) last.set(kind, decision);
  });
  return [...last]
    .filter(([kind]) => kind !== ended)
    .map(([kind, decision]) => ({ kind, name: endingData[kind].name, decision }))
    .sort((one, other) => one.decision - other.decision);
}
