/** Findings as the page groups and counts them. Pure. */
import type { Problem } from '../../story/problem.ts';
import type { LineMark } from './ScriptEditor.tsx';

/** All findings of one kind: what it means is said once. */
export interface Group {
  readonly code: string;
  readonly severity: Problem['severity'];
  readonly problems: readonly Problem[];
}

/** Mistakes first, then doubts; within them in the order in which they were found. */
export function groupsOf(problems: readonly Problem[]): readonly Group[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = `${problem.severity} ${problem.code}`;
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  return [...groups.values()]
    .flatMap((each) => {
      const [first] = each;
      return first ? [{ code: first.code, severity: first.severity, problems: each }] : [];
    })
    .sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
}

/** "2 mistakes and 1 doubt" */
export function countInWords(problems: readonly Problem[]): string {
  const mistakes = problems.filter(({ severity }) => severity === 'error').length;
  const doubts = problems.length - mistakes;
  const parts = [counted(mistakes, 'mistake'), counted(doubts, 'doubt')].filter((part) => part !== '');
  return parts.length === 0 ? 'Nothing is wrong' : parts.join(' and ');
}

const counted = (count: number, what: string): string =>
  count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'}`;

/** "desk.ink, line 12, column 5" */
export function placeInWords({ place }: Problem): string {
  if (!place) return 'The script as a whole';
  const name = place.file.split('/').at(-1) ?? place.file;
  return `${name}, line ${place.line}, column ${place.column}`;
}

/** One mark a line; the worst finding of a line gives its colour. */
export function marksIn(path: string, problems: readonly Problem[]): readonly LineMark[] {
  const marks = new Map<number, LineMark>();
  for (const { place, severity, message } of problems) {
    if (place?.file !== path) continue;
    const before = marks.get(place.line);
    marks.set(place.line, {
      line: place.line,
      severity: before?.severity === 'error' ? 'error' : severity,
      words: before ? `${before.words}; ${message}` : message,
    });
  }
  return [...marks.values()].sort((a, b) => a.line - b.line);
}
