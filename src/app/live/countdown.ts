/** A wait that can be held and goes on where it was: for the time a line stays, and for a moment's window. */

export interface Countdown {
  /** Milliseconds that are left at this instant. */
  readonly left: () => number;
  readonly running: boolean;
  hold(): void;
  go(): void;
  cancel(): void;
}

/** The clock and the timer of the world; tests give their own. */
export interface Clock {
  /** Milliseconds; only differences matter, and it never goes back. */
  readonly now: () => number;
  readonly after: (milliseconds: number, run: () => void) => () => void;
}

export const realClock: Clock = {
  now: () => performance.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/**
 * Counts `milliseconds` down and runs `done` once. What is left is computed from the stamp at which it last went on,
 * so that a throttled or late timer never adds time or takes any. Starts held.
 */
export function countdown(clock: Clock, milliseconds: number, done: () => void): Countdown {
  let leftWhenStamped = milliseconds;
  let stamp: number | null = null;
  let stop: (() => void) | null = null;
  let over = false;
  const left = () => Math.max(0, stamp === null ? leftWhenStamped : leftWhenStamped - (clock.now() - stamp));
  const arm = () => {
    stop = clock.after(Math.ceil(left()), () => {
      if (over || stamp === null) return;
      // Timers may fire a little early; the stamp decides.
      if (left() > 0) {
        arm();
        return;
      }
      over = true;
      done();
    });
  };
  return {
    left,
    get running() {
      return stamp !== null && !over;
    },
    hold() {
      if (stamp === null) return;
      leftWhenStamped = left();
      stamp = null;
      stop?.();
    },
    go() {
      if (over || stamp !== null) return;
      stamp = clock.now();
      arm();
    },
    cancel() {
      over = true;
      stop?.();
    },
  };
}
