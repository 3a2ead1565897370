import { afterEach, describe, expect, test, vi } from 'vitest';
import { Findings, type FindingsProps } from '../../../src/screens/workshop/Findings.tsx';
import { parted } from '../../../src/screens/workshop/Frame.tsx';
import {
  countInWords,
  groupsOf,
  marksIn,
  placeInWords,
} from '../../../src/screens/workshop/findings-in-words.ts';
import { press, type Shown, show } from '../showing.tsx';
import { aProblem } from './problems.ts';

let shown: Shown | null = null;
afterEach(() => shown?.gone());

const text = 'Hello.\n* [Hm # reflecton]\nWhat <b>now</b>?';

async function open(more: Partial<FindingsProps> = {}) {
  const onGo = vi.fn();
  shown = await show(
    <Findings
      problems={[aProblem()]}
      without="Nothing is wrong."
      textOf={(file) => (file === 'desk.ink' ? text : null)}
      onGo={onGo}
      {...more}
    />,
  );
  return { onGo, root: shown.root };
}

describe('findings', () => {
  test('say what it is, what it means, where it is, and ask what may mend it', async () => {
    const { root } = await open();
    for (const words of [
      'Mistake',
      'A technique that the kit does not know',
      'Unknown technique: reflecton',
      'The person could not react.',
      'desk.ink, line 2, column 5',
      'Did you mean “reflection-paraphrase”?',
    ])
      expect(root.textContent).toContain(words);
  });

  test('lead to their place', async () => {
    const place = { file: 'desk.ink', line: 2, column: 5 };
    const { onGo, root } = await open();
    await press(root, 'line 2');
    expect(onGo.mock.calls).toEqual([[place]]);
  });

  test('show text of a script as text', async () => {
    const { root } = await open({
      problems: [aProblem({ place: { file: 'desk.ink', line: 3, column: 6 } })],
    });
    expect(root.querySelector('b')).toBeNull();
    expect(root.textContent).toContain('What <b>now</b>?');
  });

  test('of one kind are told together, and the many are folded away', async () => {
    const many = Array.from({ length: 7 }, (_, n) => aProblem({ message: `unknown technique: t${n}` }));
    const { root } = await open({ problems: many });
    expect(root.textContent?.split('The person could not react.')).toHaveLength(2);
    expect(root.querySelector('summary')?.textContent).toBe('3 more of them');
    expect(root.querySelectorAll('details li')).toHaveLength(3);
  });

  test('without a place, or in a script that is not open, lead nowhere', async () => {
    const { root } = await open({
      problems: [aProblem({ place: null }), aProblem({ place: { file: 'other.ink', line: 1, column: 1 } })],
    });
    expect(root.querySelector('button')).toBeNull();
    expect(root.textContent).toContain('The script as a whole');
  });

  test('are none where nothing is wrong', async () => {
    const { root } = await open({ problems: [] });
    expect(root.textContent).toBe('Nothing is wrong.');
  });
});

test('mistakes come before doubts', () => {
  const doubt = aProblem({ code: 'short', severity: 'warning' });
  expect(groupsOf([doubt, aProblem(), doubt]).map(({ code, problems }) => [code, problems.length])).toEqual([
    ['unknown-technique', 1],
    ['short', 2],
  ]);
});

test.each([
  [[], 'Nothing is wrong'],
  [[aProblem()], '1 mistake'],
  [[aProblem({ severity: 'warning' }), aProblem(), aProblem()], '2 mistakes and 1 doubt'],
])('they are counted in words', (problems, words) => {
  expect(countInWords(problems)).toBe(words);
});

test('a line has one mark, as bad as the worst that is wrong with it', () => {
  const at = (line: number, severity: 'error' | 'warning', file = 'desk.ink') =>
    aProblem({ severity, place: { file, line, column: 1 } });
  const marks = marksIn('desk.ink', [
    at(5, 'warning'),
    at(2, 'warning'),
    at(5, 'error'),
    at(1, 'error', 'x.ink'),
  ]);
  expect(marks.map(({ line, severity }) => [line, severity])).toEqual([
    [2, 'warning'],
    [5, 'error'],
  ]);
});

test('a place is told by the file’s own name', () => {
  expect(placeInWords(aProblem({ place: { file: 'a/b/desk.ink', line: 3, column: 4 } }))).toBe(
    'desk.ink, line 3, column 4',
  );
});

test.each([
  ['* [Hm # reflecton]', 8, 'reflecton', ['* [Hm #', ' reflecton]', '']],
  ['* [Hm # reflecton]', 9, 'reflecton', ['* [Hm # ', 'reflecton', ']']],
  ['Hello there.', 1, null, ['', 'Hello', ' there.']],
  ['Hello', 99, null, ['Hello', '', '']],
])('what is wrong in a line is marked: %s at %i', (line, column, word, parts) => {
  const { before, marked, after } = parted(line, column, word);
  expect([before, marked, after]).toEqual(parts);
});
