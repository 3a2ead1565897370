/** The product's own files, from the address that this page came from. */
import { PackageError } from '../../delivery/package/package-error.ts';
import { filesName, type ProductFiles, readProductFiles } from '../../delivery/package/product-files.ts';

export interface Here {
  /** The page's own folder, with a closing slash. */
  readonly base: string;
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
}

/** Browsers keep that many connections to one address; more would only wait. */
const atOnce = 6;

/** @throws PackageError where this copy was not built, or its list did not arrive. */
export async function productHere({ base, fetch: ask, signal }: Here): Promise<ProductFiles> {
  const answer = await asked(() => ask(base + filesName, { cache: 'no-cache', signal }), filesName);
  const product = answer.ok ? readProductFiles(await answer.text()) : null;
  if (product) return product;
  throw new PackageError(
    'This copy of Composure has no list of its own files, and only with one can packages be made.',
    'Open one that was built (npm run build), and try there.',
  );
}

/** Fetches them all; `onShare` is told how far it is, from 0 to 1. @throws PackageError where one cannot be had. */
export async function filesHere(
  { base, fetch: ask, signal }: Here,
  paths: readonly string[],
  onShare: (share: number) => void,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const left = [...paths];
  const fetchNext = async (): Promise<void> => {
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      const name = path;
      const answer = await asked(() => ask(base + name, { signal }), name);
      if (!answer.ok) throw notHad(name, `the server says ${answer.status}`);
      files.set(name, new Uint8Array(await asked(() => answer.arrayBuffer(), name)));
      onShare(files.size / paths.length);
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, fetchNext));
  } finally {
    // One that failed is enough: nothing more is asked for.
    left.length = 0;
  }
  return files;
}

async function asked<T>(ask: () => Promise<T>, path: string): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw notHad(path, 'it did not arrive');
  }
}

const notHad = (path: string, why: string) =>
  new PackageError(
    `A file of the product could not be had: ${path} (${why}).`,
    'Are you online? Nothing was saved; try once more.',
  );
