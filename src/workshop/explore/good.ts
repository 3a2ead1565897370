/** How likely what was explored ends well. */
import endingData from '../../../stories/kit/endings.json' with { type: 'json' };
import { readEnding } from '../../story/tags.ts';
import type { Explored } from './explore.ts';

/** An ending as the script names it: `settled/quiet`. */
export function isGood(ending: string): boolean {
  const kind = readEnding(ending)?.kind;
  return kind !== undefined && endingData[kind].good;
}

export function goodOf({ endings }: Pick<Explored, 'endings'>): number {
  let good = 0;
  for (const [id, { chance }] of endings) if (isGood(id)) good += chance;
  return good;
}

/** How likely it comes to an ending that is not even safe. */
export function badOf({ endings }: Pick<Explored, 'endings'>): number {
  let bad = 0;
  for (const [id, { chance }] of endings) {
    const kind = readEnding(id)?.kind;
    if (kind !== undefined && !endingData[kind].safe) bad += chance;
  }
  return bad;
}
