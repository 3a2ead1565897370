/** Which findings belong to which moment: those from its own line to the next moment's. Pure. */
import type { Problem } from '../../../story/problem.ts';
import type { StoryMap } from '../../../workshop/explore/story-map.ts';
import { keyOf } from './layout.ts';

export function findingsAt(map: StoryMap, moment: string, problems: readonly Problem[]): readonly Problem[] {
  const place = map.moments.find(({ id }) => id === moment)?.place;
  if (!place) return [];
  const after = map.moments
    .flatMap((each) =>
      each.place?.file === place.file && each.place.line > place.line ? [each.place.line] : [],
    )
    .sort((a, b) => a - b)[0];
  return problems.filter(
    (problem) =>
      problem.place?.file === place.file &&
      problem.place.line >= place.line &&
      (after === undefined || problem.place.line < after),
  );
}

/** How many findings there are at each moment that has any, by its key. */
export const findingCounts = (
  map: StoryMap,
  problems: readonly Problem[],
): Readonly<Record<string, number>> =>
  Object.fromEntries(
    map.moments.flatMap(({ id }) => {
      const count = findingsAt(map, id, problems).length;
      return count === 0 ? [] : [[keyOf('moment', id), count] as const];
    }),
  );
