/** How far a scenario gives itself away: how often those end well who know nothing, beside somebody who reads the person. */
import type { Explored, Explorer, Limits } from './explore.ts';
import { goodOf } from './good.ts';
import { absent, anybody, firstShown, informed, lookers, oneTrick, type Player } from './players.ts';

export interface Score {
  readonly player: string;
  /** How likely they end well; null where not every one of their runs could be followed. */
  readonly well: number | null;
}

export interface Telling {
  readonly informed: Score;
  /** Somebody who takes anything. */
  readonly random: Score;
  /** Those who know nothing, the best first. */
  readonly others: readonly Score[];
}

/** Nobody without skill may come nearer than this to somebody who reads the person. */
export const margin = 0.15;
/** Nor may they end well so much more often than somebody who takes anything: a habit is not what is to be learned. */
export const marginAboveRandom = 0.5;

/** `anything` is what somebody who takes anything was found to come to. */
export function tellingOf(explorer: Explorer, limits: Limits, anything: Explored): Telling {
  const score = (player: Player): Score => ({
    player: player.name,
    well: chanceWell(explorer.explore(player, limits)),
  });
  // Whoever waits for a technique that is offered nowhere only says nothing.
  const offered = new Set<string>();
  const { states } = explorer.passages;
  for (let id = 0; id < states.size; id++)
    for (const { technique } of explorer.responsesOf(states.at(id))) offered.add(technique);
  const tricks = oneTrick.filter(({ technique }) => offered.has(technique));
  const others = [...lookers, firstShown, absent, ...tricks].map(score);
  const random = { player: anybody.name, well: chanceWell(anything) };
  return {
    informed: score(informed),
    random,
    others: others.sort((a, b) => (b.well ?? -1) - (a.well ?? -1)),
  };
}

/** Those who know nothing and come within the margin of somebody who reads the person, or leave chance too far behind. */
export const tooGood = ({ informed, random, others }: Telling): readonly Score[] =>
  others.filter(({ well }) => {
    if (well === null) return false;
    const near = informed.well !== null && well > informed.well - margin;
    return near || (random.well !== null && well > random.well + marginAboveRandom);
  });

const chanceWell = (explored: Explored): number | null =>
  explored.partial === null ? goodOf(explored) : null;
