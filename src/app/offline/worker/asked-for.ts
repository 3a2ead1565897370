/** What of the product a request is for. Pure. */
import { workerFile } from '../../../delivery/package/offline-list.ts';
import { pageName } from '../../../delivery/package/product-files.ts';

export type AskedFor =
  | { readonly is: 'page' }
  /** Only whether there is one: a kiosk asks so before it begins afresh. */
  | { readonly is: 'whether-page' }
  /** Perhaps: the list knows. */
  | { readonly is: 'file'; readonly path: string }
  | { readonly is: 'other' };

type Asking = Pick<Request, 'method' | 'mode' | 'url'> & { readonly headers: Pick<Headers, 'has'> };

const other: AskedFor = { is: 'other' };

/** `scope` is the address of the product's folder, with its slash. */
export function askedFor({ method, mode, url, headers }: Asking, scope: string): AskedFor {
  const [address = '', query] = (url.split('#')[0] ?? '').split('?');
  if (!address.startsWith(scope)) return other;
  const path = decoded(address.slice(scope.length));
  // `?mode=kiosk` and the like are for the page to read: it is the same page.
  const isPage = path === '' || path === pageName;
  if (method === 'HEAD' && isPage) return { is: 'whether-page' };
  if (method !== 'GET') return other;
  if (mode === 'navigate') return isPage ? { is: 'page' } : other;
  // Parts of files are the server's business, and so is whatever was asked for with more than a name.
  if (query !== undefined || headers.has('range') || isPage || path === workerFile) return other;
  return { is: 'file', path };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
