import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hookOf } from '../../src/screens/hook.ts';

test('as many whole first sentences as make a short hook, and at least one', () => {
  expect(hookOf(`It is late. You are tired. ${'Nobody came. '.repeat(20)}`, 30)).toBe(
    'It is late. You are tired.',
  );
  expect(hookOf('A sentence that is longer than it may be. And more.', 10)).toBe(
    'A sentence that is longer than it may be.',
  );
  expect(hookOf('No stop at all')).toBe('No stop at all');
});

test('it is always how the text begins', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(text.trim().startsWith(hookOf(text))).toBe(true);
    }),
  );
});
