/** Slow work of which only the newest is wanted: it never queues up. */

export interface Newest<Job> {
  /** Takes the place of a job that has not begun. */
  ask(job: Job): void;
  close(): void;
}

interface NewestTerms<Job, Result> {
  readonly work: (job: Job) => Promise<Result>;
  readonly done: (result: Result, job: Job) => void;
  readonly failed: (error: unknown) => void;
  /** Milliseconds that a job waits for a newer one. */
  readonly settles: number;
}

export function newest<Job, Result>(terms: NewestTerms<Job, Result>): Newest<Job> {
  let waiting: { readonly job: Job } | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let busy = false;
  let closed = false;

  async function begin(): Promise<void> {
    timer = null;
    if (busy || closed || waiting === null) return;
    const { job } = waiting;
    waiting = null;
    busy = true;
    try {
      const result = await terms.work(job);
      if (!closed) terms.done(result, job);
    } catch (error) {
      if (!closed) terms.failed(error);
    } finally {
      busy = false;
    }
    // What was asked meanwhile has waited long enough, unless it is still being turned.
    if (timer === null) void begin();
  }

  return {
    ask(job) {
      waiting = { job };
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(begin, terms.settles);
    },
    close() {
      closed = true;
      waiting = null;
      if (timer !== null) clearTimeout(timer);
    },
  };
}
