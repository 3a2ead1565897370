/** The runs of a visit: which decisions are still to be told, and what is kept of each for the next one. */
import type { Played } from './host.ts';
import { type Resume, type ResumedRun, resumedRun } from './resume.ts';

interface Run {
  readonly played: Played;
  /** Decisions before this one had been told already, or were taken over from another run. */
  readonly from: number;
  /** The run's compact form, and for which number of decisions. */
  text: { readonly of: number; readonly ended: boolean; readonly run: ResumedRun | null } | null;
}

export interface Runs {
  /** What earlier visits left. Runs of this visit stay as they are. */
  resume(resume: Resume): void;
  readonly resumed: readonly ResumedRun[];
  /** Takes a run as it stands; calls with each decision that is new. */
  take(played: Played, told: (turn: number) => void): void;
  readonly any: boolean;
  /** True when everything begun has come to its end. */
  readonly finished: boolean;
  /** Some run, in this visit or before, has been played to its end. */
  readonly completed: boolean;
  /** Newest first, as the next visit is to find them. `sure` says whether the host has a decision's row. */
  forNext(sure: (record: string, turn: number) => boolean): {
    readonly runs: readonly ResumedRun[];
    readonly tooLong: boolean;
  };
}

export function openRuns(): Runs {
  /** By record id, in the order in which they were last touched. */
  const played = new Map<string, Run>();
  let resumed: readonly ResumedRun[] = [];

  const older = () => resumed.filter(({ id }) => !played.has(id));

  function compacted(run: Run, sent: number): ResumedRun | null {
    const { scenario, record } = run.played;
    const of = record.decisions.length;
    if (run.text?.of !== of || run.text.ended !== record.ended) {
      run.text = { of, ended: record.ended, run: tried(() => resumedRun(scenario, record, 0)) };
    }
    return run.text.run && { ...run.text.run, sent };
  }

  return {
    resume(resume) {
      resumed = resume.runs;
    },
    get resumed() {
      return resumed;
    },
    take(now, told) {
      const { id, forkedFrom } = now.record;
      const before = played.get(id);
      const earlier = resumed.find((run) => run.id === id)?.sent ?? forkedFrom?.turn ?? 0;
      const from = before?.from ?? earlier;
      const done = before?.played.trace.turns.length ?? from;
      played.delete(id);
      played.set(id, { played: now, from, text: before?.text ?? null });
      for (let turn = done; turn < now.trace.turns.length; turn++) told(turn);
    },
    get any() {
      return played.size > 0;
    },
    get finished() {
      const open = [...played.values()].some(
        ({ played: { record } }) => !record.ended && record.decisions.length > 0,
      );
      return played.size > 0 && !open && older().every(({ ended }) => ended);
    },
    get completed() {
      return (
        resumed.some(({ ended }) => ended) || [...played.values()].some((run) => run.played.record.ended)
      );
    },
    forNext(sure) {
      let tooLong = false;
      const newest = [...played.entries()].reverse().flatMap(([id, run]) => {
        const { turns } = run.played.trace;
        if (turns.length === 0) return [];
        let sent = run.from;
        while (sent < turns.length && sure(id, sent)) sent += 1;
        const text = compacted(run, sent);
        tooLong ||= text === null;
        return text ? [text] : [];
      });
      return { runs: [...newest, ...older()], tooLong };
    },
  };
}

/** Null for a run that no text can hold; what else may be wrong with it is the debrief's to say. */
function tried<T>(make: () => T): T | null {
  try {
    return make();
  } catch {
    return null;
  }
}
