/** The browser's locks for one test: asked for in order, held until what holds them ends. Each page has its own name. */
interface Request {
  readonly name: string;
  readonly mode: LockMode;
  readonly start: () => void;
}

export class FakeLocks {
  readonly held: { name: string; mode: LockMode; page: string }[] = [];
  #line: Request[] = [];

  /** As one page sees them. */
  of(page: string): LockManager {
    const request = (
      name: string,
      options: LockOptions,
      act: (lock: Lock | null) => unknown,
    ): Promise<unknown> =>
      new Promise((resolve, reject) => {
        const mode = options.mode ?? 'exclusive';
        const start = () => {
          const entry = { name, mode, page };
          this.held.push(entry);
          void Promise.resolve(act({ name, mode } as Lock))
            .then(resolve, reject)
            .finally(() => {
              this.held.splice(this.held.indexOf(entry), 1);
              this.#next();
            });
        };
        if (this.#free(name, mode)) start();
        else if (options.ifAvailable) resolve(act(null));
        else {
          const waiting = { name, mode, start };
          this.#line.push(waiting);
          options.signal?.addEventListener('abort', () => {
            this.#line = this.#line.filter((each) => each !== waiting);
            reject(new DOMException('given up', 'AbortError'));
          });
        }
      });
    const query = async () => ({ held: this.held.map(({ name, mode }) => ({ name, mode })), pending: [] });
    return { request, query } as unknown as LockManager;
  }

  #free(name: string, mode: LockMode): boolean {
    const those = this.held.filter((each) => each.name === name);
    return those.length === 0 || (mode === 'shared' && those.every((each) => each.mode === 'shared'));
  }

  #next(): void {
    for (const each of [...this.#line]) {
      if (!this.#free(each.name, each.mode)) continue;
      this.#line = this.#line.filter((other) => other !== each);
      each.start();
    }
  }
}
