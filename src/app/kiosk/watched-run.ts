/** Tells the visit what the encounter asks of the learner, and holds it while a question lies over it. */
import { effect, type ReadonlySignal } from '@preact/signals';
import type { Run } from '../live/run.ts';
import type { Attendance } from './attendance.ts';
import { demandOf, lapsedIn } from './demand.ts';

/** Returns what ends it. */
export function watchRun(
  run: Pick<Run, 'live' | 'over' | 'still'>,
  attendance: Attendance,
  leaving: ReadonlySignal<boolean>,
): () => void {
  let told: string | null = null;
  const stopTelling = effect(() => {
    const view = run.live.view.value;
    const demand = demandOf(view, run.over.value, leaving.value, run.still.value);
    const lapsed = lapsedIn(view);
    const isNew = lapsed !== null && lapsed !== told;
    told = lapsed ?? told;
    queueMicrotask(() => {
      if (isNew) attendance.tell({ is: 'lapsed' });
      attendance.tell({ is: demand });
    });
  });
  const stopHolding = effect(() => {
    const covered = leaving.value || attendance.visit.value.askedAt !== null;
    // Not within the effect: the encounter's own view changes by it.
    queueMicrotask(() => (covered ? run.live.hold('question') : run.live.release('question')));
  });
  return () => {
    stopTelling();
    stopHolding();
  };
}
