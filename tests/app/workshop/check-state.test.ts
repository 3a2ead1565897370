import { describe, expect, it } from 'vitest';
import { beginning, type CheckState, told, unchecked } from '../../../src/app/workshop/check-state.ts';
import {
  followingInWords,
  mapInWords,
  numberInWords,
  playersInWords,
  statusOf,
  withoutFindings,
} from '../../../src/app/workshop/status.ts';
import { aProblem } from '../../screens/workshop/problems.ts';
import { compiledParcel, parcel } from '../../story/parcel.ts';

const map = { moments: [], endings: [], ways: [], partial: null };
const compiled = told(beginning(unchecked, 1000), {
  is: 'compiled',
  problems: compiledParcel.warnings,
  scenario: parcel,
  plain: false,
});
const mapped = told(compiled, { is: 'map', map, sampled: 3000, facts: [] });
const outcome = { telling: null, chances: [], runs: '40', partial: null };
const done = told(mapped, { is: 'checked', problems: [], outcome });
const words = (check: CheckState, now = 4200) => statusOf(check, now);

describe('a check that goes on', () => {
  it('is told in order', () => {
    expect(words(unchecked).words).toBe('Looking at it');
    expect(words(compiled)).toMatchObject({
      words: 'Nothing is wrong so far',
      going: 'Following its runs: 3 s so far.',
      tone: 'calm',
    });
    expect(words(done)).toMatchObject({
      words: 'Nothing is wrong',
      going: 'Every run was followed: 40 of them.',
    });
  });

  it('keeps what is known of the version before, and says that it is of that', () => {
    const again = beginning(done, 9000);
    expect(again).toMatchObject({ stage: 'compiling', map, outcome, stale: true });
    const broken = told(again, {
      is: 'compiled',
      problems: [aProblem({ severity: 'error' })],
      scenario: null,
      plain: false,
    });
    expect(broken.scenario).toBe(parcel);
    expect(words(broken)).toMatchObject({ words: '1 mistake', tone: 'wrong' });
    const over = told(broken, { is: 'checked', problems: broken.problems, outcome: null });
    expect(over).toMatchObject({ map, outcome, stale: true });
    expect(mapInWords(over)).toMatch(/^This is the map of an earlier version/);
    expect(playersInWords(over)).toMatch(/earlier version/);
  });

  it('lets go of a story that has become plain Ink', () => {
    const plain = told(beginning(done, 0), { is: 'compiled', problems: [], scenario: null, plain: true });
    expect(plain.scenario).toBeNull();
    expect(mapInWords(plain)).toMatch(/plain Ink/);
  });

  it('says why it stopped', () => {
    const failed = told(compiled, { is: 'failed', why: 'out of memory' });
    expect(words(failed)).toMatchObject({ tone: 'wrong', going: expect.stringContaining('out of memory') });
    expect(withoutFindings(failed)).toBe('The check itself stopped.');
  });
});

it.each([
  [mapped, /^Counted over 3,000 runs/],
  [{ ...mapped, sampled: 0 }, /is being counted/],
  [{ ...mapped, sampled: null }, /^Every run was followed/],
  [compiled, /is being drawn/],
])('says where the map’s chances come from', (check, sentence) => {
  expect(mapInWords(check)).toMatch(sentence);
});

it.each([
  ['40', '40'],
  ['123456', '123,456'],
  ['2500000', '2.5 million'],
  ['1234567890123456789', '1,234.6 thousand million million'],
])('%s runs are %s', (digits, said) => {
  expect(numberInWords(digits)).toBe(said);
});

it('says what to do after a change elsewhere, where the browser cannot see it', () => {
  expect(followingInWords(true, true)).toMatch(/^Whenever you save/);
  expect(followingInWords(false, true)).toBe('');
  expect(followingInWords(false, false)).toMatch(/open the files again/);
});
