/**
 * How much a decision mattered: by what lay ahead before and after it, where every way on was followed; else judged
 * from its branches as they were run. Numbers are the designers'.
 */
import endingData from '../../stories/kit/endings.json' with { type: 'json' };
import { techniqueOf } from '../encounter/technique.ts';
import { changeOf, type Reckoned } from './outlook.ts';
import type { Branch } from './report.ts';
import { unrest } from './steady.ts';

export interface Weight {
  /** 0: nothing that was open here would have changed anything. */
  readonly weight: number;
  /** A good move that went better than what else was open. A poor one that happened to go well is luck, and is not. */
  readonly helped: boolean;
}

/** Worth of an ending, before how the person was left; the rest of `worth` only tells equal endings apart. */
const goodEnding = 100;
const heldEnding = 50;
const noEnding = 50;
/** Share of unrest, at once and at the end, in a branch's worth. */
const unrestShare = 0.25;

export const endsWell = ({ ending }: Pick<Branch, 'ending'>) =>
  ending !== null && endingData[ending.kind].good;

/** Share of unrest in a branch's worth where what lay ahead is known: it only tells equals apart. */
const unrestBesideProspect = 0.01;

/** How well a branch went, or was likely to go, for setting branches of one decision side by side. */
export function worth(branch: Branch): number {
  const { ending, after, onward, prospect } = branch;
  if (prospect) return goodEnding * prospect.good - unrestBesideProspect * unrest(after);
  const end = onward.at(-1)?.after ?? after;
  return worthOf(ending) - unrestShare * (unrest(after) + unrest(end));
}

function worthOf(ending: Branch['ending']): number {
  if (ending === null) return noEnding;
  const { good, safe } = endingData[ending.kind];
  if (good) return goodEnding;
  return safe ? heldEnding : 0;
}

/** By what lay ahead: exact, and the same whatever was done afterwards. */
export function weighReckoned(yours: Branch, reckoned: Reckoned, lapse: boolean): Weight {
  const { id, technique } = yours.response;
  const gained = (reckoned.after[id]?.good ?? 0) - reckoned.before.good;
  return {
    weight: changeOf(reckoned, id),
    helped: !lapse && techniqueOf(technique).kind === 'helpful' && gained > 0,
  };
}

/** `yours` must have been played to an ending as the others were, or they cannot be compared. */
export function weigh(yours: Branch, others: readonly Branch[], lapse: boolean): Weight {
  if (others.length === 0) return { weight: 0, helped: false };
  const mine = worth(yours);
  const gains = others.map((other) => mine - worth(other));
  const sizes = gains.map(Math.abs);
  const missed = !endsWell(yours) && others.some(endsWell);
  return {
    // The widest gap alone would make a turning point of every moment that offers something no one would say.
    weight: (Math.max(...sizes) + mean(sizes)) / 2,
    helped: !lapse && !missed && techniqueOf(yours.response.technique).kind === 'helpful' && mean(gains) > 0,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
