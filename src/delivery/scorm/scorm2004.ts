/**
 * SCORM 2004, 4th edition. Answers are the responses' own ids. Completion is told, success never: there is no passing
 * here, and readiness fades.
 */
import type { Turn } from '../../encounter/trace.ts';
import type { Played, StandardConduct } from '../host.ts';
import type { Dialect, RowAt } from './dialect.ts';
import { span2004, stamp2004, words2004 } from './format2004.ts';
import { idOf, nameOf } from './ids.ts';
import { row, single } from './item.ts';
import { hundredth, scaled, shareOf, sureStep } from './score.ts';

type Field = readonly [name: string, value: string | null, other: string | null];

const head = ({ id, stamp }: RowAt, type: string): readonly Field[] => [
  ['id', id, 'again'],
  ['type', type, type === 'choice' ? 'likert' : 'choice'],
  ['timestamp', stamp2004(stamp), '1970-01-01T00:00:00.0Z'],
];

const result: Field = ['result', 'neutral', 'unanticipated'];
const described = (words: string): Field => ['description', words2004(words), 'again'];

/** Before a response is written, the platform must know the type: it checks the one by the other. */
function decisionFields({ scenario }: Played, turn: Turn, at: RowAt): readonly Field[] {
  return [
    ...head(at, 'choice'),
    ['learner_response', turn.lapse ? null : idOf(turn.response), 'again'],
    result,
    ['latency', turn.latency === null ? null : span2004(turn.latency), 'PT0H0M0S'],
    described(`${scenario.about.title}: ${turn.moment.id}`),
  ];
}

function conductFields(standard: StandardConduct): readonly Field[] {
  const { id, name, shown, missed } = standard;
  const share = shareOf(standard);
  const raw = hundredth(share);
  return [
    ['id', `standard.${idOf(id)}`, null],
    ['score.min', '0', '1'],
    ['score.max', '100', '99'],
    ['score.raw', raw, raw === '0' ? '1' : '0'],
    ['score.scaled', scaled(share), share === 0 ? '1' : '0'],
    ['completion_status', 'completed', 'incomplete'],
    described(`${name}: shown ${shown.length}, missed ${missed.length}`),
  ];
}

export const scorm2004: Dialect = {
  kind: 'scorm-2004',
  name: 'SCORM 2004',
  api: 'API_1484_11',
  calls: {
    initialize: 'Initialize',
    terminate: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
    errorString: 'GetErrorString',
  },
  elements: {
    learner: 'cmi.learner_id',
    mode: 'cmi.mode',
    status: 'cmi.completion_status',
    resume: 'cmi.suspend_data',
  },
  alreadyOpen: '103',
  unopened: ['112', '122', '132', '142'],
  closed: ['104', '113', '123', '133', '143'],
  standing(status) {
    if (status === 'completed') return 'done';
    return status === 'incomplete' ? 'begun' : 'new';
  },
  begun: () => single('cmi.completion_status', 'incomplete', 'unknown'),
  completed: () => single('cmi.completion_status', 'completed', 'incomplete'),
  place: (words) => single('cmi.location', nameOf(words), ''),
  sessionTime: (milliseconds) => single('cmi.session_time', span2004(milliseconds)),
  exit: (finished) => single('cmi.exit', finished ? 'normal' : 'suspend', finished ? 'suspend' : 'normal'),
  decision: (played, turn, at) => row('interactions', at.key, decisionFields(played, turn, at)),
  confidence: ({ scenario }, sure, at) =>
    row('interactions', at.key, [
      ...head(at, 'likert'),
      ['learner_response', `c${sureStep(sure)}`, 'again'],
      result,
      described(`${scenario.about.title}: how sure`),
    ]),
  ended: ({ scenario }, ending, at) =>
    row('interactions', at.key, [
      ...head(at, 'fill-in'),
      ['learner_response', nameOf(ending), 'again'],
      result,
      described(`${scenario.about.title}: how it ended`),
    ]),
  readiness: ({ standard, value, on }, at) =>
    row('interactions', at.key, [
      ...head(at, 'numeric'),
      ['learner_response', hundredth(value / 100), hundredth(value / 100) === '0' ? '1' : '0'],
      result,
      described(`Readiness on ${on}: ${standard}`),
    ]),
  conduct: (standard) => row('objectives', `standard/${standard.id}`, conductFields(standard)),
};
