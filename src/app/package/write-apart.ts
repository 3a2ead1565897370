/** The worker that writes packages, from the page's side. */
import { PackageError } from '../../delivery/package/package-error.ts';
import type { Written } from '../../delivery/package/write-package.ts';
import type { WriteJob, WriteNews } from './package-news.ts';

const realWorker = () => new Worker(new URL('./package-worker.ts', import.meta.url), { type: 'module' });

/** @throws PackageError where it cannot be made. */
export function writeApart(job: WriteJob, signal: AbortSignal, make = realWorker): Promise<Written> {
  const worker = make();
  const written = new Promise<Written>((resolve, reject) => {
    const failed = (why: string) =>
      reject(
        new PackageError(`Writing the package failed: ${why}.`, 'Load the page again, and try once more.'),
      );
    worker.onmessage = ({ data }: MessageEvent<WriteNews>) => {
      if (data.is === 'written') resolve(data.written);
      else if (data.is === 'refused') reject(new PackageError(data.happened, data.fix));
      else failed(data.why);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      failed(event.message || 'a part of this page did not load');
    };
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.postMessage(job);
  });
  return written.finally(() => worker.terminate());
}
