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
  /** Null while it would say what the last one said. `holds`: whether the page has a decision, by run and index. */
  next(holds: (run: string, index: number) => boolean): Told | null;
  /** A run no longer fits into any text. */
  readonly tooLong: boolean;
}

/** `visit` makes ids of this visit's texts its own. */
export function openRunsText(text: string, visit: string): RunsText {
  const resume = text === '' ? null : readResume(text);
  const runs = openRuns();
  if (resume) runs.resume(resume);
  let number = resume?.number ?? 0;
  let last = withoutSent(resume?.runs ?? []);
  let tooLong = false;

  return {
    read: resume ? 'runs' : text === '' ? 'nothing' : 'unreadable',
    get resumed() {
      return runs.resumed;
    },
    take: runs.take,
    get tooLong() {
      return tooLong;
    },
    next(holds) {
      const next = runs.forNext(holds);
      tooLong = next.tooLong;
      const now = withoutSent(next.runs);
      if (now === last) return null;
      last = now;
      number += 1;
      const written = writeResume({ number, runs: next.runs });
      return { id: `resume/${visit}/${number}`, type: 'resume', number, text: written };
    },
  };
}

/** That the page has an answer is no reason for another text: it only saves telling some of them again. */
const withoutSent = (runs: readonly ResumedRun[]): string =>
  JSON.stringify(runs.map(({ sent: _, ...run }) => run));
