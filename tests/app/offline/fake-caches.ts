/** The browser's cache storage in memory, as far as the offline store uses it; it can be full. */
export class FakeCaches {
  readonly kept = new Map<string, Map<string, { body: ArrayBuffer; headers: Headers }>>();
  /** Files that fit before the device is full. */
  room = Number.POSITIVE_INFINITY;

  readonly open = async (name: string): Promise<Cache> => {
    const files = this.kept.get(name) ?? new Map<string, { body: ArrayBuffer; headers: Headers }>();
    this.kept.set(name, files);
    const cache = {
      match: async (address: string) => {
        const file = files.get(address);
        return file && new Response(file.body.slice(0), { headers: file.headers });
      },
      put: async (address: string, response: Response) => {
        const body = await response.arrayBuffer();
        if (this.room <= 0) throw new DOMException('there is no room left', 'QuotaExceededError');
        this.room -= 1;
        files.set(address, { body, headers: response.headers });
      },
      delete: async (address: string) => {
        const there = files.delete(address);
        if (there) this.room += 1;
        return there;
      },
      keys: async () => [...files.keys()].map((url) => ({ url })),
    };
    return cache as unknown as Cache;
  };

  /** Every address that is kept, in order. */
  get addresses(): readonly string[] {
    return [...this.kept.values()].flatMap((files) => [...files.keys()]).sort();
  }
}
