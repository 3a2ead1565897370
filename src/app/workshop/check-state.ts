/** How the check of the script stands, news by news. Pure. */

import type { Weight } from '../../screens/workshop/weight-in-words.ts';
import type { Problem } from '../../story/problem.ts';
import type { Scenario } from '../../story/scenario.ts';
import type { MomentFacts } from '../../workshop/explore/moment-facts.ts';
import type { StoryMap } from '../../workshop/explore/story-map.ts';
import type { News, Outcome } from './check-news.ts';

export type Stage = 'nothing' | 'compiling' | 'following' | 'done' | 'failed';

export interface CheckState {
  readonly stage: Stage;
  /** Milliseconds by the page's clock, when this check began. */
  readonly since: number;
  readonly problems: readonly Problem[];
  /** The last version that could be played, with its map: it stays while a newer one is being mended. */
  readonly scenario: Scenario | null;
  readonly map: StoryMap | null;
  /** Runs that the map's chances were counted over; null where every run was followed. */
  readonly sampled: number | null;
  readonly facts: readonly MomentFacts[];
  readonly outcome: Outcome | null;
  readonly weight: Weight | null;
  /** The map and the outcome are those of an earlier version. */
  readonly stale: boolean;
  /** The script knows nothing of Composure: it is checked as Ink and cannot be played here. */
  readonly plain: boolean;
  /** Why it failed, where it did. */
  readonly why: string;
}

export const unchecked: CheckState = {
  stage: 'nothing',
  since: 0,
  problems: [],
  scenario: null,
  map: null,
  sampled: null,
  facts: [],
  outcome: null,
  weight: null,
  stale: false,
  plain: false,
  why: '',
};

/** Another version is looked at: what is known of the one before stays until there is better. */
export const beginning = (before: CheckState, since: number): CheckState => ({
  ...before,
  stage: 'compiling',
  since,
  stale: before.map !== null,
});

export function told(before: CheckState, news: News): CheckState {
  switch (news.is) {
    case 'compiled':
      return {
        ...before,
        stage: 'following',
        problems: news.problems,
        plain: news.plain,
        scenario: news.plain ? null : (news.scenario ?? before.scenario),
      };
    case 'map':
      return { ...before, map: news.map, sampled: news.sampled, facts: news.facts, stale: false };
    case 'checked':
      return {
        ...before,
        stage: 'done',
        problems: news.problems,
        outcome: news.outcome ?? (before.stale ? before.outcome : null),
        weight: news.outcome ? null : before.weight,
      };
    case 'weighed':
      return { ...before, weight: news.weight };
    case 'failed':
      return { ...before, stage: 'failed', why: news.why };
  }
}
