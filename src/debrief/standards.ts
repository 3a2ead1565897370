/** How each behavioural standard fared over a run: shown, missed, never tested. Never added up to a mark. */
import standardData from '../../stories/kit/standards.json' with { type: 'json' };
import type { Turn } from '../encounter/trace.ts';
import type { StandardResult } from './report.ts';

/** Every standard of the kit, in its order. A decision may show one standard and miss another. */
export function standardsOf(turns: readonly Turn[]): StandardResult[] {
  const taken = turns.map(({ moment, response }) => moment.responses.find(({ id }) => id === response));
  return Object.entries(standardData).map(([id, { name, text }]) => ({
    id,
    name,
    text,
    shown: taken.flatMap((response, turn) => (response?.shows.includes(id) ? [turn] : [])),
    missed: taken.flatMap((response, turn) => (response?.misses.includes(id) ? [turn] : [])),
  }));
}
