/** What differs between the two standards; the visit itself does not. */
import type { Turn } from '../../encounter/trace.ts';
import type { EndingKind } from '../../story/scenario.ts';
import type { Found, Played, Readiness, StandardConduct } from '../host.ts';
import type { CallNames } from './call.ts';
import type { ApiName } from './finder.ts';
import type { Item } from './item.ts';

export interface Dialect {
  readonly kind: Found['kind'];
  readonly name: string;
  readonly api: ApiName;
  readonly calls: CallNames;
  readonly elements: {
    readonly learner: string;
    readonly mode: string;
    readonly status: string;
    readonly resume: string;
  };
  /** Initialize was answered "false" because somebody, a wrapper page perhaps, has done it already. */
  readonly alreadyOpen: string;
  /** Codes that say that no visit is open, so that one may be. */
  readonly unopened: readonly string[];
  /** Codes that say that the visit is over for good. */
  readonly closed: readonly string[];
  /** How far the platform says that the learner is. `done` is never written over. */
  standing(status: string): 'new' | 'begun' | 'done';
  begun(): Item;
  completed(): Item;
  place(words: string): Item;
  sessionTime(milliseconds: number): Item;
  exit(finished: boolean): Item;
  decision(played: Played, turn: Turn, at: RowAt): Item;
  confidence(played: Played, sure: number, at: RowAt): Item;
  ended(played: Played, ending: EndingKind, at: RowAt): Item;
  readiness(readiness: Readiness, at: RowAt): Item;
  conduct(standard: StandardConduct): Item;
}

export interface RowAt {
  readonly key: string;
  readonly id: string;
  /** Milliseconds since 1970, when it happened. */
  readonly stamp: number;
}
