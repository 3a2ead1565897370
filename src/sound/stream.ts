/** In which order sounds are fetched: one after the other, beds before single sounds, and those only in idle time. */

export interface Stream {
  /** Needed now: fetched next. */
  now(names: readonly string[]): void;
  /** Needed perhaps: fetched when there is nothing better to do, in this order. */
  later(names: readonly string[]): void;
  /** Those that failed may be asked for again; until then asking does nothing. */
  forgive(): void;
  stop(): void;
}

export interface StreamTerms {
  readonly load: (name: string) => Promise<unknown>;
  /** Resolves when the page has nothing better to do. */
  readonly idle: () => Promise<void>;
  /** A sound did not come; the others are fetched all the same. */
  readonly report: (problem: unknown) => void;
}

export function openStream({ load, idle, report }: StreamTerms): Stream {
  const known = new Set<string>();
  let failed: string[] = [];
  let urgent: string[] = [];
  let patient: string[] = [];
  let [running, stopped] = [false, false];

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    while (!stopped && urgent.length + patient.length > 0) {
      if (urgent.length === 0) await idle();
      const name = urgent.shift() ?? patient.shift();
      if (name === undefined || stopped) break;
      await load(name).catch((problem: unknown) => {
        failed.push(name);
        report(problem);
      });
    }
    running = false;
  }

  const fresh = (names: readonly string[]) =>
    names.filter((name) => {
      const isNew = !known.has(name);
      known.add(name);
      return isNew;
    });

  return {
    now(names) {
      urgent.push(...fresh(names));
      void run();
    },
    later(names) {
      patient.push(...fresh(names));
      void run();
    },
    forgive() {
      for (const name of failed) known.delete(name);
      failed = [];
    },
    stop() {
      stopped = true;
      [urgent, patient] = [[], []];
    },
  };
}

/** The browser's idle time; where it does not tell, a moment later. */
export function idleTime(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 1500 });
    else setTimeout(resolve, 300);
  });
}
