/** Why a pack cannot be used, said to whoever made it. */
import { frameOf, type Problem } from '../problem.ts';

/** A finding of a pack or of a script in it, with the lines around it: the script itself stays where it was read. */
export interface PackFinding {
  readonly code: string;
  readonly message: string;
  /** The likely mend, as a question. */
  readonly fix: string;
  readonly place: { readonly file: string; readonly line: number } | null;
  readonly frame: string | null;
}

/** Plain data, so that it can be told across a worker. */
export interface Refusal {
  readonly code: string;
  /** The file in the pack; null where it is the pack as a whole. */
  readonly file: string | null;
  readonly happened: string;
  /** What to do, as a question. */
  readonly fix: string;
  /** Where scripts are at fault: everything that was found wrong in them. */
  readonly problems: readonly PackFinding[];
}

export class PackError extends Error {
  override readonly name = 'PackError';
  constructor(readonly refusal: Refusal) {
    super(refusalInWords(refusal));
  }
}

export function refused(code: string, file: string | null, happened: string, fix: string): PackError {
  return new PackError({ code, file, happened, fix, problems: [] });
}

export function framed(problem: Problem, source: string | undefined): PackFinding {
  const { code, message, fix, place } = problem;
  const frame = source === undefined ? null : frameOf(problem, source);
  return { code, message, fix, place: place && { file: place.file, line: place.line }, frame };
}

function refusalInWords({ code, file, happened, fix, problems }: Refusal): string {
  const head = `${file === null ? '' : `${file} `}[${code}] ${happened}\n  ${fix}`;
  const told = problems.map((each) => {
    const where = each.place ? `${each.place.file}:${each.place.line} ` : '';
    const frame = each.frame === null ? '' : `\n${each.frame}`;
    return `${where}[${each.code}] ${each.message}${frame}\n  ${each.fix}`;
  });
  return [head, ...told].join('\n\n');
}
