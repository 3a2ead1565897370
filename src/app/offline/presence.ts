/**
 * What the pages of one browser know of each other: of which version each is, and whether something is open in it. Said
 * by locks, which end with the page, however it ends. Where there are none, nobody waits for anybody.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Route } from '../route.ts';
import { lockNames } from './locks.ts';

/** Whether the page may not be loaded again: something is played, read or written in it, or would be lost with it. */
export const occupies = (route: Route, unsaved: boolean): boolean => route.at !== 'home' || unsaved;

/**
 * Milliseconds that somebody waits while another tab takes a new version; it loads this page again within them, but for
 * a very slow line. An empty screen for longer would look like a fault.
 */
const patience = 10_000;

export interface Among {
  readonly locks: LockManager | undefined;
  /** Address of the product's folder. */
  readonly scope: string;
  readonly version: string;
}

export class Presence {
  readonly #locks: LockManager | undefined;
  readonly #name: string;
  readonly #held = signal(true);
  #letGo: (() => void) | null = null;
  #ended: Promise<unknown> = Promise.resolve();

  /** Null where no worker runs: then nobody asks. */
  constructor(among: Among | null) {
    this.#locks = among?.locks;
    this.#name = lockNames.occupied(among?.scope ?? '');
    if (among === null) return;
    // Until the page goes.
    void among.locks
      ?.request(
        lockNames.version(among.scope, among.version),
        { mode: 'shared' },
        () => new Promise(() => {}),
      )
      .catch(() => {});
  }

  /** False for the blink in which it is not yet sure that no new version comes in between. */
  get held(): ReadonlySignal<boolean> {
    return this.#held;
  }

  /** Resolves when this page's own lock is not among those that are held: letting go takes a moment. */
  get ended(): Promise<unknown> {
    return this.#ended;
  }

  occupy(occupied: boolean): void {
    if (!this.#locks || occupied === (this.#letGo !== null)) return;
    if (!occupied) {
      this.#letGo?.();
      this.#letGo = null;
      this.#held.value = true;
      return;
    }
    this.#held.value = false;
    const wait = new AbortController();
    let release = () => {};
    this.#letGo = () => {
      wait.abort();
      release();
    };
    const mine = this.#letGo;
    const go = () => {
      if (this.#letGo === mine) this.#held.value = true;
    };
    const tired = setTimeout(go, patience);
    this.#ended = this.#locks
      .request(this.#name, { mode: 'shared', signal: wait.signal }, () => {
        clearTimeout(tired);
        go();
        return new Promise<void>((resolve) => {
          release = resolve;
        });
      })
      // Refused, as in a frame that may keep nothing: nothing is taken there either.
      .catch(go);
  }
}
