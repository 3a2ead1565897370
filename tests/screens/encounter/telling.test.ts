import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Telling, tell, untold } from '../../../src/screens/encounter/telling.ts';

const dan = { speaker: 'Dan', text: 'Nobody said a word.' };
const view = { line: dan, seen: 'He grips the counter.', caption: 'a heart, quicker' };

test('a line is told with what the body does and what can be heard', () => {
  expect(tell(untold, view)).toMatchObject({
    withLine: 'He grips the counter. (a heart, quicker)',
    alone: '',
  });
});

test('what was told with one line is not told again with the next', () => {
  const after = tell(tell(untold, view), { ...view, line: { speaker: 'Dan', text: 'Well?' } });
  expect(after.withLine).toBe('');
});

test('when only the body moves, only that is told', () => {
  const first = tell(untold, view);
  const after = tell(first, { ...view, seen: 'He lets go.' });
  expect(after.alone).toBe('He lets go.');
  expect(after.line).toBe(first.line);
  expect(after.withLine).toBe(first.withLine);
});

test('a change in what can be heard waits for the next line', () => {
  const first = tell(untold, view);
  expect(tell(first, { ...view, caption: 'a chair scrapes' })).toBe(first);
  const next = tell(first, {
    ...view,
    line: { speaker: null, text: 'A chair.' },
    caption: 'a chair scrapes',
  });
  expect(next.withLine).toBe('(a chair scrapes)');
});

test('a line without words is no line', () => {
  const after = tell(untold, { ...view, line: { speaker: 'Dan', text: '' } });
  expect(after.line).toBeNull();
  expect(after.alone).toBe('He grips the counter.');
});

test('the same words said again after a pause are told again', () => {
  const between = tell(tell(untold, view), { ...view, line: null });
  expect(between.line).toBeNull();
  expect(tell(between, view).line).not.toBeNull();
});

const words = fc.constantFrom('', 'a', 'b');
const views = fc.array(
  fc.record({
    line: fc.option(fc.record({ speaker: fc.option(words), text: words })),
    seen: words,
    caption: words,
  }),
);

test('showing the same view again tells nothing, whatever came before', () => {
  fc.assert(
    fc.property(views, (all) => {
      let told: Telling = untold;
      for (const each of all) {
        told = tell(told, each);
        expect(tell(told, each)).toBe(told);
      }
    }),
  );
});
