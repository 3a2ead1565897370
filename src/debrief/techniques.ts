/** What is known of the techniques that a run and its branches met, each with its sources. */
import evidenceData from '../../stories/kit/evidence.json' with { type: 'json' };
import techniqueData from '../../stories/kit/techniques.json' with { type: 'json' };
import type { Cause, Trace, Turn } from '../encounter/trace.ts';
import type { Source, TechniqueNote, TurningPoint } from './report.ts';

const sources: ReadonlyMap<string, Source> = new Map(evidenceData.map((source) => [source.id, source]));

type NoteData = Pick<TechniqueNote, 'name' | 'mechanism' | 'when' | 'backfires' | 'strength'> & {
  readonly sources: readonly string[];
};

const notes: ReadonlyMap<string, TechniqueNote> = new Map(
  Object.entries(techniqueData as unknown as Record<string, NoteData>).map(([id, data]) => {
    const { name, mechanism, when, backfires, strength } = data;
    const known = data.sources.flatMap((source) => sources.get(source) ?? []);
    return [id, { id, name, mechanism, when, backfires, strength, sources: known }];
  }),
);

/** A technique's note by its id; null for an id that the kit does not have. */
export function techniqueNote(id: string): TechniqueNote | null {
  return notes.get(id) ?? null;
}

/** Notes of everything that was said, could have been said, or is named in a cause; in the kit's order. */
export function techniquesMet(
  trace: Trace,
  points: readonly TurningPoint[],
): Readonly<Record<string, TechniqueNote>> {
  const met = new Set<string>();
  const fromCauses = (causes: readonly Cause[]) => {
    for (const { kind, what } of causes) if (kind !== 'event') met.add(what);
  };
  const fromTurn = ({ moment, causes }: Pick<Turn, 'moment' | 'causes'>) => {
    for (const { technique } of moment.responses) met.add(technique);
    fromCauses(causes);
  };
  trace.turns.forEach(fromTurn);
  for (const { yours, others } of points) {
    for (const { response, causes, onward } of [yours, ...others]) {
      met.add(response.technique);
      fromCauses(causes);
      onward.forEach(fromTurn);
    }
  }
  return Object.fromEntries([...notes].filter(([id]) => met.has(id)));
}
