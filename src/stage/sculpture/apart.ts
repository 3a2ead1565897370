/** The sculpture from the page's side: pictures are asked for, and the page stays alive meanwhile. */
import type { Dials } from './live.ts';
import type { Answered, Asked } from './worker.ts';

export interface SculptureApart {
  /** One picture at a time: the next may be asked for once this one is there. */
  draw(figure: string, dials: Dials): Promise<ImageData>;
  /** Ends a picture in the making, too; its promise never settles. */
  close(): void;
}

export function openApart(): SculptureApart {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return {
    draw: (figure, dials) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<Answered>) =>
          'picture' in data ? resolve(data.picture) : reject(new Error(data.failure));
        worker.onerror = (event) => {
          event.preventDefault();
          reject(new Error(event.message || 'the sculpture did not load'));
        };
        worker.postMessage({ figure, dials } satisfies Asked);
      }),
    close: () => worker.terminate(),
  };
}
