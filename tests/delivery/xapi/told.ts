/** Runs and the statements of them, as tests want them. */
import { standardsOf } from '../../../src/debrief/standards.ts';
import { opaqueActor } from '../../../src/delivery/xapi/actor.ts';
import type { Happening } from '../../../src/delivery/xapi/happening.ts';
import { activityHome } from '../../../src/delivery/xapi/iris.ts';
import { scenesOf } from '../../../src/delivery/xapi/scenes.ts';
import type { Statement } from '../../../src/delivery/xapi/statement.ts';
import { statementOf } from '../../../src/delivery/xapi/statements.ts';
import type { Run, Telling } from '../../../src/delivery/xapi/telling.ts';
import { uuidOf } from '../../../src/delivery/xapi/uuid.ts';
import type { Encounter } from '../../../src/encounter/encounter.ts';
import type { RunRecord } from '../../../src/encounter/record.ts';
import { replay } from '../../../src/encounter/replay.ts';
import { sureSteps } from '../../../src/screens/debrief/check-in.ts';
import { recordOf } from '../../encounter/play.ts';

export const telling: Telling = {
  actor: opaqueActor('https://lms.example.org', '8f14e45f'),
  registration: 'de573383-d436-40d5-bc88-77449a772859',
  language: 'en-GB',
  detail: 'full',
  home: activityHome,
  template: null,
  idOf: uuidOf,
};

export const noon = Date.parse('2026-05-01T12:00:00.000Z');

export const readiness = [{ standard: 'way-forward', value: 50, on: '2026-05-01' }] as const;

export const endedOf = (encounter: Encounter): Extract<Happening, { what: 'ended' }> => ({
  what: 'ended',
  standards: standardsOf(encounter.turns, encounter.scenario.standards),
  lasted: 61_230,
});

export const runOf = (encounter: Encounter, more: Partial<RunRecord> = {}): Run => ({
  scenario: encounter.scenario,
  record: { ...recordOf(encounter), ...more },
  trace: encounter.trace,
});

/** All statements that one decision brings: the answer, the scene that it ended, the ending. */
function statementsOfTurn(
  telling: Telling,
  run: Run,
  next: string | null,
  ended: Extract<Happening, { what: 'ended' }>,
  at: number,
): Statement[] {
  const turn = run.trace.turns.length - 1;
  const scenes = scenesOf(run.trace.turns, next);
  const happenings: Happening[] = [
    ...(turn < 0 ? [] : [{ what: 'decided', turn } as const]),
    ...(scenes.at(-1)?.over ? [{ what: 'scene-over', scene: scenes.length - 1 } as const] : []),
    ...(next === null ? [ended] : []),
  ];
  return happenings.flatMap((each) => statementOf(telling, run, each, at) ?? []);
}

/** Everything that a whole run tells, in order, ten seconds a decision. */
export function wholeTelling(all: Telling, whole: Encounter): Statement[] {
  const record = recordOf(whole);
  const told: (Statement | null)[] = [];
  record.decisions.forEach((_, index) => {
    const at = noon + index * 10_000;
    if (index === 0)
      told.push(statementOf(all, runOf(replay(whole.scenario, record, 0)), { what: 'began' }, at));
    if (index === 1) {
      const left = runOf(replay(whole.scenario, record, 1));
      told.push(
        statementOf(all, left, { what: 'left' }, at),
        statementOf(all, left, { what: 'came-back' }, at + 5),
      );
    }
    const then = replay(whole.scenario, record, index + 1);
    told.push(...statementsOfTurn(all, runOf(then), then.open?.moment.id ?? null, endedOf(then), at + 9000));
  });
  const after = noon + record.decisions.length * 10_000;
  const run = runOf(whole);
  told.push(statementOf(all, run, { what: 'ready', readiness }, after));
  told.push(statementOf(all, run, { what: 'sure', value: 75, steps: sureSteps }, after));
  told.push(statementOf(all, run, { what: 'debriefed', lasted: 100_000 }, after + 1));
  return told.flatMap((each) => each ?? []);
}
