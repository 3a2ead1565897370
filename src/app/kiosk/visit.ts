/**
 * One learner's visit to a kiosk, from the first touch to the reset. Pure: time comes in with each happening, in
 * milliseconds that never go back.
 */

export type Phase = 'attract' | 'choosing' | 'playing' | 'debrief' | 'facilitator';

export interface Visit {
  /** `reset` is the end of it: whatever happens, nothing leads out of it. */
  readonly phase: Phase | 'reset';
  /** Since when nobody has done anything where somebody would have to; null while it does not count. */
  readonly quietSince: number | null;
  /** When "Still there?" was asked; null while it is not. */
  readonly askedAt: number | null;
  /** Windows in a row that closed without a touch between them. */
  readonly lapses: number;
}

export interface VisitTerms {
  /** Milliseconds of quiet before anybody is asked. */
  readonly quiet: number;
  /** Milliseconds that the question stays. WCAG 2.2.1 asks for twenty seconds. */
  readonly asking: number;
}

export const askingTime = 20_000;
/** A learner may let a window close on purpose, and then again; whoever has walked away lets all of them close. */
export const mostLapses = 2;

export type Happening =
  /** Another screen is on. */
  | { readonly is: 'moved'; readonly to: Phase }
  | { readonly is: 'touched' }
  /** The encounter waits for the learner, and no clock runs. */
  | { readonly is: 'waits' }
  /** The encounter goes on by itself. */
  | { readonly is: 'flows' }
  | { readonly is: 'lapsed' }
  /** A timer looked at the time. */
  | { readonly is: 'looked' }
  | { readonly is: 'done' };

export const atRest: Visit = { phase: 'attract', quietSince: null, askedAt: null, lapses: 0 };

export function onward(visit: Visit, happening: Happening, now: number, terms: VisitTerms): Visit {
  if (visit.phase === 'reset') return visit;
  switch (happening.is) {
    case 'moved':
      return moved(happening.to, now);
    case 'touched':
      return { ...visit, quietSince: visit.quietSince === null ? null : now, askedAt: null, lapses: 0 };
    case 'done':
      return visit.phase === 'attract' ? visit : { ...visit, phase: 'reset', askedAt: null };
    case 'looked':
      return looked(visit, now, terms);
    default:
      return visit.phase === 'playing' ? played(visit, happening.is, now) : visit;
  }
}

/** When the time is to be looked at next; null when nothing can come of it. */
export function dueAt({ askedAt, quietSince }: Visit, terms: VisitTerms): number | null {
  if (askedAt !== null) return askedAt + terms.asking;
  return quietSince === null ? null : quietSince + terms.quiet;
}

/** Milliseconds that the question still stays; null while it is not asked. */
export function leftToAnswer({ askedAt }: Visit, now: number, terms: VisitTerms): number | null {
  return askedAt === null ? null : Math.max(0, askedAt + terms.asking - now);
}

/** Nothing is lost at rest. An encounter counts, too, until it says that it goes on: it may never come to that. */
function moved(to: Phase, now: number): Visit {
  return { phase: to, quietSince: to === 'attract' ? null : now, askedAt: null, lapses: 0 };
}

function played(visit: Visit, is: 'waits' | 'flows' | 'lapsed', now: number): Visit {
  // While the question is on, the encounter is held: what it says of itself is not the learner's doing.
  if (visit.askedAt !== null) return visit;
  if (is === 'waits') return { ...visit, quietSince: visit.quietSince ?? now };
  if (is === 'flows') return { ...visit, quietSince: null };
  const lapses = visit.lapses + 1;
  return { ...visit, lapses, askedAt: lapses >= mostLapses ? now : null };
}

/** A timer that comes late, after a sleep of the machine, asks first, too. */
function looked(visit: Visit, now: number, terms: VisitTerms): Visit {
  const due = dueAt(visit, terms);
  if (due === null || now < due) return visit;
  return visit.askedAt === null ? { ...visit, askedAt: now } : { ...visit, phase: 'reset', askedAt: null };
}
