import { describe, expect, it } from 'vitest';
import { codesOf, problemsOf, withLines } from './library.ts';

describe('what makes a run another', () => {
  it.each([
    ['RANDOM', '~ tries = RANDOM(1, 6)', 'own-chance'],
    ['SEED_RANDOM', '~ SEED_RANDOM(7)', 'own-chance'],
    ['an inline shuffle', 'It is {~hot|cold}.', 'own-chance'],
    ['a shuffle in lines', '{ shuffle once:\n- Hot.\n- Cold.\n}', 'own-chance'],
    ['TURNS', '{ TURNS() > 2: Late. }', 'turn-count'],
    ['TURNS_SINCE', '{ TURNS_SINCE(-> closing) > 2: Late. }', 'turn-count'],
    ['an external function', 'EXTERNAL shake(much)', 'external'],
  ])('is found: %s', async (_, lines, code) => {
    expect(await codesOf(withLines(lines))).toEqual([code]);
  });

  it.each([
    ['a cycle', 'It is {&hot|cold}.'],
    ['a sequence', 'It is {hot|cold}.'],
    ['once only', 'It is {!hot|cold}.'],
    ['a count of visits', '{ closing > 1: Again. }'],
    ['words about chance', 'It is RANDOM, or a shuffle.'],
  ])('is not found: %s', async (_, lines) => {
    expect(await codesOf(withLines(lines))).toEqual([]);
  });

  it('is found where it stands', async () => {
    const [problem] = await problemsOf(withLines('~ tries = 1 + RANDOM(1, 6)'));
    expect(problem?.place?.column).toBe('~ tries = 1 + RANDOM'.indexOf('RANDOM') + 1);
  });
});
