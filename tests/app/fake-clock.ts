import type { Clock } from '../../src/app/live/countdown.ts';

/** A clock that goes on only when a test says so; timers run in order, each at its own time. */
export function fakeClock(): Clock & { pass(milliseconds: number): Promise<void>; readonly waiting: number } {
  let now = 0;
  let next = 0;
  const timers = new Map<number, { at: number; run: () => void }>();
  return {
    now: () => now,
    after(milliseconds, run) {
      const id = next++;
      timers.set(id, { at: now + milliseconds, run });
      return () => timers.delete(id);
    },
    get waiting() {
      return timers.size;
    },
    async pass(milliseconds) {
      const until = now + milliseconds;
      for (;;) {
        // What a timer starts by a promise must have started before the next one is looked for.
        await new Promise<void>((resolve) => setImmediate(resolve));
        const due = [...timers]
          .filter(([, timer]) => timer.at <= until)
          .sort((a, b) => a[1].at - b[1].at || a[0] - b[0])[0];
        if (!due) break;
        timers.delete(due[0]);
        now = Math.max(now, due[1].at);
        due[1].run();
      }
      now = until;
    },
  };
}
