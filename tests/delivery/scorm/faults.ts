/** Everything that a platform may do to a visit, laid over one that is well. */
import type { StrictPlatform } from './strict.ts';

export type Fault =
  | { readonly kind: 'none' | 'missing' | 'replaced' | 'down' | 'slow' }
  /** After this many calls that still go well. */
  | { readonly kind: 'throws' | 'refuses'; readonly after: number };

type Api = Record<string, (...given: string[]) => string>;

export class FaultyPlatform {
  readonly platform: StrictPlatform;
  /** Milliseconds that calls have taken. */
  slept = 0;
  #fault: Fault = { kind: 'none' };
  #calls = 0;
  #refused = false;
  #api: Api;

  constructor(platform: StrictPlatform) {
    this.platform = platform;
    this.#api = this.#launch();
  }

  set fault(fault: Fault) {
    this.#fault = fault;
    this.#calls = 0;
    this.platform.up = fault.kind !== 'down';
    if (fault.kind === 'replaced') this.#api = this.#launch();
  }

  readonly find = (): object | null => (this.#fault.kind === 'missing' ? null : this.#api);

  #launch(): Api {
    const real = this.platform.launch();
    const faulty: Api = {};
    for (const [name, call] of Object.entries(real)) {
      faulty[name] = (...given) => {
        const fault = this.#fault;
        // Whoever still holds what went away gets what a frame that was removed gives.
        if (fault.kind === 'missing' || this.#api !== faulty)
          throw new Error('can’t execute code from a freed script');
        if (fault.kind === 'slow') this.slept += 8000;
        const asks = /Error|Diagnostic/.test(name);
        if (asks) return this.#refused && name.endsWith('GetLastError') ? '391' : call(...given);
        this.#refused = false;
        this.#calls += 1;
        if ('after' in fault && this.#calls > fault.after) {
          if (fault.kind === 'throws') throw new Error('the platform fell over');
          if (!name.includes('Get')) {
            this.#refused = true;
            return 'false';
          }
        }
        return call(...given);
      };
    }
    return faulty;
  }
}
