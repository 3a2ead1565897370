/** The map of a story: its moments, its endings, and the ways between them. */
import type { Place } from '../../story/problem.ts';
import type { EndingKind } from '../../story/scenario.ts';

export interface StoryMap {
  /** In the order in which runs come to them. `''` is the start. */
  readonly moments: readonly {
    readonly id: string;
    readonly place: Place | null;
    readonly chance: number | null;
    readonly best: EndingKind | null;
    readonly worst: EndingKind | null;
  }[];
  readonly endings: readonly {
    /** As the script names it: `settled/quiet`. */
    readonly id: string;
    readonly chance: number | null;
  }[];
  /** `from` a moment's id, `to` a moment's id or an ending's. */
  readonly ways: readonly {
    readonly from: string;
    readonly to: string;
    readonly response: string;
    /** Of taking this way from there, for a random player; null where not everything was followed. */
    readonly chance: number | null;
  }[];
  readonly partial: string | null;
}
