/** What the engine said while runs were followed, where it was. */
import type { Code } from '../../story/findings/catalogue.ts';
import { found } from '../../story/findings/found.ts';
import type { Problem } from '../../story/problem.ts';
import { placeOf, type SourceMap } from '../../story/source-map.ts';

export function engineSaid(message: string, sources: SourceMap, file: string): Problem {
  const path = /Ink Pointer -> (\S+)/.exec(message)?.[1];
  const place = (path ? placeOf(sources, path) : null) ?? { file, line: 1 };
  const code: Code = message.includes('without end') ? 'endless' : 'runs-out';
  return found(code, place, { message: message.replace(/^RUNTIME ERROR: /, '') });
}
