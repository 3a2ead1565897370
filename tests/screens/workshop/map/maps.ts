/** Maps as tests need them. */
import fc from 'fast-check';
import type { StoryMap } from '../../../../src/workshop/explore/story-map.ts';

export const small: StoryMap = {
  moments: [
    {
      id: 'desk.first_words',
      place: { file: 'desk.ink', line: 4 },
      chance: 1,
      best: 'settled',
      worst: 'escalated',
    },
    {
      id: 'desk.printing',
      place: { file: 'desk.ink', line: 20 },
      chance: 0.5,
      best: 'settled',
      worst: 'settled',
    },
  ],
  endings: [
    { id: 'settled/quiet', chance: 0.5 },
    { id: 'settled/loud', chance: 0.25 },
    { id: 'escalated', chance: 0.25 },
  ],
  ways: [
    { from: 'desk.first_words', to: 'desk.printing', response: 'validation', chance: 0.25 },
    { from: 'desk.first_words', to: 'desk.printing', response: 'apologise', chance: 0.25 },
    { from: 'desk.first_words', to: 'settled/loud', response: 'tactical-pause', chance: 0.25 },
    { from: 'desk.first_words', to: 'escalated', response: 'ignoring', chance: 0.25 },
    { from: 'desk.printing', to: 'settled/quiet', response: 'concrete-help', chance: 1 },
  ],
  partial: null,
};

/** Any map, loops and places that nothing leads to among them. */
export const anyMap: fc.Arbitrary<StoryMap> = fc
  .record({
    moments: fc.integer({ min: 1, max: 12 }),
    endings: fc.uniqueArray(
      fc.constantFrom(
        'settled',
        'settled/a',
        'contained/b',
        'escalated/c',
        'broke-down',
        '',
        'handed-over/d',
      ),
      { minLength: 1 },
    ),
    ways: fc.array(
      fc.tuple(fc.nat(), fc.nat(), fc.nat(5), fc.option(fc.double({ min: 0, max: 1, noNaN: true }))),
      {
        maxLength: 60,
      },
    ),
  })
  .map(({ moments, endings, ways }) => ({
    moments: Array.from({ length: moments }, (_, n) => ({
      id: n === 0 ? '' : `knot.m${n}`,
      place: null,
      chance: 1 / (n + 1),
      best: null,
      worst: null,
    })),
    endings: endings.map((id) => ({ id, chance: null })),
    ways: ways.map(([from, to, response, chance]) => {
      const ids = Array.from({ length: moments }, (_, n) => (n === 0 ? '' : `knot.m${n}`));
      // Nothing leads back to a start without a name.
      const targets = [...ids.filter((id) => id !== ''), ...endings];
      return {
        from: ids[from % moments] ?? '',
        to: targets[to % targets.length] ?? '',
        response: `r${response}`,
        chance,
      };
    }),
    partial: null,
  }));
