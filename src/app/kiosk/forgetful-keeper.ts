/** The keeper of a kiosk: what a learner does is in memory and goes with the page. */
import { RecordSchema, type RunRecord } from '../../encounter/record.ts';
import { openDatabase } from '../../records/database.ts';
import { type Keeper, openKeeper } from '../../records/keeper.ts';
import { watched } from '../../records/watched.ts';
import { mayBeKept, withoutLearner } from './kept-run.ts';

export interface ForgetfulTerms {
  /** What is kept on this device besides: its packs can be played, and nothing is written to it. */
  readonly device: Pick<Keeper<RunRecord>, 'read'>;
  /** Takes a finished run that tells nothing of who played it; null where none are kept. */
  readonly keepRun: ((record: RunRecord) => unknown) | null;
  readonly newId: () => string;
}

export function forgetfulKeeper({ device, keepRun, newId }: ForgetfulTerms): Keeper<RunRecord> {
  const memory = openKeeper({
    schema: RecordSchema,
    open: () => openDatabase('a kiosk has none', () => undefined),
    // There is no disk to come back: nobody need look for it.
    retryMs: 86_400_000,
  });
  /** Under which other id a run of this visit is kept. */
  const ids = new Map<string, string>();
  const idFor = (id: string): string => {
    const other = ids.get(id) ?? newId();
    ids.set(id, other);
    return other;
  };
  return {
    ...memory,
    // It is meant: nobody is told that nothing is kept.
    status: watched<'kept'>('kept').watch,
    save(record) {
      if (keepRun && mayBeKept(record)) keepRun(withoutLearner(record, idFor(record.id)));
      return memory.save(record);
    },
    async read(key, schema) {
      const here = await memory.read(key, schema);
      if (here !== null || !(key === 'packs' || key.startsWith('packs/'))) return here;
      return device.read(key, schema);
    },
  };
}
