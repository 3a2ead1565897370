/** What the page around us is told of a run. No words of the learner's, nothing that could be a mark or a certificate. */
import { hash32 } from '../../encounter/chance.ts';
import { techniqueOf } from '../../encounter/technique.ts';
import type { Played, Readiness, StandardConduct } from '../host.ts';
import { sceneOf } from '../xapi/scenes.ts';
import type { Told } from './messages.ts';

const runOf = ({ record, scenario }: Played) => ({
  run: record.id,
  scenario: scenario.id,
  started: record.startedAt,
});

/**
 * The id has the answer in it: a page that dies before its run was kept takes the decision with it, and the learner may
 * decide otherwise when the moment opens again. Latencies are not in it, since runs come back with rounded ones.
 */
export function decidedTold(played: Played, index: number): Told | null {
  const turn = played.trace.turns[index];
  if (!turn) return null;
  const { moment, response, lapse, latency } = turn;
  const taken = moment.responses.find(({ id }) => id === response);
  const answer = hash32(0, JSON.stringify([moment.id, response, lapse])).toString(36);
  return {
    id: `${played.record.id}/${index + 1}/${answer}`,
    type: 'decided',
    ...runOf(played),
    turn: index + 1,
    moment: moment.id,
    response,
    technique: lapse ? null : techniqueOf(taken?.technique ?? '').id,
    lapse,
    latency,
  };
}

/** Null before the first decision: nothing is over then. */
export function sceneTold(played: Played): Told | null {
  const { turns } = played.trace;
  const last = turns.at(-1);
  if (!last) return null;
  const scene = sceneOf(last.moment.id);
  const decisions = turns.length;
  return {
    id: `${played.record.id}/scene/${decisions}`,
    type: 'scene',
    ...runOf(played),
    scene,
    decisions,
  };
}

/** `nth` is another one each time: an answer may be changed, and changed back. */
export function reflectedTold(played: Played, nth: string): Told | null {
  const { sure } = played.record.reflections;
  if (sure === undefined) return null;
  return { id: `${played.record.id}/sure/${nth}`, type: 'reflected', ...runOf(played), sure };
}

export const endedId = (run: string): string => `${run}/ended`;

/** Null for a run that has not ended. */
export function endedTold(played: Played, conduct: readonly StandardConduct[]): Told | null {
  const { ending } = played.trace;
  if (!ending) return null;
  return {
    id: endedId(played.record.id),
    type: 'ended',
    ...runOf(played),
    ending: ending.kind,
    conduct: conduct
      .map(({ id, name, shown, missed }) => ({
        standard: id,
        name,
        shown: shown.length,
        missed: missed.length,
      }))
      .filter(({ shown, missed }) => shown + missed > 0),
  };
}

export const readinessTold = (readiness: readonly Readiness[], nth: string): Told => ({
  id: `readiness/${nth}`,
  type: 'readiness',
  readiness: readiness.map(({ standard, value, on }) => ({ standard, value, on })),
});
