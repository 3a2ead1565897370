/** Lines and responses that nobody comes to. */
import { type Traveller, textsOf } from '../../story/branching/unmet.ts';
import { found } from '../../story/findings/found.ts';
import type { Place, Problem } from '../../story/problem.ts';
import { contentOf } from '../../story/reads/content.ts';
import { choiceOf } from '../../story/reads/tokens.ts';
import { placeOf, type SourceMap } from '../../story/source-map.ts';

export interface Followed {
  readonly traveller: Traveller;
  /** Ink's paths of the choices that were on offer somewhere. */
  readonly offered: ReadonlySet<string>;
  readonly ink: Readonly<Record<string, unknown>>;
}

/**
 * Where not everything was followed, they are only not seen. What stands in a knot that nothing leads to is `known`, and
 * is not told again line by line.
 */
export function unmet(
  { traveller, offered, ink }: Followed,
  sources: SourceMap,
  partial: boolean,
  known: readonly Problem[],
): Problem[] {
  const unreached = new Set(
    known.flatMap(({ code, place }) =>
      code === 'unreached' && place ? [`${place.file}:${place.line}`] : [],
    ),
  );
  const isTold = (path: string): boolean => {
    const pieces = path.split('.');
    return pieces.some((_, at) => {
      const place = placeOf(sources, pieces.slice(0, at + 1).join('.'));
      return unreached.has(`${place?.file}:${place?.line}`);
    });
  };
  const problems = new Map<string, Unmet>();
  const note = (path: string, code: Unmet['code'], what: string): void => {
    const place = placeOf(sources, path);
    if (!place || isTold(path)) return;
    const where = `${place.file}:${place.line}`;
    if (!problems.has(where)) problems.set(where, { ...place, code, what });
  };
  // A response's words are made before it is known whether it is offered: they tell nothing of it.
  const dead = choicesOf(ink).filter(({ path }) => !offered.has(path));
  // What follows a response that nobody is offered goes without saying.
  const bodies = dead.map(({ body }) => `${body}.`);
  const isBelow = (path: string): boolean => bodies.some((body) => path.startsWith(body));
  for (const { path } of dead) if (!isBelow(path)) note(path, 'dead-response', 'response');
  const lineOf = (path: string): string => {
    const place = placeOf(sources, path);
    return `${place?.file}:${place?.line}`;
  };
  const texts = textsOf(traveller);
  // A line of several pieces, some of which are met, is not dead.
  const alive = new Set(texts.filter(({ met }) => met).map(({ path }) => lineOf(path)));
  for (const { path, met } of texts)
    if (!met && !isBelow(path) && !alive.has(lineOf(path))) note(path, 'dead-line', 'line');
  return together([...problems.values()]).map(({ code, what, lines, ...place }) => {
    const which = lines === 1 ? `this ${what}` : `these ${lines} lines`;
    const message = partial ? `no run was seen to come to ${which}` : `no run comes to ${which}`;
    return found(partial ? 'not-seen' : code, place, { message });
  });
}

/** Every choice of a story, by Ink's paths: where it stands, and what follows it. */
function choicesOf(ink: Followed['ink']): readonly { readonly path: string; readonly body: string }[] {
  const content = contentOf(ink);
  return content.items.flatMap(({ path, token }, id) => {
    const choice = choiceOf(token);
    const body = choice && content.resolve(id, choice.body);
    return choice ? [{ path, body: (body === null ? null : content.items[body]?.path) ?? path }] : [];
  });
}

interface Unmet extends Place {
  readonly code: 'dead-line' | 'dead-response';
  readonly what: string;
}

/** Lines that follow one another are one finding. */
function together(all: readonly Unmet[]): readonly (Unmet & { readonly lines: number })[] {
  const groups: (Unmet & { lines: number })[] = [];
  const order = all.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  for (const each of order) {
    const last = groups.at(-1);
    const follows = last?.file === each.file && last.line + last.lines === each.line;
    if (last && follows && last.code === 'dead-line' && each.code === 'dead-line') last.lines += 1;
    else groups.push({ ...each, lines: 1 });
  }
  return groups;
}
