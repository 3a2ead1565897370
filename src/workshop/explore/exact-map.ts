/** The map of a story of which every run was followed. */
import type { Balance } from './balance.ts';
import type { StoryMap } from './story-map.ts';

export const exactMap = (
  { moments, ways, endings }: Balance,
  placeOf: (moment: string) => StoryMap['moments'][number]['place'],
): StoryMap => ({
  moments: moments.map(({ id, chance, best, worst }) => ({ id, place: placeOf(id), chance, best, worst })),
  endings,
  ways,
  partial: null,
});
