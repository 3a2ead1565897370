import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineInWords, optionsInWords, sentencesOf } from '../../src/sound/sentences.ts';

describe('sentences', () => {
  test('end where a speaker would breathe, with the marks that close them', () => {
    expect(sentencesOf('Forty minutes. Nobody said one word! “Is she alive?” …I see.')).toEqual([
      'Forty minutes.',
      'Nobody said one word!',
      '“Is she alive?”',
      '…I see.',
    ]);
    expect(sentencesOf('I rang and')).toEqual(['I rang and']);
    expect(sentencesOf('It was £3.50 at 9.15.')).toEqual(['It was £3.50 at 9.15.']);
  });

  test('without a word in them are not read', () => {
    expect(sentencesOf('… —')).toEqual([]);
    expect(sentencesOf('')).toEqual([]);
  });

  test('keep every letter, in order', () => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abc .!?…,”') }), (text) => {
        expect(letters(sentencesOf(text).join(' '))).toBe(letters(text));
      }),
    );
  });
});

test('a speaker is named when they have not just spoken', () => {
  const line = { speaker: 'Dan', text: 'No. Not again.' };
  expect(lineInWords(line, null)).toEqual(['Dan:', 'No.', 'Not again.']);
  expect(lineInWords(line, 'Dan')).toEqual(['No.', 'Not again.']);
  expect(lineInWords({ speaker: null, text: 'The doors open.' }, 'Dan')).toEqual(['The doors open.']);
});

test('answers are read by their keys, saying nothing last', () => {
  const option = (key: string, text: string) => ({ key, text, silence: key === '0' });
  expect(
    optionsInWords([option('0', 'Say nothing.'), option('1', 'I am sorry.'), option('2', 'Sit down.')]),
  ).toEqual(['One: I am sorry.', 'Two: Sit down.', 'Nought: Say nothing.']);
});
