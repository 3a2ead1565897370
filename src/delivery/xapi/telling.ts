/** What all statements of a visit share, and the part of each that comes from it. */
import type { RunRecord } from '../../encounter/record.ts';
import type { Trace } from '../../encounter/trace.ts';
import type { Scenario } from '../../story/scenario.ts';
import { gameActivity, profileActivity } from './activities.ts';
import type { Agent } from './actor.ts';
import type { Detail } from './detail.ts';
import { extensions } from './iris.ts';
import type { Context } from './statement.ts';

/** A context that the host wants in everything (cmi5's contextTemplate). Nothing of it is ever written over. */
export type Template = Context;

export interface Telling {
  readonly actor: Agent;
  readonly registration: string | null;
  /** Of what the learner reads: "en-GB". */
  readonly language: string;
  readonly detail: Detail;
  /** Address under which the product's activities are known. */
  readonly home: string;
  /** Null outside cmi5. */
  readonly template: Template | null;
  /** A statement's id from its name; `uuidOf`, unless somebody wants others. */
  readonly idOf: (name: string) => string;
}

export interface Run {
  readonly scenario: Scenario;
  readonly record: RunRecord;
  readonly trace: Trace;
}

/**
 * The name that a statement's id is made of: the learner, the run, what happened, and in cmi5 the registration. Anywhere
 * else another launch brings another registration for the same run, which must not be told anew for it.
 */
export function nameOf(
  { actor, registration, home, template }: Telling,
  { record }: Run,
  what: string,
): string {
  const who = actor.account ? [actor.account.homePage, actor.account.name] : [JSON.stringify(actor)];
  return JSON.stringify([home, ...who, template && registration, record.scenario, record.id, what]);
}

/**
 * The context of a statement. The script's hash is its revision, so that answers to another version of a moment are
 * never counted with these. How the clock is set is not told as such:
 * it may say more of a learner than they would. That a decision has no time still shows that it was off.
 */
export function contextOf(telling: Telling, { scenario, record }: Run, more: Partial<Context> = {}): Context {
  const { template, registration, language, home } = telling;
  const theirs = template?.contextActivities;
  const parents = [...(theirs?.parent ?? []), ...(more.contextActivities?.parent ?? [])];
  return {
    ...more,
    platform: 'Composure',
    revision: scenario.hash,
    language,
    ...template,
    ...(registration === null ? {} : { registration }),
    contextActivities: {
      ...theirs,
      ...(parents.length === 0 ? {} : { parent: parents }),
      grouping: [...(theirs?.grouping ?? []), gameActivity(home)],
      category: [...(theirs?.category ?? []), profileActivity],
    },
    extensions: { [extensions.run]: record.id, ...more.extensions, ...template?.extensions },
  };
}
