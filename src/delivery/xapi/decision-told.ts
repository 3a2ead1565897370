/** One decision as a statement's parts: an answered question, and what it did to the simulated person. */
import { techniqueOf } from '../../encounter/technique.ts';
import type { Person, Turn } from '../../encounter/trace.ts';
import { answerId, momentActivity, scenarioActivity } from './activities.ts';
import { extensions } from './iris.ts';
import { contextOf, type Run, type Telling } from './telling.ts';
import { durationOf } from './times.ts';
import type { Told } from './told.ts';

/**
 * No `success` and no right answer: which answers help depends on the person across, and conduct is never a mark.
 * Where the window closed, nobody answered: what happened then is named, and no technique is put down to the learner.
 */
export function decisionTold(telling: Telling, run: Run, turn: Turn, index: number): Told {
  const { home, language } = telling;
  const taken = turn.moment.responses.find(({ id }) => id === turn.response);
  const technique = techniqueOf(taken?.technique ?? '');
  const chosen = turn.lapse
    ? { lapse: answerId(turn.response) }
    : { technique: technique.id, kind: technique.kind, silence: taken?.silence === true };
  return {
    verb: 'responded',
    object: momentActivity(home, run.scenario, turn.moment, language),
    result: {
      ...(turn.lapse ? {} : { response: answerId(turn.response) }),
      ...(turn.latency === null ? {} : { duration: durationOf(turn.latency) }),
      extensions: {
        [extensions.decision]: {
          decision: index + 1,
          timedOut: turn.lapse,
          ...chosen,
          shown: turn.shown.map(answerId),
          shows: taken && !turn.lapse ? taken.shows : [],
          misses: taken && !turn.lapse ? taken.misses : [],
        },
        [extensions.after]: numbers(turn.after),
      },
    },
    context: contextOf(telling, run, {
      contextActivities: { parent: [scenarioActivity(home, run.scenario, language)] },
      extensions: { [extensions.before]: numbers(turn.before) },
    }),
  };
}

const numbers = ({ arousal, trust, need }: Person) => ({ arousal, trust, need });
