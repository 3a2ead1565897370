/**
 * Files on this device, each under its path and the sum of its content, for all versions together. So a file is never
 * another version's, a new version fetches only what has changed, and what an interrupted one had got is not lost.
 */
import type { Listed } from '../../../delivery/package/offline-list.ts';

export type Kept = Pick<Listed, 'path' | 'sum'>;

export interface Store {
  find(file: Kept): Promise<Response | undefined>;
  /** @throws QuotaExceededError, among others. */
  keep(file: Kept, content: Response): Promise<void>;
  remove(files: readonly Kept[]): Promise<void>;
  all(): Promise<readonly Kept[]>;
}

/** `scope` is the address of the product's folder: copies of the product on one server do not meet. */
export function openStore(caches: Pick<CacheStorage, 'open'>, scope: string): Store {
  const cache = caches.open(`composure/files ${scope}`);
  const addressOf = ({ path, sum }: Kept) => `${scope}${path}?sum=${sum}`;
  return {
    find: async (file) => (await cache).match(addressOf(file)),
    keep: async (file, content) => (await cache).put(addressOf(file), content),
    async remove(files) {
      for (const file of files) await (await cache).delete(addressOf(file));
    },
    async all() {
      const requests = await (await cache).keys();
      return requests.flatMap(({ url }) => {
        const [address = '', sum] = url.split('?sum=');
        return sum && address.startsWith(scope) ? [{ path: address.slice(scope.length), sum }] : [];
      });
    },
  };
}

/** As one text, for sets. */
export const keyOf = ({ path, sum }: Kept): string => `${path}?${sum}`;
