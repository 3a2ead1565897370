/** Runs reels one after another for as long as nobody is here, with a calm between them. */
import type { Scenario } from '../../story/scenario.ts';
import { type Clock, type Countdown, countdown } from '../live/countdown.ts';
import { reelOf, type Shot, stillOf } from './reel.ts';

export interface ProjectorTerms {
  readonly clock: Clock;
  /** Scenarios in turn; one that does not load, or whose script goes wrong, is passed over. */
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

/** Milliseconds of calm after each reel, and before another scenario is tried where one went wrong. */
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
      const scenario = await scenarios[(seed + round) % scenarios.length]?.load().catch(() => null);
      if (closed) return;
      const well = scenario ? await play(scenario, seed + round) : false;
      if (closed || (still && well)) return;
      await pass(calm);
    }
  }

  /** False where its script goes wrong: nobody is here whom that could be told. */
  async function play(scenario: Scenario, reelSeed: number): Promise<boolean> {
    let begun = false;
    try {
      const reel = reelOf(scenario, reelSeed);
      if (still) {
        show(scenario, stillOf(reel));
        return true;
      }
      for (const shot of reel) {
        show(scenario, shot);
        begun = true;
        await pass(shot.stays);
        if (closed) return true;
      }
    } catch {
      if (begun) show(scenario, null);
      return false;
    }
    show(scenario, null);
    return true;
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
