/** Whether anybody is there: the visit with a clock on it. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Clock } from '../live/countdown.ts';
import { atRest, dueAt, type Happening, leftToAnswer, onward, type Visit, type VisitTerms } from './visit.ts';

export interface Attendance {
  readonly visit: ReadonlySignal<Visit>;
  tell(happening: Happening): void;
  /** Milliseconds left to answer the question, at this instant. */
  left(): number;
}

/** `onReset` is called once, when it is over. */
export function attend(clock: Clock, terms: VisitTerms, onReset: () => void): Attendance {
  const visit = signal(atRest);
  let stop = (): void => {};
  const tell = (happening: Happening): void => {
    // Whoever tells from an effect is not to be run again by what comes of it.
    const before = visit.peek();
    const now = onward(before, happening, clock.now(), terms);
    visit.value = now;
    stop();
    if (now.phase === 'reset') {
      if (before.phase !== 'reset') onReset();
      return;
    }
    const due = dueAt(now, terms);
    // Timers may fire a little early: then it is looked at again.
    if (due !== null)
      stop = clock.after(Math.max(1, Math.ceil(due - clock.now())), () => tell({ is: 'looked' }));
  };
  return { visit, tell, left: () => leftToAnswer(visit.peek(), clock.now(), terms) ?? terms.asking };
}
