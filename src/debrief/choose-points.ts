/** Which few decisions to talk about: the weightiest, apart from each other, and not only what went wrong. */
import type { Weight } from './weight.ts';

/** One decision that could be a turning point. */
export interface Candidate extends Weight {
  readonly turn: number;
}

const fewest = 2;
const most = 3;
/** A third one is worth a learner's attention from this share of the weightiest's weight. */
const thirdFrom = 0.3;
/** Neighbours tell much the same story: beside a chosen one a decision counts for this share of its weight. */
const besideChosen = 0.3;

/** Two or three decisions in the order of time; fewer when fewer changed anything. */
export function choosePoints(candidates: readonly Candidate[]): number[] {
  const open = candidates.filter(({ weight }) => weight > 0);
  const chosen: Candidate[] = [];
  const heaviest = Math.max(0, ...open.map(({ weight }) => weight));
  while (chosen.length < most) {
    const next = weightiest(open, chosen);
    if (!next || (chosen.length >= fewest && weightBeside(next, chosen) < thirdFrom * heaviest)) break;
    chosen.push(next);
  }
  if (!chosen.some(({ helped }) => helped)) {
    const kept = chosen.slice(0, most - 1);
    const good = weightiest(
      open.filter(({ helped }) => helped),
      kept,
    );
    if (good) chosen.splice(kept.length, chosen.length, good);
  }
  return chosen.map(({ turn }) => turn).sort((one, other) => one - other);
}

/** The weightiest that is not chosen yet; of equals the earliest. */
function weightiest(open: readonly Candidate[], chosen: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const each of open) {
    if (chosen.includes(each)) continue;
    if (!best || weightBeside(each, chosen) > weightBeside(best, chosen)) best = each;
  }
  return best;
}

function weightBeside({ turn, weight }: Candidate, chosen: readonly Candidate[]): number {
  return chosen.some((other) => Math.abs(other.turn - turn) === 1) ? besideChosen * weight : weight;
}
