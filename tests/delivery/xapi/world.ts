/**
 * A world for the fault test: its own time, which only passes while nothing is under way; chance from a seed; a disk
 * that survives crashes; and a network between a client and an LRS on which everything goes wrong.
 */

import type { Shelf } from '../../../src/delivery/xapi/shelf.ts';
import { hash32 } from '../../../src/encounter/chance.ts';

/** A number of 0 up to 1, another one each time. */
export function chanceFrom(seed: number): () => number {
  let drawn = 0;
  return () => {
    drawn += 1;
    return hash32(seed, String(drawn)) / 0x1_0000_0000;
  };
}

export class World {
  now = Date.parse('2026-05-01T12:00:00.000Z');
  #timers: { readonly at: number; readonly act: () => void }[] = [];
  /** Real requests that have no answer yet: time stands still for them. */
  #real = 0;

  readonly clock = {
    now: () => this.now,
    after: (milliseconds: number, act: () => void) => {
      const timer = { at: this.now + milliseconds, act };
      this.#timers.push(timer);
      return () => {
        this.#timers = this.#timers.filter((each) => each !== timer);
      };
    },
  };

  sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.clock.after(milliseconds, resolve));
  }

  async real<T>(doing: Promise<T>): Promise<T> {
    this.#real += 1;
    try {
      return await doing;
    } finally {
      this.#real -= 1;
    }
  }

  /** Lets time pass until it is so late, or nothing more would happen. */
  async until(end: number): Promise<void> {
    for (;;) {
      await settled();
      while (this.#real > 0) await settled();
      const next = this.#timers.reduce<{ at: number; act: () => void } | null>(
        (first, each) => (first === null || each.at < first.at ? each : first),
        null,
      );
      if (!next || next.at > end) break;
      this.#timers = this.#timers.filter((each) => each !== next);
      this.now = Math.max(this.now, next.at);
      next.act();
    }
    this.now = Math.max(this.now, end);
  }

  /** Until nothing more would happen. */
  rest(): Promise<void> {
    return this.until(Number.POSITIVE_INFINITY);
  }
}

/** All that promises still have to say has been said. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

/** What lies on a disk, whoever uses it. */
export class Disk {
  readonly data = new Map<string, unknown>();
}

/**
 * One page's use of the disk: what it wrote is there a little later, unless the page is gone by then. Now and then it
 * fails, and what was written is only in the page's memory.
 */
export class FakeShelf implements Shelf {
  #gone = false;
  readonly #memory = new Map<string, { value: unknown; version: number }>();
  #version = 0;
  #line: Promise<void> = Promise.resolve();

  constructor(
    readonly world: World,
    readonly disk: Disk,
    readonly chance: () => number,
    readonly fails: number,
  ) {}

  /** The page is gone, and what it had not written with it. */
  crash(): void {
    this.#gone = true;
  }

  async write(key: string, { value }: { readonly value: unknown }): Promise<'kept' | 'memory'> {
    this.#version += 1;
    const version = this.#version;
    this.#memory.set(key, { value: structuredClone(value), version });
    const before = this.#line;
    const after = before.then(() => this.world.sleep(Math.floor(this.chance() * 20)));
    this.#line = after;
    await after;
    if (this.#gone) return new Promise(() => {});
    if (this.chance() < this.fails) {
      // In memory for now; a disk that failed is tried again.
      void this.world.sleep(3000).then(() => this.#bring(key, version));
      return 'memory';
    }
    this.#bring(key, version);
    return 'kept';
  }

  #bring(key: string, version: number): void {
    const newest = this.#memory.get(key);
    if (this.#gone || !newest) return;
    if (newest.value === undefined) this.disk.data.delete(key);
    else this.disk.data.set(key, newest.value);
    if (newest.version === version) this.#memory.delete(key);
  }

  async all() {
    await this.world.sleep(Math.floor(this.chance() * 5));
    if (this.#gone) return new Promise<never>(() => {});
    const complete = this.chance() >= this.fails;
    const values = new Map(complete ? structuredClone([...this.disk.data]) : []);
    for (const [key, { value }] of this.#memory) {
      if (value === undefined) values.delete(key);
      else values.set(key, structuredClone(value));
    }
    return { values, complete };
  }
}
