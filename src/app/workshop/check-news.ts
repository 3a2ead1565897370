/** What is asked of a check, and what it tells as it goes on: plain data, for it crosses between threads. */

import type { Weight } from '../../screens/workshop/weight-in-words.ts';
import type { Problem } from '../../story/problem.ts';
import type { Scenario } from '../../story/scenario.ts';
import type { MomentFacts } from '../../workshop/explore/moment-facts.ts';
import type { StoryMap } from '../../workshop/explore/story-map.ts';
import type { Telling } from '../../workshop/explore/telling.ts';

export interface Job {
  /** The scenario's own script, one of those below. */
  readonly root: string;
  readonly scripts: readonly { readonly path: string; readonly text: string }[];
  /** The kit's script, which every scenario includes. */
  readonly kit: string;
  /** How long one player's runs are followed for. */
  readonly seconds: number;
}

/** What following the runs came to. */
export interface Outcome {
  readonly telling: Telling | null;
  /** How likely each ending is, for somebody who takes anything; null where not every run was followed. */
  readonly chances: readonly { readonly id: string; readonly chance: number | null }[];
  readonly runs: string;
  readonly partial: string | null;
}

export type News =
  /** At once: what the compiler and the script's own rules find. `scenario` is null where it cannot be played. */
  | {
      readonly is: 'compiled';
      readonly problems: readonly Problem[];
      readonly scenario: Scenario | null;
      readonly plain: boolean;
    }
  /** `sampled`: its chances were counted over so many runs; null where every run was followed. */
  | {
      readonly is: 'map';
      readonly map: StoryMap;
      readonly sampled: number | null;
      readonly facts: readonly MomentFacts[];
    }
  | { readonly is: 'checked'; readonly problems: readonly Problem[]; readonly outcome: Outcome | null }
  /** Where every run was followed: how far right conduct and luck carry. */
  | { readonly is: 'weighed'; readonly weight: Weight }
  | { readonly is: 'failed'; readonly why: string };
