import { expect, it } from 'vitest';
import { offeredBy } from '../../../src/app/launch/offered.ts';

const all = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
const ids = (scenarios: readonly string[] | null) => offeredBy({ scenarios }, all).map(({ id }) => id);

it('offers everything where a label names nothing', () => {
  expect(ids(null)).toEqual(['a', 'b', 'c']);
});

it('offers what a label names, in its order, and passes over what is not there', () => {
  expect(ids(['c', 'elsewhere', 'a'])).toEqual(['c', 'a']);
});
