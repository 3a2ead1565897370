/** The reasoning after a run, away from the page's own thread: every way on is followed, which can take seconds. */
import { debriefAtFirst, debriefOf } from '../../debrief/debrief.ts';
import type { Debrief } from '../../debrief/report.ts';
import type { RunRecord } from '../../encounter/record.ts';
import { traceOf } from '../../encounter/replay.ts';
import type { Scenario } from '../../story/scenario.ts';
import { Explorer } from '../../workshop/explore/explore.ts';
import { outlookOf } from '../../workshop/explore/outlook.ts';

export interface Asked {
  readonly scenario: Scenario;
  readonly record: RunRecord;
}

/** At once, and once more when every way on was followed. */
export interface Answer {
  readonly debrief: Debrief;
}

/** People at places that are followed for one run: some seconds, and less than 100 MB. */
const places = 1_000_000;

addEventListener('message', ({ data: { scenario, record } }: MessageEvent<Asked>) => {
  postMessage({ debrief: debriefAtFirst(scenario, record) } satisfies Answer);
  const { twists, turns } = traceOf(scenario, record);
  const responses = turns.map(({ response }) => response);
  const outlook = outlookOf(new Explorer(scenario), { twists, responses }, places);
  postMessage({ debrief: debriefOf(scenario, record, outlook) } satisfies Answer);
});
