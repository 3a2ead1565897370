/** Asks the worker for murmurs, and keeps the last few: a line is asked for before it is on, and then again. */
import type { SpokenLine } from '../sound.ts';
import type { Made, Wish } from './worker.ts';

/** The line that is on and those that may follow it. */
const KEPT = 6;

export interface Murmurs {
  /** Rejects when the worker cannot run, or is gone. */
  make(line: SpokenLine): Promise<Made>;
  destroy(): void;
}

const realWorker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** The worker starts with the first line that is asked for. */
export function openMurmurs(start: () => Worker = realWorker): Murmurs {
  const made = new Map<string, Promise<Made>>();
  const waiting = new Map<number, { resolve: (made: Made) => void; reject: (error: Error) => void }>();
  let worker: Worker | undefined;
  let next = 0;

  function lose(why: string): void {
    for (const { reject } of waiting.values()) reject(new Error(why));
    waiting.clear();
    made.clear();
    worker?.terminate();
    worker = undefined;
  }

  function working(): Worker {
    if (worker) return worker;
    worker = start();
    worker.addEventListener('message', ({ data }: MessageEvent<Made>) => {
      waiting.get(data.id)?.resolve(data);
      waiting.delete(data.id);
    });
    worker.addEventListener('error', (event) => lose(`murmurs cannot be made: ${event.message}`));
    return worker;
  }

  return {
    make(line) {
      const key = JSON.stringify(line);
      const known = made.get(key);
      if (known) return known;
      const id = next++;
      const making = new Promise<Made>((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        working().postMessage({ id, line } satisfies Wish);
      });
      made.set(key, making);
      for (const old of [...made.keys()].slice(0, -KEPT)) made.delete(old);
      return making;
    },
    destroy() {
      waiting.clear();
      worker?.terminate();
    },
  };
}
