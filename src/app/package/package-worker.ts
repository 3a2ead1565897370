/** Writes a package away from the page's own thread: sums, compression and the legend take a second or two. */
import { PackageError } from '../../delivery/package/package-error.ts';
import { writePackage } from '../../delivery/package/write-package.ts';
import { legendFor } from './legend.ts';
import type { WriteJob, WriteNews } from './package-news.ts';

function written({ product, plan, files, legendOf }: WriteJob): WriteNews {
  try {
    const legend = legendOf.length > 0 ? legendFor(legendOf) : null;
    return { is: 'written', written: writePackage({ product, plan, files, legend }) };
  } catch (error) {
    if (error instanceof PackageError) return { is: 'refused', happened: error.happened, fix: error.fix };
    return { is: 'failed', why: error instanceof Error ? error.message : String(error) };
  }
}

addEventListener('message', ({ data }: MessageEvent<WriteJob>) => {
  const news: WriteNews = written(data);
  postMessage(news);
});
