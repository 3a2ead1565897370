/**
 * What the pages of one browser know of each other: of which version each is, and whether something is open in it. Said
 * by locks, which end with the page, however it ends. Where there are none, nobody waits for anybody.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Route } from '../route.ts';
import { lockNames } from './asks.ts';

/** Whether the page may not be loaded again: something is played, read or written in it. */
export const occupies = (route: Route, unsaved: boolean): boolean => route.at !== 'home' || unsaved;

/** Milliseconds that somebody waits while another tab takes a new version; it loads this page again within them. */
const patience = 4000;

export class Presence {
  readonly #locks: LockManager | undefined;
  readonly #name: string;
  readonly #held = signal(true);
  #letGo: (() => void) | null = null;

  /** Without locks where no worker runs either. */
  constructor(locks: LockManager | undefined, scope: string, version: string) {
    this.#locks = locks;
    this.#name = lockNames.occupied(scope);
    // Until the page goes.
    void locks
      ?.request(lockNames.version(scope, version), { mode: 'shared' }, () => new Promise(() => {}))
      .catch(() => {});
  }

  /** False for the blink in which it is not yet sure that no new version comes in between. */
  get held(): ReadonlySignal<boolean> {
    return this.#held;
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
    this.#locks
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
