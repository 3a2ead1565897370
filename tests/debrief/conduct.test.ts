import { describe, expect, test } from 'vitest';
import { runOf } from '../../src/debrief/branches.ts';
import { type Conduct, conductIn, conductWords, type Went } from '../../src/debrief/conduct.ts';
import { compileChanged } from '../story/parcel.ts';
import { playBy } from './plays.ts';

/** The parcel, but waiting leads back to the same moment, so that a run can be longer. */
const { scenario } = await compileChanged((text) =>
  text.replace('Nothing moves.', 'Nothing moves.\n    -> deciding'),
);
const turnsBy = (...responses: string[]) => runOf(scenario, playBy(scenario, 1, responses)).trace.turns;

const runs: Readonly<Record<Conduct, ReturnType<typeof turnsBy>>> = {
  kept: turnsBy('apologise', 'concrete-help'),
  mostly: turnsBy('apologise', 'tactical-pause', 'tactical-pause', 'tactical-pause', 'telling-to-calm-down'),
  mixed: turnsBy('apologise', 'telling-to-calm-down'),
  strayed: turnsBy('arguing-facts', 'telling-to-calm-down'),
  undecided: turnsBy('lapse', 'lapse'),
};
const conducts = Object.keys(runs) as Conduct[];
const ways: readonly Went[] = ['well', 'held', 'badly', 'left'];
const every = conducts.flatMap((conduct) => ways.map((went) => conductWords(runs[conduct], went, 'Mo')));

describe('conduct', () => {
  test('is read off the decisions and never off the outcome', () => {
    for (const conduct of conducts) expect(conductIn(runs[conduct])).toBe(conduct);
    expect(conductIn([])).toBe('undecided');
  });

  test('does not count a window that closed for or against anybody', () => {
    expect(conductIn(turnsBy('lapse', 'concrete-help'))).toBe('kept');
    expect(conductIn(turnsBy('lapse', 'telling-to-calm-down'))).toBe('strayed');
  });

  test('counts a silence that was chosen', () => {
    expect(conductIn(turnsBy('tactical-pause'))).toBe('kept');
  });
});

describe('conduct beside outcome', () => {
  test('has its own words for each pair, and names the person in each', () => {
    expect(new Set(every).size).toBe(conducts.length * ways.length);
    for (const words of every) expect(words).toMatch(/\bMo\b/);
  });

  test('says that good conduct which ended badly still stands', () => {
    expect(conductWords(runs.kept, 'badly', 'Mo')).toBe(
      'You kept to how we treat people here; it still went badly with Mo. That happens, and it does not undo what you did.',
    );
  });

  test('says of good conduct that ended well which of the two to keep', () => {
    expect(conductWords(runs.kept, 'well', 'Mo')).toContain('how you did it is worth keeping');
  });

  test('is one or two sentences of at most thirty words, without judging words or gendered pronouns', () => {
    for (const words of every) {
      const parts = words.split(/(?<=\.)\s/);
      expect(parts.length).toBeLessThanOrEqual(2);
      for (const part of parts) expect(part.split(/\s+/).length).toBeLessThanOrEqual(30);
      expect(words).not.toMatch(/\b((in)?correct|wrong|well done|fail(ed)?|he|she|him|her|his|hers)\b/i);
    }
  });
});
