/** What is wrong with a script, said to its author. */

export interface Place {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

export interface Problem {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** The likely mend, as a question. */
  readonly fix: string;
  readonly place: Place | null;
}

/** A script that cannot be used, with everything found wrong in it. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map((each) => describe(each)).join('\n\n'));
  }
}

/** `file:line code message`, three lines of the script around it, and the fix. `source` is the file's text, if at hand. */
export function describe(problem: Problem, source?: string): string {
  const where = problem.place ? `${problem.place.file}:${problem.place.line} ` : '';
  const frame = problem.place && source !== undefined ? `\n${frameOf(source, problem.place.line)}` : '';
  return `${where}[${problem.code}] ${problem.message}${frame}\n  ${problem.fix}`;
}

/** The line in question between its neighbours, numbered, with a mark before it. */
export function frameOf(source: string, line: number): string {
  const lines = source.split(/\r?\n/);
  const first = Math.max(1, line - 1);
  const last = Math.min(lines.length, line + 1);
  const width = String(last).length;
  const rows: string[] = [];
  for (let n = first; n <= last; n++) {
    rows.push(`${n === line ? '  > ' : '    '}${String(n).padStart(width)} | ${lines[n - 1] ?? ''}`);
  }
  return rows.join('\n');
}
