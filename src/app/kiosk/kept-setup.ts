/** How the kiosk is set up, from a disk that may answer late, or not at all. */
import { type Signal, signal } from '@preact/signals';
import type { FacilitatorStore } from './facilitator-store.ts';
import { defaultSetup, type Setup } from './setup.ts';

export interface KeptSetup {
  /** As it usually is until the disk says otherwise. */
  readonly setup: Signal<Setup>;
  /** The disk has answered, and it was never set up. */
  readonly firstUse: () => boolean;
  /**
   * Where the disk had not answered, asks it again once it does. `take` is told what was kept, unless that may no longer
   * change: a learner has begun under what they were told.
   */
  whenKnown(mayChange: () => boolean, take: (setup: Setup) => void): void;
  /** From now on it has been set up, if only as it is. What may be on a disk that is silent is not written over. */
  settle(): Promise<void>;
}

export async function readSetup(
  store: Pick<FacilitatorStore, 'setup' | 'keepSetup' | 'status'>,
): Promise<KeptSetup> {
  let found = await store.setup();
  const setup = signal(typeof found === 'string' ? defaultSetup : found);
  return {
    setup,
    firstUse: () => found === 'none',
    whenKnown(mayChange, take) {
      if (found !== 'shut') return;
      const stop = store.status.subscribe(async (status) => {
        if (status !== 'kept' || found !== 'shut') return;
        const late = await store.setup();
        if (late === 'shut' || found !== 'shut') return;
        stop();
        found = late;
        if (late === 'none' || !mayChange()) return;
        setup.value = late;
        take(late);
      });
    },
    async settle() {
      if (found === 'none') await store.keepSetup(setup.value);
    },
  };
}
