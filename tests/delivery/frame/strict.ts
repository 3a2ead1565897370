/** What a strict page would take of the game, version 1: these keys and no others. The documentation says the same. */
import * as v from 'valibot';
import { endingKinds } from '../../../src/story/tags.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const marked = { source: v.literal('composure'), v: v.literal(1) };
const ofRun = { run: id, scenario: id, started: v.pipe(v.string(), v.isoTimestamp()) };

export const SaidSchema = v.variant('type', [
  v.strictObject({ ...marked, type: v.literal('hello'), page: id }),
  v.strictObject({
    ...marked,
    type: v.literal('ready'),
    page: id,
    resumed: v.picklist(['nothing', 'runs', 'unreadable']),
  }),
  v.strictObject({
    ...marked,
    type: v.literal('decided'),
    id,
    ...ofRun,
    turn: v.pipe(count, v.minValue(1)),
    moment: id,
    response: id,
    technique: v.nullable(id),
    lapse: v.boolean(),
    latency: v.nullable(count),
  }),
  v.strictObject({ ...marked, type: v.literal('scene'), id, ...ofRun, scene: id, decisions: count }),
  v.strictObject({
    ...marked,
    type: v.literal('reflected'),
    id,
    ...ofRun,
    sure: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  }),
  v.strictObject({
    ...marked,
    type: v.literal('ended'),
    id,
    ...ofRun,
    ending: v.picklist(endingKinds),
    conduct: v.array(v.strictObject({ standard: id, name: v.string(), shown: count, missed: count })),
  }),
  v.strictObject({
    ...marked,
    type: v.literal('readiness'),
    id,
    readiness: v.array(
      v.strictObject({ standard: id, value: v.number(), on: v.pipe(v.string(), v.isoDate()) }),
    ),
  }),
  v.strictObject({
    ...marked,
    type: v.literal('resume'),
    id,
    number: count,
    text: v.pipe(v.string(), v.regex(/^[\x20-\x7e]{1,3900}$/)),
  }),
  v.strictObject({
    ...marked,
    type: v.literal('keep'),
    keep: id,
    ids: v.array(id),
    asked: v.optional(id),
  }),
  v.strictObject({ ...marked, type: v.literal('resize'), height: v.pipe(count, v.minValue(1)) }),
  v.strictObject({ ...marked, type: v.literal('leave') }),
]);

/** The one message that is not ours. */
export const LtiSchema = v.strictObject({ subject: v.literal('lti.frameResize'), height: count });
