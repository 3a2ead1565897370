/**
 * When to draw. Between two drawings a timer waits, not the browser's every frame: twelve drawings a second wake the
 * machine twelve times.
 */

export interface Pulse {
  /** Beats until told otherwise; with every beat the milliseconds since the last, 0 at the first. */
  run(beat: (ms: number) => void): void;
  rest(): void;
  /** Milliseconds from beat to beat; 0 is as often as the browser draws. */
  every(ms: number): void;
  readonly running: boolean;
}

/** The timer ends this long before the frame that is wanted, so as not to miss it. Half of one at 60 a second. */
const early = 8;

export function pulseOf(): Pulse {
  let gap = 1000 / 12;
  let onBeat: ((ms: number) => void) | null = null;
  let last: number | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let frame: number | null = null;

  function wait(): void {
    const left = last === null ? 0 : last + gap - early - performance.now();
    if (left > 1) timer = setTimeout(ask, left);
    else ask();
  }

  function ask(): void {
    timer = null;
    frame = requestAnimationFrame(beat);
  }

  function beat(time: number): void {
    frame = null;
    const ms = last === null ? 0 : Math.max(0, time - last);
    last = time;
    onBeat?.(ms);
    if (onBeat && frame === null && timer === null) wait();
  }

  function stop(): void {
    if (timer !== null) clearTimeout(timer);
    if (frame !== null) cancelAnimationFrame(frame);
    [timer, frame] = [null, null];
  }

  return {
    run(next) {
      const sleeps = onBeat === null;
      onBeat = next;
      if (!sleeps) return;
      last = null;
      wait();
    },
    rest() {
      onBeat = null;
      stop();
    },
    every(ms) {
      if (ms === gap) return;
      gap = ms;
      // A shorter wait holds from now on, not from the next beat on.
      if (timer === null) return;
      stop();
      wait();
    },
    get running() {
      return onBeat !== null;
    },
  };
}
