/** Checks from the page's side: a new one ends the one before, wherever that is. */
import type { Job, News } from './check-news.ts';

export interface Checking {
  start(job: Job): void;
  stop(): void;
}

interface CheckingTerms {
  readonly onNews: (news: News) => void;
  readonly worker?: () => Worker;
}

const realWorker = () => new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });

export function openChecking({ onNews, worker: make = realWorker }: CheckingTerms): Checking {
  let worker: Worker | null = null;
  const stop = (): void => {
    worker?.terminate();
    worker = null;
  };
  return {
    start(job) {
      stop();
      const now = make();
      worker = now;
      // A message may still be on its way from a thread that has been ended.
      now.onmessage = ({ data }: MessageEvent<News>) => {
        if (worker === now) onNews(data);
      };
      now.onerror = (event) => {
        event.preventDefault();
        if (worker === now) onNews({ is: 'failed', why: event.message || 'the checker did not load' });
      };
      now.postMessage(job);
    },
    stop,
  };
}
