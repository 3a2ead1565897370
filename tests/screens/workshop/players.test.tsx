import { afterEach, describe, expect, test } from 'vitest';
import { Players } from '../../../src/screens/workshop/Players.tsx';
import {
  rowsOf,
  verdictOf,
  wellInWords,
  whoInWords,
} from '../../../src/screens/workshop/players-in-words.ts';
import { weightInWords } from '../../../src/screens/workshop/weight-in-words.ts';
import { absent, anybody, informed, lookers, oneTrick } from '../../../src/workshop/explore/players.ts';
import type { Telling } from '../../../src/workshop/explore/telling.ts';
import { type Shown, show } from '../showing.tsx';

let shown: Shown | null = null;
afterEach(() => shown?.gone());

const telling = (informedWell: number | null, ...others: [string, number | null][]): Telling => ({
  informed: { player: 'somebody who reads the person', well: informedWell },
  random: { player: anybody.name, well: 0.3 },
  others: others.map(([player, well]) => ({ player, well })),
});

describe('who does well', () => {
  test('is said of every player in a sentence', () => {
    for (const { name } of [...lookers, absent, anybody, informed, ...oneTrick]) {
      const who = whoInWords(name);
      expect(who).toMatch(/^Somebody who(se)? /);
      expect(who).not.toMatch(/[a-z]-[a-z]|undefined/);
    }
    expect(whoInWords('the longest')).toBe('Somebody who always takes the longest response');
    expect(wellInWords(0.574)).toBe('ends well in 57 %');
  });

  test('is too near where a habit comes within the margin', () => {
    const rows = rowsOf(telling(0.8, ['the longest', 0.7], ['the shortest', 0.6], ['never answering', null]));
    expect(rows.map(({ tooGood }) => tooGood)).toEqual([false, false, true, false, false]);
    expect(rows[1]).toMatchObject({ who: 'Somebody who takes anything', well: 0.3 });
  });

  test.each([
    [telling(0.8, ['the longest', 0.5]), /^No habit does nearly as well/],
    [
      telling(0.8, ['the longest', 0.79]),
      /^Somebody who always takes the longest response ends well too often/,
    ],
    [telling(0.8, ['the longest', 0.79], ['the shortest', 0.9]), /^2 habits end well too often/],
    [telling(null), /could not all be followed/],
  ])('comes to a verdict', (what, sentence) => {
    expect(verdictOf(what)).toMatch(sentence);
  });
});

test('the table tells those first that matter, and folds the others away', async () => {
  const many = Array.from({ length: 12 }, (_, n) => [`always t${n}`, 0.1] as [string, number]);
  shown = await show(
    <Players
      telling={telling(0.8, ['the longest', 0.75], ...many)}
      endings={[
        { id: 'settled/quiet', chance: 0.25 },
        { id: 'escalated', chance: null },
      ]}
      weight={{ rightButBad: 0.12, rightButNotGood: 0.3, luck: 0 }}
      about="So it was reckoned."
    />,
  );
  const [table] = shown.root.querySelectorAll('table');
  expect(table?.querySelectorAll('tbody tr')).toHaveLength(10);
  expect(table?.textContent).toContain('Too good');
  expect(shown.root.querySelector('summary')?.textContent).toMatch(/^5 more habits/);
  expect(shown.root.textContent).toContain('Settled: quiet: 25 %');
  expect(shown.root.textContent).not.toContain('Escalated');
  expect(shown.root.textContent).toContain('does not end well in 30 %, and ends badly in 12 %');
});

test('it says why there is nothing yet', async () => {
  shown = await show(<Players telling={null} endings={[]} weight={null} about="Habits are playing it." />);
  expect(shown.root.textContent).toBe('Habits are playing it.');
});

test.each([
  [
    { rightButBad: 0, rightButNotGood: 0, luck: 2 },
    [/^Right conduct always ends well/, /2 more poor answers/],
  ],
  [
    { rightButBad: 0.001, rightButNotGood: 1, luck: -3 },
    [/in 100 %, and ends badly in under 1 %/, /^There is no luck/],
  ],
])('right conduct and luck are weighed in words', (weight, sentences) => {
  expect(weightInWords(weight)).toEqual(sentences.map((each) => expect.stringMatching(each)));
});
