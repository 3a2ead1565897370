/** What is wrong with a script, said to its author. */

import type { Code } from './findings/catalogue.ts';
import { cut, underline } from './frame.ts';

export interface Place {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

export interface Point extends Place {
  /** Counted from 1, in UTF-16 units, as editors count. */
  readonly column: number;
}

export interface Problem {
  readonly code: Code;
  readonly severity: 'error' | 'warning';
  /** The kind of finding, in a few words. */
  readonly title: string;
  /** What is wrong here. */
  readonly message: string;
  /** What it does to somebody who plays. */
  readonly means: string;
  /** The likely mend, as a question. */
  readonly fix: string;
  readonly place: Point | null;
  /** The word of the script that it is about, where there is one; the place is then where it begins. */
  readonly word?: string;
}

/** A script that cannot be used, with everything found wrong in it. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map((each) => describe(each)).join('\n\n'));
  }
}

/** `file:line:column`, which editors and terminals open when it is pressed. */
export const placed = ({ file, line, column }: Point): string => `${file}:${line}:${column}`;

/**
 * `file:line:column [code] message`, three lines of the script around it with the place marked, and the fix. `source`
 * is the file's text, if at hand.
 */
export function describe(problem: Problem, source?: string): string {
  const where = problem.place ? `${placed(problem.place)} ` : '';
  const frame = source === undefined ? null : frameOf(problem, source);
  return `${where}[${problem.code}] ${problem.message}${frame === null ? '' : `\n${frame}`}\n  ${problem.fix}`;
}

/** The line in question between its neighbours, numbered, marked and underlined; null where there is no place. */
export function frameOf({ place, word }: Problem, source: string): string | null {
  if (!place) return null;
  const lines = source.split(/\r?\n/);
  const first = Math.max(1, place.line - 1);
  const last = Math.min(lines.length, place.line + 1);
  const width = String(last).length;
  const rows: string[] = [];
  for (let n = first; n <= last; n++) {
    const here = n === place.line;
    const row = cut(lines[n - 1] ?? '', here ? place.column : 1);
    rows.push(`${here ? '  > ' : '    '}${String(n).padStart(width)} | ${row.text}`.trimEnd());
    if (here) rows.push(`    ${' '.repeat(width)} | ${underline(row, word)}`);
  }
  return rows.join('\n');
}
