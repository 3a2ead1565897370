/** A pack checked in a worker, from the page's side: the worker is ended when it takes too long. Fetched when needed. */
import { scriptPatience } from '../../story/pack/limits.ts';
import { PackError, refused } from '../../story/pack/pack-error.ts';
import type { CheckedPack, PackJob, PackNews, Shipped } from './pack-news.ts';

export interface CheckTerms {
  /** Ids of the product's own scenarios. */
  readonly known: readonly string[];
  readonly shipped: (id: string) => Promise<Shipped>;
  readonly worker?: () => Worker;
  /** Milliseconds for one script. */
  readonly patience?: number;
}

const realWorker = () => new Worker(new URL('./pack-worker.ts', import.meta.url), { type: 'module' });

/** @throws PackError when it cannot be used; Error when the checking itself fails. */
export function checkPack(
  bytes: Uint8Array,
  { known, shipped, worker: make = realWorker, patience = scriptPatience }: CheckTerms,
): Promise<CheckedPack> {
  const worker = make();
  let file: string | null = null;
  let watch: ReturnType<typeof setTimeout> | undefined;
  const tell = (job: PackJob) => worker.postMessage(job);

  const checked = new Promise<CheckedPack>((resolve, reject) => {
    const wait = (): void => {
      clearTimeout(watch);
      watch = setTimeout(() => {
        const seconds = Math.round(patience / 1000);
        reject(
          refused(
            'too-long',
            file,
            `it was still being checked after ${seconds} seconds`,
            'Does one of its scripts nest or include very much?',
          ),
        );
      }, patience);
    };
    worker.onmessage = ({ data }: MessageEvent<PackNews>) => {
      wait();
      if (data.is === 'script') file = data.file;
      else if (data.is === 'done') resolve(data.pack);
      else if (data.is === 'refused') reject(new PackError(data.refusal));
      else if (data.is === 'failed') reject(new Error(data.why));
      else
        Promise.all(data.ids.map(shipped)).then(
          (scenarios) => tell({ is: 'shipped', scenarios }),
          (error: unknown) => reject(error),
        );
    };
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error(event.message || 'the checker did not load'));
    };
    wait();
    tell({ is: 'open', bytes, known });
  });
  return checked.finally(() => {
    clearTimeout(watch);
    worker.terminate();
  });
}
