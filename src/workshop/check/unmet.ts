/** Lines and responses that nobody comes to. */
import { type Traveller, textsOf } from '../../story/branching/unmet.ts';
import type { Problem } from '../../story/problem.ts';
import { choicesIn } from '../../story/reads/content.ts';
import { placeOf, type SourceMap } from '../../story/source-map.ts';
import { finding } from './findings.ts';

export interface Followed {
  readonly traveller: Traveller;
  /** Ink's paths of the choices that were on offer somewhere. */
  readonly offered: ReadonlySet<string>;
  readonly ink: Readonly<Record<string, unknown>>;
}

/** Where not everything was followed, they are only not seen. */
export function unmet(
  { traveller, offered, ink }: Followed,
  sources: SourceMap,
  partial: boolean,
): Problem[] {
  const whether = (what: string): string =>
    partial ? `no run was seen to come to this ${what}` : `no run comes to this ${what}`;
  const found = new Map<string, Problem>();
  const note = (path: string, code: 'dead-line' | 'dead-response', what: string): void => {
    const place = placeOf(sources, path);
    const where = place && `${place.file}:${place.line}`;
    if (where === null || found.has(where)) return;
    found.set(
      where,
      finding(partial ? 'not-seen' : code, whether(what), place?.file ?? '', place?.line ?? 1),
    );
  };
  // A response's words are made before it is known whether it is offered: they tell nothing of it.
  for (const choice of choicesIn(ink)) if (!offered.has(choice)) note(choice, 'dead-response', 'response');
  const lineOf = (path: string): string => {
    const place = placeOf(sources, path);
    return `${place?.file}:${place?.line}`;
  };
  const texts = textsOf(traveller);
  // A line of several pieces, some of which are met, is not dead.
  const alive = new Set(texts.filter(({ met }) => met).map(({ path }) => lineOf(path)));
  for (const { path, met } of texts) if (!met && !alive.has(lineOf(path))) note(path, 'dead-line', 'line');
  return [...found.values()];
}
