/**
 * The two events that still come when a page goes. Never `unload`: browsers are removing it, and pages that frame us
 * forbid it. `pagehide` may be followed by a return from the browser's cache, with the visit closed.
 */

export interface Page {
  readonly window: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
  readonly document: Pick<EventTarget, 'addEventListener' | 'removeEventListener'> & {
    readonly visibilityState: string;
  };
}

export interface Leaving {
  /** Hidden, and on a phone perhaps for ever: everything is brought, nothing is closed. */
  readonly hidden: () => void;
  readonly gone: () => void;
}

/** Returns what stops it. */
export function onLeaving({ window, document }: Page, { hidden, gone }: Leaving): () => void {
  const changed = () => {
    if (document.visibilityState === 'hidden') hidden();
  };
  document.addEventListener('visibilitychange', changed);
  window.addEventListener('pagehide', gone);
  return () => {
    document.removeEventListener('visibilitychange', changed);
    window.removeEventListener('pagehide', gone);
  };
}
