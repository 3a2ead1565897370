/** What the rest of the product hears of playing without a network. What does the work is fetched later, if at all. */
import { type Signal, signal } from '@preact/signals';
import type { Stop } from './asks.ts';
import type { Update } from './update.ts';

/** How much of what the scenarios on this device need is here. */
export type Readiness =
  /** No worker runs in this place: nothing is said. */
  | { readonly is: 'none' }
  /** Nothing was brought in yet. */
  | { readonly is: 'before' }
  | {
      readonly is: 'coming';
      readonly here: number;
      readonly all: number;
      readonly missing: readonly string[];
    }
  | { readonly is: 'ready' }
  | {
      readonly is: 'lacking';
      readonly why: Stop | 'sparing';
      /** Bytes. */
      readonly here: number;
      readonly all: number;
      /** What would be missing, in the learner's words. */
      readonly missing: readonly string[];
    };

export class OfflineNews {
  readonly readiness: Signal<Readiness> = signal({ is: 'none' });
  readonly update: Signal<Update> = signal('none');
  /** The learner wants the new version now. */
  take: () => void = () => {};
}
