/** Runs reels one after another for as long as nobody is here, with a calm between them. */
import type { Scenario } from '../../story/scenario.ts';
import { type Clock, type Countdown, countdown } from '../live/countdown.ts';
import { reelOf, type Shot, stillOf } from './reel.ts';

export interface ProjectorTerms {
  readonly clock: Clock;
  /** Scenarios in turn; one that does not load is passed over. */
  readonly scenarios: readonly { readonly load: () => Promise<Scenario> }[];
  readonly seed: number;
  /** One picture, and no more. */
  readonly still: boolean;
  /** Null: it is over, and the light lets go. */
  readonly show: (scenario: Scenario, shot: Shot | null) => void;
}

export interface Projector {
  hold(): void;
  go(): void;
  close(): void;
}

/** Milliseconds of calm after each reel, and before another scenario is tried where one did not load. */
export const calm = 11_000;

export function project({ clock, scenarios, seed, still, show }: ProjectorTerms): Projector {
  let wait: Countdown | null = null;
  let held = false;
  let closed = false;

  const pass = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      wait = countdown(clock, milliseconds, resolve);
      if (!held) wait.go();
    });

  async function run(): Promise<void> {
    for (let round = 0; !closed && scenarios.length > 0; round++) {
      const entry = scenarios[(seed + round) % scenarios.length];
      const scenario = await entry?.load().catch(() => null);
      if (closed) return;
      if (!scenario) {
        await pass(calm);
        continue;
      }
      const reel = reelOf(scenario, seed + round);
      if (still) return show(scenario, stillOf(reel));
      for (const shot of reel) {
        show(scenario, shot);
        await pass(shot.stays);
        if (closed) return;
      }
      show(scenario, null);
      await pass(calm);
    }
  }
  void run();

  return {
    hold() {
      held = true;
      wait?.hold();
    },
    go() {
      held = false;
      wait?.go();
    },
    close() {
      closed = true;
      wait?.cancel();
    },
  };
}
