/** The visit as its host sees it: what was told, whether it was kept, and when the learner leaves. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Kept } from '../../delivery/host.ts';
import type { Hosted } from '../launch/hosted.ts';
import { Reporter, type ReporterTerms } from './reporter.ts';
import { nothingUntold } from './untold.ts';

export interface HostState {
  /** When the host last had everything, in milliseconds since 1970; null before that. */
  readonly keptAt: number | null;
  /** Why it has not; null while all is well. */
  readonly why: string | null;
  readonly visit: 'open' | 'closing' | 'closed';
}

export interface HostingTerms extends Partial<Pick<ReporterTerms, 'ready' | 'untold'>> {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

export class Hosting {
  readonly hosted: Hosted;
  readonly reporter: Reporter;
  readonly #now: () => number;
  readonly #state = signal<HostState>({ keptAt: null, why: null, visit: 'open' });

  constructor(hosted: Hosted, terms: HostingTerms = {}) {
    const { ready = async () => [], untold = nothingUntold, now = Date.now } = terms;
    this.hosted = hosted;
    this.#now = now;
    this.reporter = new Reporter({ host: hosted.host, heard: (kept) => this.heard(kept), ready, untold });
  }

  get state(): ReadonlySignal<HostState> {
    return this.#state;
  }

  /** True where somebody beyond this device keeps runs. */
  get keepsRuns(): boolean {
    const { kind } = this.hosted.host.found;
    return kind !== 'nobody' && kind !== 'lrs';
  }

  heard(kept: Kept): void {
    const change = kept.kept ? { keptAt: this.#now(), why: null } : { why: kept.why };
    this.#state.value = { ...this.#state.value, ...change };
  }

  /** Brings the rest, closes the visit, and sends the learner back where the host said. Never rejects. */
  async leave(): Promise<void> {
    if (this.#state.value.visit === 'closing') return;
    this.#state.value = { ...this.#state.value, visit: 'closing' };
    const kept = await this.reporter.leave();
    this.#state.value = { ...this.#state.value, visit: 'closed' };
    // Somebody whose run was not kept is to read so before anything takes them away.
    if (kept.kept) this.hosted.goBack();
  }
}
