/** How each behavioural standard fared over a run: shown, missed, never tested. Never added up to a mark. */
import standardData from '../../stories/kit/standards.json' with { type: 'json' };
import type { Turn } from '../encounter/trace.ts';
import type { Standards } from '../story/scenario.ts';
import type { StandardResult } from './report.ts';

/**
 * Every standard of the kit, in its order, and then the organisation's `own`, which may also put the kit's in other
 * words. A decision may show one standard and miss another.
 */
export function standardsOf(turns: readonly Turn[], own: Standards = {}): StandardResult[] {
  const known: Standards = { ...standardData, ...own };
  const taken = turns.map(({ moment, response }) => moment.responses.find(({ id }) => id === response));
  return Object.entries(known).map(([id, { name, text }]) => ({
    id,
    name,
    text,
    shown: taken.flatMap((response, turn) => (response?.shows.includes(id) ? [turn] : [])),
    missed: taken.flatMap((response, turn) => (response?.misses.includes(id) ? [turn] : [])),
  }));
}
