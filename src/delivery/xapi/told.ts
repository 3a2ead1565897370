import type { Activity } from './activity.ts';
import type { Verb } from './iris.ts';
import type { Context, Result } from './statement.ts';

/** A statement without what every statement has: who, when and its id. */
export interface Told {
  readonly verb: Verb;
  readonly object: Activity;
  readonly result?: Result;
  readonly context: Context;
}
