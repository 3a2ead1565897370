/** Asks the worker for the reasoning after a run; where there is no worker it is made here, without the outlook. */
import { debriefGently } from '../../debrief/debrief.ts';
import type { Debrief } from '../../debrief/report.ts';
import type { RunRecord } from '../../encounter/record.ts';
import type { Scenario } from '../../story/scenario.ts';
import type { Answer, Asked } from './worker.ts';

export interface Reasoning {
  /** Ends the work; nothing is told any more. */
  stop(): void;
}

const realWorker = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/**
 * Tells the debrief as soon as there is one, and again when it is complete. `onTrouble` gets what `debriefOf` throws.
 */
export function reasonAbout(
  scenario: Scenario,
  record: RunRecord,
  onDebrief: (debrief: Debrief) => void,
  onTrouble: (error: unknown) => void,
  start: () => Worker = realWorker,
): Reasoning {
  let worker: Worker | null = null;
  let stopped = false;
  const stop = (): void => {
    stopped = true;
    worker?.terminate();
  };
  /** Without a worker, or where it failed: what is wrong with the record is found here as well, and said. */
  const here = (): void => {
    worker?.terminate();
    worker = null;
    debriefGently(scenario, record, nextFrame).then(
      (debrief) => stopped || onDebrief(debrief),
      (error: unknown) => stopped || onTrouble(error),
    );
  };
  try {
    worker = start();
  } catch {
    here();
    return { stop };
  }
  worker.addEventListener('message', ({ data: { debrief } }: MessageEvent<Answer>) => {
    if (stopped) return;
    onDebrief(debrief);
    if (debrief.complete) worker?.terminate();
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    here();
  });
  worker.postMessage({ scenario, record } satisfies Asked);
  return { stop };
}

/** Lets the page draw and be pressed between two parts of the work. */
const nextFrame = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
