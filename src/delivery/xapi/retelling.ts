/** Which decisions of which runs have been told in this visit, so that each is told as it happens and once. Pure. */
import type { Played } from '../host.ts';
import type { Happening, SureStep } from './happening.ts';
import { scenesOf } from './scenes.ts';
import type { Statement } from './statement.ts';
import { statementOf } from './statements.ts';
import type { Telling } from './telling.ts';

export interface Retelling {
  /** What a run has not told yet: that it began, and every decision up to now. */
  upTo(played: Played, now: () => number): readonly Statement[];
  sceneOver(played: Played, now: () => number): readonly Statement[];
  one(played: Played, happening: Happening, now: () => number): readonly Statement[];
  /** How sure they were, where they have said it and it is not what was told last. */
  sure(played: Played, steps: readonly SureStep[], now: () => number): readonly Statement[];
  /** Leading decisions of a run that have been told; 0 for a run that nothing is known of. */
  toldOf(record: string): number;
}

/** `earlier`: by record id, the leading decisions that an earlier visit told. */
export function retelling(telling: Telling, earlier: ReadonlyMap<string, number>): Retelling {
  // The last one again: a crash may have come after the run was kept and before its statement was. Its id is the same.
  // Of a run with none, its beginning may be missing as well.
  const told = new Map(
    [...earlier].flatMap(([id, decisions]) => (decisions > 0 ? [[id, decisions - 1] as const] : [])),
  );
  const lastSure = new Map<string, number>();

  const one = (played: Played, happening: Happening, now: () => number): readonly Statement[] => {
    const statement = statementOf(telling, played, happening, now());
    return statement ? [statement] : [];
  };

  return {
    one,
    upTo(played, now) {
      const { record, trace } = played;
      const known = told.get(record.id);
      // A moment tried again shares its first decisions with the run that told them.
      const from = known ?? record.forkedFrom?.turn ?? 0;
      told.set(record.id, Math.max(from, trace.turns.length));
      const decisions = trace.turns
        .slice(from)
        .map((_, at) => ({ what: 'decided', turn: from + at }) as const);
      const began = known === undefined ? [{ what: 'began' } as const] : [];
      return [...began, ...decisions].flatMap((happening) => one(played, happening, now));
    },
    sceneOver(played, now) {
      const scene = scenesOf(played.trace.turns, null).length - 1;
      return scene < 0 ? [] : one(played, { what: 'scene-over', scene }, now);
    },
    sure(played, steps, now) {
      const { id, reflections } = played.record;
      const value = reflections.sure;
      if (value === undefined || value === lastSure.get(id)) return [];
      lastSure.set(id, value);
      return steps.some((step) => step.value === value)
        ? one(played, { what: 'sure', value, steps }, now)
        : [];
    },
    toldOf: (record) => told.get(record) ?? 0,
  };
}
