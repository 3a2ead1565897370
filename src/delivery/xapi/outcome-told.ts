/** How a run came out, as a statement's parts: the ending, and conduct by standard. No score, no pass: see below. */
import endingData from '../../../stories/kit/endings.json' with { type: 'json' };
import type { Trace } from '../../encounter/trace.ts';
import { scenarioActivity } from './activities.ts';
import { reaches } from './detail.ts';
import type { StandardTold } from './happening.ts';
import { extensions } from './iris.ts';
import { trajectoryOf } from './scenes.ts';
import { contextOf, type Run, type Telling } from './telling.ts';
import { durationOf } from './times.ts';
import type { Told } from './told.ts';

/**
 * An outcome is partly luck and conduct is no mark, so nothing here can be read as one: dashboards add up whatever is
 * called a score.
 */
export function outcomeTold(
  telling: Telling,
  run: Run,
  standards: readonly StandardTold[],
  lasted: number | null,
): Told {
  const { trace } = run;
  const full = reaches(telling.detail, 'full');
  return {
    verb: 'completed',
    object: scenarioActivity(telling.home, run.scenario, telling.language),
    result: {
      completion: true,
      ...(lasted === null ? {} : { duration: durationOf(lasted) }),
      extensions: {
        [extensions.outcome]: {
          ...endingOf(trace),
          standards: Object.fromEntries(
            standards.map(({ id, shown, missed }) => [id, { shown: shown.length, missed: missed.length }]),
          ),
          decisions: trace.turns.length,
          lapses: trace.turns.filter(({ lapse }) => lapse).length,
          ...(reaches(telling.detail, 'decisions') ? { techniques: techniquesOf(trace) } : {}),
        },
        ...(full ? { [extensions.trajectory]: trajectoryOf(trace, 0, trace.turns.length) } : {}),
      },
    },
    context: contextOf(telling, run, full ? { extensions: { [extensions.seed]: trace.seed } } : {}),
  };
}

function endingOf({ ending }: Trace): Record<string, unknown> {
  if (ending === null) return { ending: null };
  const { good, safe } = endingData[ending.kind];
  return { ending: ending.kind, id: ending.id, good, safe };
}

/** How often the learner chose each. */
function techniquesOf({ turns }: Trace): Record<string, number> {
  const used: Record<string, number> = {};
  for (const { moment, response, lapse } of turns) {
    const technique = moment.responses.find(({ id }) => id === response)?.technique;
    if (technique && !lapse) used[technique] = (used[technique] ?? 0) + 1;
  }
  return used;
}
