import { expect, it } from 'vitest';
import { choiceSetOf, momentOf } from '../../src/story/paths.ts';
import { Telling } from '../../src/story/teller.ts';
import { compileChanged, parcel } from './parcel.ts';

it.each([
  ['opening.0.first_words.11', 'opening.first_words'],
  ['opening.second.0.mm.8', 'opening.second.mm'],
  ['opening.0.first_words.c-0.13.8', 'opening.first_words'],
  ['opening.0.first_words.8.b.9', 'opening.first_words'],
  ['opening.0.9.8', 'opening'],
])('%s belongs to the moment %s', (path, moment) => {
  expect(momentOf(path)).toBe(moment);
});

it('tells choices that are offered together from those that are not', () => {
  expect(choiceSetOf('k.0.one.8')).toBe(choiceSetOf('k.0.one.9.8'));
  expect(choiceSetOf('k.0.one.8')).toBe(choiceSetOf('k.0.one.8.b.3'));
  expect(choiceSetOf('k.0.one.8')).not.toBe(choiceSetOf('k.0.one.c-0.13.8'));
  expect(choiceSetOf('k.0.8')).not.toBe(choiceSetOf('k.0.g-0.3'));
});

it('keeps ids when lines, choices and knots are added elsewhere', async () => {
  const edited = await compileChanged((text) =>
    text
      .replace('-> counter\n', '-> before\n=== before ===\nA line. # hands: open\n-> counter\n')
      .replace(
        '* [“You had three',
        '* [“Sit down.” # ordering-commanding]\n    # why: w\n    # inside: i\n    No.\n* [“You had three',
      ),
  ).catch((error: unknown) => error);
  // Four spoken responses are allowed, so the edit stands.
  const scenario = (edited as { scenario: typeof parcel }).scenario;
  const ids = (of: typeof parcel) => {
    const moment = new Telling(of, () => {}).next().moment;
    return [moment?.id, ...(moment?.responses.map((each) => each.id) ?? [])];
  };
  expect(ids(scenario)).toEqual(expect.arrayContaining(ids(parcel)));
});
