/**
 * SCORM 1.2. Answers are one character, the place of the response in the script; a window that closed has no answer.
 * Interactions can be written and never read.
 */
import type { Turn } from '../../encounter/trace.ts';
import type { Played, StandardConduct } from '../host.ts';
import type { Dialect, RowAt } from './dialect.ts';
import { clock12, span12 } from './format12.ts';
import { idOf, letterOf, nameOf } from './ids.ts';
import { row, single } from './item.ts';
import { hundredth, shareOf, sureStep } from './score.ts';

type Field = readonly [name: string, value: string | null, other: string | null];

const head = ({ id, stamp }: RowAt, type: string): readonly Field[] => {
  const time = clock12(stamp);
  return [
    ['id', id, 'again'],
    ['type', type, type === 'choice' ? 'likert' : 'choice'],
    ['time', time, time === '00:00:00' ? '00:00:01' : '00:00:00'],
  ];
};

/** Nobody is told right or wrong: how it went is in the standards. */
const result: Field = ['result', 'neutral', 'unanticipated'];

function latencyOf(milliseconds: number | null): Field {
  return ['latency', milliseconds === null ? null : span12(milliseconds), '9999:59:59.99'];
}

function decisionFields(turn: Turn, at: RowAt): readonly Field[] {
  const place = turn.moment.responses.findIndex(({ id }) => id === turn.response);
  const letter = turn.lapse ? '' : letterOf(place);
  const answer: Field = ['student_response', letter === '' ? null : letter, letter === '0' ? '1' : '0'];
  return [...head(at, 'choice'), answer, result, latencyOf(turn.latency)];
}

function conductFields(standard: StandardConduct): readonly Field[] {
  const raw = hundredth(shareOf(standard));
  return [
    ['id', `standard.${idOf(standard.id)}`, null],
    ['score.min', '0', '1'],
    ['score.max', '100', '99'],
    ['score.raw', raw, raw === '0' ? '1' : '0'],
    // Met with, in some run. Never "passed".
    ['status', 'completed', 'incomplete'],
  ];
}

export const scorm12: Dialect = {
  kind: 'scorm-1.2',
  name: 'SCORM 1.2',
  api: 'API',
  calls: {
    initialize: 'LMSInitialize',
    terminate: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    lastError: 'LMSGetLastError',
    errorString: 'LMSGetErrorString',
  },
  elements: {
    learner: 'cmi.core.student_id',
    mode: 'cmi.core.lesson_mode',
    status: 'cmi.core.lesson_status',
    resume: 'cmi.suspend_data',
  },
  alreadyOpen: '101',
  unopened: ['301'],
  closed: [],
  standing(status) {
    if (status === 'passed' || status === 'completed' || status === 'failed') return 'done';
    return status === 'incomplete' ? 'begun' : 'new';
  },
  begun: () => single('cmi.core.lesson_status', 'incomplete', 'browsed'),
  completed: () => single('cmi.core.lesson_status', 'completed', 'incomplete'),
  place: (words) => single('cmi.core.lesson_location', nameOf(words), ''),
  sessionTime: (milliseconds) => single('cmi.core.session_time', span12(milliseconds)),
  exit: (finished) => single('cmi.core.exit', finished ? '' : 'suspend', finished ? 'suspend' : ''),
  decision: (_: Played, turn, at) => row('interactions', at.key, decisionFields(turn, at)),
  confidence: (_: Played, sure, at) =>
    row('interactions', at.key, [
      ...head(at, 'likert'),
      ['student_response', String(sureStep(sure)), sureStep(sure) === 0 ? '1' : '0'],
      result,
    ]),
  ended: (_: Played, ending, at) =>
    row('interactions', at.key, [...head(at, 'fill-in'), ['student_response', nameOf(ending), '0'], result]),
  readiness: ({ value }, at) =>
    row('interactions', at.key, [
      ...head(at, 'numeric'),
      ['student_response', hundredth(value / 100), hundredth(value / 100) === '0' ? '1' : '0'],
      result,
    ]),
  conduct: (standard) => row('objectives', `standard/${standard.id}`, conductFields(standard)),
};
