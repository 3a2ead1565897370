/**
 * Statements from what happens in a run. Pure: the instant is an argument, and the id comes from what happened, so
 * that telling it again makes the same statement. Nothing that the learner wrote is ever in one.
 */
import { debriefActivity, gameActivity, scenarioActivity, sureActivity, sureId } from './activities.ts';
import { decisionTold } from './decision-told.ts';
import { isTold } from './detail.ts';
import type { Happening } from './happening.ts';
import { extensions, verbs } from './iris.ts';
import { outcomeTold } from './outcome-told.ts';
import { scenesOf, trajectoryOf } from './scenes.ts';
import type { Statement } from './statement.ts';
import { contextOf, nameOf, type Run, type Telling } from './telling.ts';
import { durationOf, timestampOf } from './times.ts';
import type { Told } from './told.ts';

/**
 * The statement of a happening, or null where the setting, or cmi5, leaves it out. `at` is milliseconds since 1970, of
 * the moment that it happened.
 * @throws RangeError for a decision or a scene that the run does not have.
 */
export function statementOf(telling: Telling, run: Run, happening: Happening, at: number): Statement | null {
  if (!isTold(happening.what, telling.detail)) return null;
  const told = toldOf(telling, run, happening);
  if (!told) return null;
  return {
    id: telling.idOf(nameOf(telling, run, keyOf(run, happening, at))),
    timestamp: timestampOf(at),
    actor: telling.actor,
    verb: { id: verbs[told.verb], display: { en: told.verb } },
    object: told.object,
    ...(told.result ? { result: told.result } : {}),
    context: told.context,
  };
}

/** What happens once in a run is known by its name alone; what may happen again, by its instant too. */
function keyOf({ trace }: Run, happening: Happening, at: number): string {
  if (happening.what === 'decided') {
    // With its answer: where the run was lost before anybody kept it, the same moment may be decided otherwise.
    const { response, lapse } = trace.turns[happening.turn] ?? {};
    return `decided/${happening.turn}/${response}${lapse ? '/lapse' : ''}`;
  }
  if (happening.what === 'scene-over') return `scene-over/${happening.scene}`;
  if (['began', 'ended', 'ready'].includes(happening.what)) return happening.what;
  return `${happening.what}/${at}`;
}

function toldOf(telling: Telling, run: Run, happening: Happening): Told | null {
  const { home, language, template } = telling;
  const { scenario, record, trace } = run;
  const object = scenarioActivity(home, scenario, language);
  switch (happening.what) {
    case 'began': {
      const again = record.forkedFrom;
      const from = again && { run: again.record, decision: again.turn + 1 };
      const more = from ? { extensions: { [extensions.againFrom]: from } } : {};
      return { verb: 'initialized', object, context: contextOf(telling, run, more) };
    }
    case 'left':
    case 'came-back': {
      // In cmi5 the session says so.
      if (template) return null;
      const verb = happening.what === 'left' ? 'suspended' : 'resumed';
      return { verb, object, context: contextOf(telling, run) };
    }
    case 'decided': {
      const turn = trace.turns[happening.turn];
      if (!turn) throw new RangeError(`no such decision: ${happening.turn}`);
      return decisionTold(telling, run, turn, happening.turn);
    }
    case 'scene-over': {
      const scene = scenesOf(trace.turns, null)[happening.scene];
      if (!scene) throw new RangeError(`no such scene: ${happening.scene}`);
      const { id, from, to } = scene;
      const told = {
        [extensions.scene]: { scene: happening.scene + 1, id, decisions: to - from },
        [extensions.trajectory]: trajectoryOf(trace, from, to),
      };
      return { verb: 'progressed', object, result: { extensions: told }, context: contextOf(telling, run) };
    }
    case 'ended':
      return outcomeTold(telling, run, happening.standards, happening.lasted);
    case 'ready': {
      // Of the whole game, not of this scenario: it comes from every run that the device has of them.
      const told = { [extensions.readiness]: happening.readiness };
      return {
        verb: 'progressed',
        object: gameActivity(home),
        result: { extensions: told },
        context: contextOf(telling, run),
      };
    }
    case 'sure': {
      const index = happening.steps.findIndex(({ value }) => value === happening.value);
      if (index < 0) throw new RangeError(`no such step: ${happening.value}`);
      return {
        verb: 'responded',
        object: sureActivity(home, scenario.id, happening.steps),
        result: {
          response: sureId(index),
          extensions: { [extensions.confidence]: { phase: 'after', of100: happening.value } },
        },
        // It is asked in the debrief, which also tells it from the answers given in the encounter.
        context: contextOf(telling, run, {
          contextActivities: { parent: [debriefActivity(home, scenario.id)] },
        }),
      };
    }
    case 'debriefed': {
      const outcome = telling.idOf(nameOf(telling, run, 'ended'));
      return {
        verb: 'viewed',
        object: debriefActivity(home, scenario.id),
        ...(happening.lasted === null ? {} : { result: { duration: durationOf(happening.lasted) } }),
        context: contextOf(telling, run, {
          contextActivities: { parent: [object] },
          ...(record.ended ? { statement: { objectType: 'StatementRef', id: outcome } } : {}),
        }),
      };
    }
  }
}
