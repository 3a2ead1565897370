/** Signs that somebody is there: touches, keys, the wheel; and where nothing moves by itself, scrolling and the focus. */

export interface StirringTerms {
  /** "Still there?" is on: whatever comes is its answer, and nothing else. */
  readonly asked: () => boolean;
  /**
   * A screen reader's keys never reach the page, but the page scrolls and the focus goes with them. Not in an
   * encounter, which scrolls and moves the focus by itself.
   */
  readonly still: () => boolean;
  readonly onStir: () => void;
}

/** Milliseconds in which a press becomes a click, or turns out to be none. */
const settles = 400;

/** Returns what ends it. */
export function watchStirrings(window: Window, { asked, still, onStir }: StirringTerms): () => void {
  const answer = (event: Event): void => {
    if (asked()) {
      // It would reach what lies beneath as soon as the question has gone.
      event.preventDefault();
      event.stopPropagation();
    }
    onStir();
  };
  const onDown = (): void => {
    if (!asked()) onStir();
    // A touch ends in a click, which answers; a long or a straying one does not, and is an answer, too.
    else setTimeout(onStir, settles);
  };
  const onMove = (event: PointerEvent): void => {
    if (event.buttons > 0 && !asked()) onStir();
  };
  const onWeak = (): void => {
    if (still() && !asked()) onStir();
  };
  const undo: (() => void)[] = [];
  const on = (name: string, heed: (event: never) => void): void => {
    const options = { capture: true, passive: false };
    window.addEventListener(name, heed as EventListener, options);
    undo.push(() => window.removeEventListener(name, heed as EventListener, options));
  };
  on('keydown', answer);
  on('click', answer);
  on('pointerdown', onDown);
  on('pointermove', onMove);
  for (const name of ['wheel', 'input']) on(name, onStir);
  for (const name of ['scroll', 'focusin']) on(name, onWeak);
  return () => {
    for (const each of undo) each();
  };
}
