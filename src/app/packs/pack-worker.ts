/** Checks a pack away from the page's own thread, which ends this one when it takes too long. Holds the Ink compiler. */
import person from '../../../stories/kit/person.ink?raw';
import { hashOf } from '../../story/hash.ts';
import { compilePack } from '../../story/pack/compile-pack.ts';
import { type Pack, readPack, writePack } from '../../story/pack/pack.ts';
import { PackError } from '../../story/pack/pack-error.ts';
import type { CheckedPack, PackJob, PackNews, Shipped } from './pack-news.ts';

const tell = (news: PackNews): void => postMessage(news);
let open: { pack: Pack; known: readonly string[] } | null = null;

async function heed(job: PackJob): Promise<void> {
  if (job.is === 'open') {
    const pack = readPack(job.bytes);
    open = { pack, known: job.known };
    const ids = pack.manifest.localises.filter((id) => job.known.includes(id));
    if (ids.length > 0) return tell({ is: 'wants', ids });
  }
  if (open)
    tell({
      is: 'done',
      pack: await checked(open.pack, open.known, job.is === 'shipped' ? job.scenarios : []),
    });
}

async function checked(
  pack: Pack,
  known: readonly string[],
  shipped: readonly Shipped[],
): Promise<CheckedPack> {
  const { id, title, version, organisation = null } = pack.manifest;
  const { scenarios, warnings } = await compilePack(pack, {
    person,
    known,
    shipped: new Map(shipped.map((each) => [each.scenario.id, each])),
    onScript: (file) => tell({ is: 'script', file }),
  });
  const bytes = writePack(pack);
  const sum = hashOf(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return { id, title, version, organisation, sum, bytes, scenarios, warnings };
}

addEventListener('message', ({ data }: MessageEvent<PackJob>) => {
  heed(data).catch((error: unknown) => {
    if (error instanceof PackError) tell({ is: 'refused', refusal: error.refusal });
    else tell({ is: 'failed', why: error instanceof Error ? error.message : String(error) });
  });
});
