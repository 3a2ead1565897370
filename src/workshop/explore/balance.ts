/**
 * How a scenario is weighted, reckoned by following every run: who comes by each moment, what can still be reached from
 * there, how far right conduct and luck carry. Nothing is sampled.
 */
import type { EndingKind } from '../../story/scenario.ts';
import { readEnding } from '../../story/tags.ts';
import { endingOrder, rangeOf } from './ending-order.ts';
import type { Explored, Explorer, Limits } from './explore.ts';
import { badOf, goodOf } from './good.ts';
import { endingOf } from './offered.ts';
import { anybody, rightful } from './players.ts';
import { Prospects, TooFar } from './prospects.ts';

export interface MomentBalance {
  readonly id: string;
  /** How often a run of somebody who takes anything comes by; above 1 where it comes by again. */
  readonly chance: number;
  /** How likely such a run is to end well from here. */
  readonly good: number;
  /** The share of those who come by to whom no good ending is open any more. */
  readonly lost: number;
  /** The best and the worst that any of those who come by can still reach. */
  readonly best: EndingKind | null;
  readonly worst: EndingKind | null;
}

export interface WayBalance {
  readonly from: string;
  readonly response: string;
  /** A moment, or an ending. */
  readonly to: string;
  /** How likely somebody at `from` who takes anything goes this way. */
  readonly chance: number;
}

export interface Shortest {
  readonly ending: string;
  readonly decisions: number;
}

export interface Balance {
  /** In the order in which runs come to them. */
  readonly moments: readonly MomentBalance[];
  readonly ways: readonly WayBalance[];
  /** How likely each ending is for somebody who takes anything. */
  readonly endings: readonly { readonly id: string; readonly chance: number }[];
  /** The shortest ways to the best and to the worst kind of ending that there is. */
  readonly toBest: Shortest | null;
  readonly toWorst: Shortest | null;
  /** How often somebody who only ever answers rightly comes to an ending that is not safe; not good. */
  readonly rightButBad: number;
  readonly rightButNotGood: number;
  /** By how many answers poor conduct can outweigh right conduct in a run that ends well; 0 or less: there is no luck. */
  readonly luck: number;
}

/** Null where not every run can be followed within the limits. */
export function balanceOf(explorer: Explorer, limits: Limits): Balance | null {
  const prospects = new Prospects(explorer, limits.places);
  const moments = new Map<string, Met>();
  const ways = new Map<string, { from: string; response: string; to: string; chance: number }>();
  let luck = Number.NEGATIVE_INFINITY;
  let explored: Explored;
  try {
    explored = explorer.explore(anybody, limits, {
      at: (decisions, state, person, chance) => {
        const id = explorer.momentOf(state);
        const met = moments.get(id) ?? new Met();
        moments.set(id, met);
        const prospect = prospects.at(state, person);
        met.add(chance, prospect);
        if (decisions === 0) luck = Math.max(luck, prospect.luck);
      },
      way: (state, choice, { to, ...passage }, chance) => {
        const from = explorer.momentOf(state);
        const response = explorer.responsesOf(state)[choice]?.id ?? '';
        const where = to ? explorer.momentOf(to) : endingOf({ to, ...passage });
        const key = `${from}\n${response}\n${where}`;
        const way = ways.get(key) ?? { from, response, to: where, chance: 0 };
        ways.set(key, way);
        way.chance += chance;
      },
    });
  } catch (error) {
    if (error instanceof TooFar) return null;
    throw error;
  }
  if (explored.partial !== null) return null;
  const right = explorer.explore(rightful, limits);
  if (right.partial !== null) return null;
  return {
    moments: [...moments].map(([id, met]) => ({ id, ...met.told() })),
    ways: [...ways.values()].map((way) => ({
      ...way,
      chance: way.chance / (moments.get(way.from)?.chance || 1),
    })),
    endings: [...explored.endings].map(([id, { chance }]) => ({ id, chance })),
    toBest: shortest(explored, endingOrder),
    toWorst: shortest(explored, [...endingOrder].reverse()),
    rightButBad: badOf(right),
    rightButNotGood: 1 - goodOf(right),
    luck,
  };
}

class Met {
  chance = 0;
  #good = 0;
  #lost = 0;
  readonly #endings = new Set<string>();

  add(chance: number, { good, endings }: { readonly good: number; readonly endings: readonly string[] }) {
    this.chance += chance;
    this.#good += chance * good;
    if (good === 0) this.#lost += chance;
    for (const ending of endings) this.#endings.add(ending);
  }

  told(): Omit<MomentBalance, 'id'> {
    const { chance } = this;
    const share = (of: number): number => (chance === 0 ? 0 : of / chance);
    return { chance, good: share(this.#good), lost: share(this.#lost), ...rangeOf(this.#endings) };
  }
}

/** The fewest decisions to the first kind in this order that there is. */
function shortest({ endings }: Explored, order: readonly EndingKind[]): Shortest | null {
  for (const kind of order) {
    const found = [...endings].filter(([id]) => readEnding(id)?.kind === kind);
    const [first] = found.sort(([, a], [, b]) => a.fewest - b.fewest);
    if (first) return { ending: first[0], decisions: first[1].fewest };
  }
  return null;
}
