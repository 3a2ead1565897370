/** The runs as a text that the page around us may give back: written when they change, and not for anything else. */
import type { Played } from '../host.ts';
import { type ResumedRun, readResume, writeResume } from '../resume.ts';
import { openRuns } from '../runs.ts';
import type { Told } from './messages.ts';

export interface RunsText {
  readonly read: 'nothing' | 'runs' | 'unreadable';
  readonly resumed: readonly ResumedRun[];
  /** Takes a run as it stands; calls with each decision that has not been told. */
  take(played: Played, told: (index: number) => void): void;
  /** Null while it would say what the last one said. */
  next(holds: Holds): Told | null;
  /** A run no longer fits into any text. */
  readonly tooLong: boolean;
}

/** What the page around us has said that it has. */
export interface Holds {
  readonly decision: (run: string, index: number) => boolean;
  readonly ending: (run: string) => boolean;
}

/** `visit` makes ids of this visit's texts its own. */
export function openRunsText(text: string, visit: string): RunsText {
  const resume = text === '' ? null : readResume(text);
  const runs = openRuns();
  if (resume) runs.resume(resume);
  /** Runs of this visit, and those whose ending the page had before it. */
  const touched = new Set<string>();
  const endedBefore = new Set(resume?.runs.filter(({ ended }) => ended).map(({ id }) => id));
  let number = resume?.number ?? 0;
  let last = withoutSent(resume?.runs ?? []);
  let tooLong = false;

  return {
    read: resume ? 'runs' : text === '' ? 'nothing' : 'unreadable',
    get resumed() {
      return runs.resumed;
    },
    take(played, told) {
      touched.add(played.record.id);
      runs.take(played, told);
    },
    get tooLong() {
      return tooLong;
    },
    next(holds) {
      const next = runs.forNext(holds.decision);
      tooLong = next.tooLong;
      // An ending that did not arrive is told by the next visit: there the run must not count as ended.
      const list = next.runs.map((run) => ({
        ...run,
        ended: run.ended && (!touched.has(run.id) || endedBefore.has(run.id) || holds.ending(run.id)),
      }));
      const now = withoutSent(list);
      if (now === last) return null;
      last = now;
      number += 1;
      const written = writeResume({ number, runs: list });
      return { id: `resume/${visit}/${number}`, type: 'resume', number, text: written };
    },
  };
}

/** That the page has an answer is no reason for another text: it only saves telling some of them again. */
const withoutSent = (runs: readonly ResumedRun[]): string =>
  JSON.stringify(runs.map(({ sent: _, ...run }) => run));
