/**
 * What a strict platform takes, element by element: the formats that Moodle holds SCORM 1.2 and 2004 to with its
 * strict setting, written down from what it was seen to accept and refuse.
 */

export interface Rule {
  readonly takes?: RegExp;
  readonly from?: number;
  readonly to?: number;
  readonly access: 'r' | 'w' | 'rw';
}

const rule = (takes: RegExp, range?: readonly [number, number]): Rule => ({
  takes,
  access: 'rw',
  ...(range ? { from: range[0], to: range[1] } : {}),
});
const writeOnly = (takes: RegExp): Rule => ({ takes, access: 'w' });
const readOnly: Rule = { access: 'r' };

const any = (most: number) => new RegExp(`^[\\s\\S]{0,${most}}$`);
const identifier12 = /^[\u0021-\u007e]{0,255}$/;
const span12 = /^\d{2,4}:\d{2}:\d{2}(\.\d{1,2})?$/;
const time12 = /^[0-2]\d:[0-5]\d:[0-5]\d(\.\d{1,2})?$/;
const decimal12 = /^-?\d{0,3}(\.\d*)?$/;

export const rules12: Readonly<Record<string, Rule>> = {
  'cmi.core.student_id': readOnly,
  'cmi.core.lesson_mode': readOnly,
  'cmi.core.credit': readOnly,
  'cmi.core.entry': readOnly,
  'cmi.core.lesson_location': rule(any(255)),
  'cmi.core.lesson_status': rule(/^(passed|completed|failed|incomplete|browsed)$/),
  'cmi.core.score.raw': rule(decimal12, [0, 100]),
  'cmi.core.exit': writeOnly(/^(time-out|suspend|logout|)$/),
  'cmi.core.session_time': writeOnly(span12),
  'cmi.suspend_data': rule(any(4096)),
  'cmi.objectives._count': readOnly,
  'cmi.objectives.n.id': rule(identifier12),
  'cmi.objectives.n.score.raw': rule(decimal12, [0, 100]),
  'cmi.objectives.n.score.min': rule(decimal12, [0, 100]),
  'cmi.objectives.n.score.max': rule(decimal12, [0, 100]),
  'cmi.objectives.n.status': rule(/^(passed|completed|failed|incomplete|browsed|not attempted)$/),
  'cmi.interactions._count': readOnly,
  'cmi.interactions.n.id': writeOnly(identifier12),
  'cmi.interactions.n.time': writeOnly(time12),
  'cmi.interactions.n.type': writeOnly(
    /^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/,
  ),
  'cmi.interactions.n.student_response': writeOnly(/^.{0,255}$/),
  'cmi.interactions.n.result': writeOnly(/^(correct|wrong|unanticipated|neutral|\d{0,3}(\.\d*)?)$/),
  'cmi.interactions.n.latency': writeOnly(span12),
};

const identifier2004 = /^(?!urn:)\S{1,4000}$/;
const decimal2004 = /^-?\d{1,5}(\.\d{1,18})?$/;
const completion = /^(completed|incomplete|not attempted|unknown)$/;
const span2004 = /^P(\d+Y)?(\d+M)?(\d+D)?(T(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/;
const time2004 =
  /^(19[7-9]\d|20[0-2]\d|203[0-8])-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{1,2}Z$/;
const words250 = /^(\{lang=[a-zA-Z]{2,3}(-[a-zA-Z0-9-]{2,8})?\})?([^{].{0,250})?$/;

export const rules2004: Readonly<Record<string, Rule>> = {
  'cmi.learner_id': readOnly,
  'cmi.mode': readOnly,
  'cmi.credit': readOnly,
  'cmi.entry': readOnly,
  'cmi.location': rule(any(1000)),
  'cmi.completion_status': rule(completion),
  'cmi.success_status': rule(/^(passed|failed|unknown)$/),
  'cmi.score.raw': rule(decimal2004),
  'cmi.score.scaled': rule(decimal2004, [-1, 1]),
  'cmi.exit': writeOnly(/^(time-out|suspend|logout|normal|)$/),
  'cmi.session_time': writeOnly(span2004),
  'cmi.suspend_data': rule(any(64_000)),
  'cmi.objectives._count': readOnly,
  'cmi.objectives.n.id': rule(identifier2004),
  'cmi.objectives.n.score.raw': rule(decimal2004),
  'cmi.objectives.n.score.min': rule(decimal2004),
  'cmi.objectives.n.score.max': rule(decimal2004),
  'cmi.objectives.n.score.scaled': rule(decimal2004, [-1, 1]),
  'cmi.objectives.n.completion_status': rule(completion),
  'cmi.objectives.n.success_status': rule(/^(passed|failed|unknown)$/),
  'cmi.objectives.n.description': rule(words250),
  'cmi.interactions._count': readOnly,
  'cmi.interactions.n.id': rule(identifier2004),
  'cmi.interactions.n.type': rule(
    /^(true-false|choice|(long-)?fill-in|matching|performance|sequencing|likert|numeric|other)$/,
  ),
  'cmi.interactions.n.timestamp': rule(time2004),
  'cmi.interactions.n.learner_response': rule(/^.*$/),
  'cmi.interactions.n.result': rule(/^(correct|incorrect|unanticipated|neutral|-?\d{1,4}(\.\d{1,18})?)$/),
  'cmi.interactions.n.latency': rule(span2004),
  'cmi.interactions.n.description': rule(words250),
};

/** What a 2004 response may be, by the row's type. */
export const responses2004: Readonly<Record<string, RegExp>> = {
  choice: /^[\w.]{1,250}(\[,\][\w.]{1,250})*$/,
  likert: /^[\w.]{1,250}$/,
  numeric: decimal2004,
  'fill-in': words250,
  other: any(4000),
};
