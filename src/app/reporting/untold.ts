/**
 * Runs of which the host may not have everything. It is on the disk, since a visit that ends without a network tells
 * nobody, and a run that is over is never opened again.
 */
import * as v from 'valibot';
import type { RunRecord } from '../../encounter/record.ts';
import type { Keeper } from '../../records/keeper.ts';

/** Older ones than so many would be nobody's loss any more. */
const most = 200;
const UntoldSchema = v.pipe(v.array(v.pipe(v.string(), v.maxLength(120))), v.maxLength(most));

export interface Untold {
  add(run: string): void;
  /** The host has everything of these. */
  settle(runs: readonly string[]): void;
  /** Of earlier visits, too. */
  all(): Promise<readonly string[]>;
}

export function untoldIn(keeper: Pick<Keeper<RunRecord>, 'read' | 'write'>): Untold {
  let runs: readonly string[] = [];
  const before = keeper.read('untold', UntoldSchema).then((kept) => {
    runs = [...(kept ?? []).filter((run) => !runs.includes(run)), ...runs];
  });
  const change = (next: (now: readonly string[]) => readonly string[]): void => {
    void before.then(() => {
      const changed = next(runs).slice(-most);
      if (changed.length === runs.length && changed.every((run, at) => run === runs[at])) return;
      runs = changed;
      void keeper.write('untold', [...runs]);
    });
  };
  return {
    add: (run) => change((now) => (now.includes(run) ? now : [...now, run])),
    settle: (gone) => change((now) => now.filter((run) => !gone.includes(run))),
    all: () => before.then(() => runs),
  };
}

/** Where nobody is to be told, nothing is untold. */
export const nothingUntold: Untold = { add: () => {}, settle: () => {}, all: () => Promise.resolve([]) };
