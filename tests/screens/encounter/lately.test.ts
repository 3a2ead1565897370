import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lately } from '../../../src/screens/encounter/lately.ts';

const you = { speaker: 'You', text: 'I know.' };
const door = { speaker: null, text: 'The doors close.' };
const who = { speaker: 'Dan', text: 'Who is somebody?' };
const well = { speaker: 'Dan', text: 'Well?' };

test('the two lines before the one that is on, back to the learner’s own', () => {
  expect(lately({ said: [door, door, who, well], line: well })).toEqual([door, who]);
  expect(lately({ said: [door, you, who, well], line: well })).toEqual([who]);
  expect(lately({ said: [door, you, well], line: well })).toEqual([]);
});

test('they stay when the answer has been said as well', () => {
  expect(lately({ said: [door, you, who, well, you], line: well })).toEqual([who]);
});

const line = fc.record({
  speaker: fc.constantFrom(null, 'Dan', 'You'),
  text: fc.constantFrom('a', 'b', 'c'),
});

test('never the learner’s own words, and never more than two', () => {
  fc.assert(
    fc.property(fc.array(line), (said) => {
      const shown = lately({ said, line: said.at(-1) ?? null });
      expect(shown.length).toBeLessThanOrEqual(2);
      expect(shown.some(({ speaker }) => speaker === 'You')).toBe(false);
    }),
  );
});
