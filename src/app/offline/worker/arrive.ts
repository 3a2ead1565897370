/** Files from the server, taken only if they are what the list says: a mixed or broken deployment brings nothing in. */
import { type Listed, sumLength } from '../../../delivery/package/offline-list.ts';
import { versionIn } from '../../../delivery/package/page-version.ts';
import { pageName } from '../../../delivery/package/product-files.ts';

export interface Arrivals {
  /** @throws NotThisVersion; whatever `fetch` does without a network. */
  file(file: Pick<Listed, 'path' | 'sum'>, urgent?: boolean): Promise<Response>;
  /** The page, if it says that it is of this version: hosts may have put something into it. @throws as `file` */
  page(version: string): Promise<Response>;
}

/** The server answered, with something else: another version's, or an error's page in its stead. */
export class NotThisVersion extends Error {
  override readonly name = 'NotThisVersion';
}

export interface ArrivalTerms {
  readonly fetch: typeof fetch;
  readonly scope: string;
  readonly digest: (content: ArrayBuffer) => Promise<ArrayBuffer>;
}

/** What lies in the browser's own cache will often do; where it is another version's, the server is asked. */
const ways: readonly RequestCache[] = ['default', 'reload'];

export function arrivalsFrom({ fetch, scope, digest }: ArrivalTerms): Arrivals {
  async function first(
    paths: readonly string[],
    modes: readonly RequestCache[],
    priority: RequestPriority,
    isIt: (content: ArrayBuffer) => Promise<boolean>,
  ): Promise<Response> {
    for (const path of paths)
      for (const cache of modes) {
        const answer = await fetch(`${scope}${path}`, { cache, priority, credentials: 'same-origin' });
        // It may have it, and cannot give it just now.
        if (answer.status >= 500 || answer.status === 429)
          throw new Error(`the server is in trouble: ${answer.status}`);
        const content = await answer.arrayBuffer();
        if (await isIt(content)) return copyOf(answer, content);
      }
    throw new NotThisVersion(`the server has something else: ${paths[0] || 'the page'}`);
  }

  return {
    file: ({ path, sum }, urgent = false) =>
      first([path], ways, urgent ? 'auto' : 'low', async (content) => hex(await digest(content)) === sum),
    page: (version) =>
      // By its folder, or by its name: some hosts know it by one of them only.
      first(['', pageName], ['no-cache', 'reload'], 'low', async (content) => {
        return versionIn(new TextDecoder().decode(content)) === version;
      }),
  };
}

/**
 * Without an address of its own: the browser then takes that which was asked for, and an answer that came by a redirect
 * may stand for a page. With the headers, of which hosts may want some (frame-ancestors), but not those of the transfer.
 */
function copyOf(answer: Response, content: ArrayBuffer): Response {
  const headers = new Headers(answer.headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'vary'])
    headers.delete(name);
  return new Response(content, { status: 200, headers });
}

const hex = (content: ArrayBuffer): string =>
  [...new Uint8Array(content)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, sumLength);
