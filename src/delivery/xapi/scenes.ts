/** A run in scenes, and the line of the simulated person over them. */
import type { Person, Trace, Turn } from '../../encounter/trace.ts';

export interface Scene {
  /** The knot of the script that its moments stand in. */
  readonly id: string;
  /** The first decision of it, counted from 0, and the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly over: boolean;
}

export const sceneOf = (moment: string): string => moment.split('.', 1)[0] ?? moment;

/** `next` is the moment that is open now, null when there is none. Coming back to a place is another scene. */
export function scenesOf(turns: readonly Pick<Turn, 'moment'>[], next: string | null): Scene[] {
  const scenes: { id: string; from: number; to: number }[] = [];
  turns.forEach(({ moment }, turn) => {
    const id = sceneOf(moment.id);
    const last = scenes.at(-1);
    if (last?.id === id) last.to = turn + 1;
    else scenes.push({ id, from: turn, to: turn + 1 });
  });
  return scenes.map((scene, at) => ({
    ...scene,
    over: at < scenes.length - 1 || next === null || sceneOf(next) !== scene.id,
  }));
}

/** The simulated person's numbers, 0 to 100. Never the learner's own. */
export interface Trajectory {
  readonly columns: readonly ['decisions', 'arousal', 'trust', 'need'];
  /** The first row is before any decision of it; a row is how things stood after so many of the run. */
  readonly rows: readonly (readonly number[])[];
  readonly peak: { readonly decisions: number; readonly arousal: number };
}

/** A longer line is thinned, its ends kept and its peak told apart: a statement is no place for a recording. */
export const mostRows = 100;

export function trajectoryOf(trace: Trace, from: number, to: number): Trajectory {
  const first = trace.turns[from]?.before ?? trace.start;
  const rows = [
    row(from, first),
    ...trace.turns.slice(from, to).map(({ after }, at) => row(from + at + 1, after)),
  ];
  const peak = rows.reduce((highest, each) => ((each[1] ?? 0) > (highest[1] ?? 0) ? each : highest));
  return {
    columns: ['decisions', 'arousal', 'trust', 'need'],
    rows: thinned(rows, mostRows),
    peak: { decisions: peak[0] ?? 0, arousal: peak[1] ?? 0 },
  };
}

const row = (decisions: number, { arousal, trust, need }: Person): readonly number[] => [
  decisions,
  arousal,
  trust,
  need,
];

function thinned<T>(rows: readonly T[], most: number): readonly T[] {
  if (rows.length <= most) return rows;
  const kept = Array.from({ length: most }, (_, at) => Math.round((at * (rows.length - 1)) / (most - 1)));
  return rows.filter((_, at) => kept.includes(at));
}
