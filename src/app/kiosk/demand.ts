/** Whether an encounter waits for the learner, or goes on by itself. Pure. */
import type { EncounterView } from '../../screens/views.ts';

/** `covered`: a question lies over it, and holds it. `still`: a room is led through it, and talks. */
export function demandOf(
  view: Pick<EncounterView, 'moment' | 'waiting' | 'paused'>,
  over: boolean,
  covered: boolean,
  still: boolean,
): 'waits' | 'flows' {
  if (over || covered || still || view.paused || view.waiting) return 'waits';
  const { moment } = view;
  return moment !== null && moment.answered === null && moment.clock === null ? 'waits' : 'flows';
}

/** The id of the moment whose window has just closed, or null. */
export function lapsedIn({ moment }: Pick<EncounterView, 'moment'>): string | null {
  return moment?.answered === 'lapse' ? moment.id : null;
}
