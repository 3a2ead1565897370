/** Decisions made and lost, by adapter and fault. */
import { cmi5Bench } from './cmi5-bench.ts';
import { frameBench } from './frame-bench.ts';
import { lrsBench } from './lrs-bench.ts';
import { scormBench } from './scorm-bench.ts';
import { type Bench, type Fault, faults, trial } from './trial.ts';

export const benches: Readonly<Record<string, () => Bench>> = {
  'SCORM 1.2': () => scormBench('1.2'),
  'SCORM 2004': () => scormBench('2004'),
  cmi5: cmi5Bench,
  'an LRS alone': lrsBench,
  'a page around': frameBench,
};

export interface Row {
  readonly adapter: string;
  readonly fault: Fault;
  readonly runs: number;
  readonly made: number;
  readonly lost: number;
  /** Told again under the same id. */
  readonly again: number;
  /** Runs in which "kept" was said of what was not. */
  readonly untrue: number;
}

export async function rowOf(adapter: string, fault: Fault, runs: number): Promise<Row> {
  const open = benches[adapter];
  if (!open) throw new RangeError(`no such adapter: ${adapter}`);
  const row = { adapter, fault, runs, made: 0, lost: 0, again: 0, untrue: 0 };
  for (let seed = 1; seed <= runs; seed++) {
    const { made, lost, doubled, untrue } = await trial(open(), fault, seed);
    row.made += made;
    row.lost += lost;
    row.again += doubled;
    row.untrue += Number(untrue);
  }
  return row;
}

export async function* rowsOf(runs: number): AsyncGenerator<Row> {
  for (const adapter of Object.keys(benches)) {
    for (const fault of faults) yield await rowOf(adapter, fault, runs);
  }
}
