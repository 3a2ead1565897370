/** Checks a scenario away from the page's own thread, and tells what it finds as soon as it is found. */

import type { Job, News } from './check-news.ts';
import { run } from './check-run.ts';

addEventListener('message', ({ data }: MessageEvent<Job>) => {
  run(data, (news: News) => postMessage(news)).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    postMessage({ is: 'failed', why } satisfies News);
  });
});
