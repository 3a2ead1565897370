/** The five statements that cmi5 defines and a page sends, made to its letter (9.3 to 9.6). Pure. */
import type { Context, Result, Statement } from '../xapi/statement.ts';
import { durationOf, timestampOf } from '../xapi/times.ts';
import { uuidOf } from '../xapi/uuid.ts';
import type { Launch } from './launch.ts';
import { type LaunchData, sessionId } from './launch-data.ts';

export type Defined = 'initialized' | 'completed' | 'passed' | 'failed' | 'terminated';

const category = (id: 'cmi5' | 'moveon') => ({ id: `https://w3id.org/xapi/cmi5/context/categories/${id}` });
const masteryScore = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

/**
 * Ids come from the registration for what may be told once in it, and from the session for the rest: an LRS then
 * refuses a second `completed` or `passed` by itself, even if every note of the first is lost.
 */
export function definedId(launch: Launch, data: LaunchData, verb: Defined): string {
  const { registration, activityId, actor } = launch;
  const session =
    verb === 'completed' || verb === 'passed' ? null : data.contextTemplate.extensions?.[sessionId];
  const { homePage = '', name = '' } = actor.account ?? {};
  return uuidOf(JSON.stringify(['cmi5', activityId, homePage, name, registration, session, verb]));
}

const results: Readonly<Record<Defined, Result>> = {
  initialized: {},
  completed: { completion: true },
  passed: { success: true },
  failed: { success: false },
  terminated: {},
};

/** `at` is milliseconds since 1970; `lasted` milliseconds, of whatever the statement says has been done. */
export function defined(
  launch: Launch,
  data: LaunchData,
  verb: Defined,
  at: number,
  lasted: number,
): Statement {
  const { contextTemplate } = data;
  const moves = verb === 'completed' || verb === 'passed' || verb === 'failed';
  const judges = (verb === 'passed' || verb === 'failed') && data.masteryScore !== undefined;
  const context: Context = {
    ...contextTemplate,
    registration: launch.registration,
    contextActivities: {
      ...contextTemplate.contextActivities,
      category: [
        ...(contextTemplate.contextActivities?.category ?? []),
        category('cmi5'),
        ...(moves ? [category('moveon')] : []),
      ],
    },
    extensions: {
      ...(judges ? { [masteryScore]: data.masteryScore } : {}),
      ...contextTemplate.extensions,
    },
  };
  return {
    id: definedId(launch, data, verb),
    timestamp: timestampOf(at),
    actor: launch.actor,
    verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { en: verb } },
    object: { objectType: 'Activity', id: launch.activityId },
    ...(verb === 'initialized' ? {} : { result: { ...results[verb], duration: durationOf(lasted) } }),
    context,
  };
}
