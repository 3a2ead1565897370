/** Findings for reading, in eighty columns: each kind once with what it means, then where it is. */
import { type Code, catalogue } from '../../story/findings/catalogue.ts';
import { frameOf, type Problem, placed } from '../../story/problem.ts';
import { wrappedIn } from '../wrapped.ts';

/** The text of a file, or undefined where it cannot be read. */
export type Source = (file: string) => string | undefined;

const columns = 80;
const wrapped = (text: string, indent: string): readonly string[] => wrappedIn(columns, text, indent);

export function toldProblems(problems: readonly Problem[], source: Source): string {
  return byKind(problems)
    .map((kind) => toldKind(kind, source))
    .join('\n\n');
}

/** Errors first; else in the order in which they were found. */
function byKind(problems: readonly Problem[]): readonly (readonly Problem[])[] {
  const kinds = new Map<Code, Problem[]>();
  for (const problem of problems) kinds.set(problem.code, [...(kinds.get(problem.code) ?? []), problem]);
  return [...kinds.values()].sort(([a], [b]) => rank(a) - rank(b));
}

const rank = (problem: Problem | undefined): number => (problem?.severity === 'error' ? 0 : 1);

function toldKind(problems: readonly Problem[], source: Source): string {
  const [first] = problems;
  if (!first) return '';
  const { code, title, means, severity } = first;
  // A question that is the same for all is asked once.
  const usual = catalogue[code].fix;
  const isUsual = problems.every(({ fix }) => fix === usual);
  const head = [
    ...wrapped(`${severity === 'error' ? 'Error' : 'Warning'}: ${title} [${code}]`, ''),
    ...wrapped(means, '  '),
    ...(isUsual ? wrapped(usual, '  ') : []),
  ];
  const each = problems.map((problem) => toldOne(problem, isUsual, source));
  return [head.join('\n'), ...each].join('\n\n');
}

/** These are about a script as a whole: there is no line to show. */
const ofWholeScript: ReadonlySet<Code> = new Set(['telling', 'file-name']);

function toldOne(problem: Problem, isUsual: boolean, source: Source): string {
  const { code, place, message, fix } = problem;
  if (ofWholeScript.has(code)) return wrapped(message, '  ').join('\n');
  const text = place ? source(place.file) : undefined;
  const frame = text === undefined ? null : frameOf(problem, text);
  return [
    ...(place ? [`  ${placed(place)}`] : []),
    ...wrapped(message, '    '),
    ...(frame === null ? [] : [frame]),
    ...(isUsual ? [] : wrapped(fix, '    ')),
  ].join('\n');
}

/** `2 errors, 1 warning`; `nothing is wrong` where there is none. */
export function countOf(problems: readonly Problem[]): string {
  const of = (severity: Problem['severity']): string => {
    const count = problems.filter((each) => each.severity === severity).length;
    return count === 0 ? '' : `${count} ${severity}${count === 1 ? '' : 's'}`;
  };
  return [of('error'), of('warning')].filter((each) => each !== '').join(', ') || 'nothing is wrong';
}
