import { describe, expect, it } from 'vitest';
import { changed, codesOf, problemsOf, withLines } from './library.ts';

const words = (count: number, word = 'word'): string => Array.from({ length: count }, () => word).join(' ');
const first = '“You need that form, and today.”';
const second = "“It does tell you so on the screen, I'm afraid.”";

describe('a line', () => {
  it.each([
    [30, []],
    [31, ['long-line']],
  ])('of %i words', async (count, codes) => {
    expect(await codesOf(withLines(words(count)))).toEqual(codes);
  });

  it('is counted as it is told: without its tags, and in the longest of the ways that it may go', async () => {
    expect(await codesOf(withLines(`${words(28)} # sound: paper # stance: forward # voice: low`))).toEqual(
      [],
    );
    expect(await codesOf(withLines(`${words(20)} { heard: ${words(10)} | ${words(9)} }`))).toEqual([]);
    expect(await codesOf(withLines(`${words(20)} { heard: ${words(3)} | ${words(11)} }`))).toEqual([
      'long-line',
    ]);
  });

  it('is none that is given to a function', async () => {
    expect(await codesOf(withLines(`~ event(2, 0, 0, "${words(40)}")`))).toEqual([]);
  });
});

describe('a response', () => {
  it.each([
    [25, []],
    [26, ['long-response']],
  ])('that is a silence of %i words', async (count, codes) => {
    expect(await codesOf(changed('Read the sheet that he is holding up.', words(count)))).toEqual(codes);
  });

  it('may be as long as it likes where it is never shown', async () => {
    expect(await codesOf(changed('[… # ignoring', `[${words(40)} # ignoring`))).toEqual([]);
  });

  it.each([
    [15, []],
    [16, ['stands-out']],
  ])('of %i words beside one of ten', async (count, codes) => {
    expect(await codesOf(changed(first, words(count)))).toEqual(codes);
  });
});

describe('a moment', () => {
  it.each([
    [14, []],
    [15, ['wordy-moment']],
  ])('in which two of three responses have %i words', async (count, codes) => {
    expect(await codesOf(changed(first, words(count), changed(second, words(count, 'other'))))).toEqual(
      codes,
    );
  });

  it('is named, with how many', async () => {
    const [problem] = await problemsOf(changed(first, words(15), changed(second, words(16, 'other'))));
    expect(problem?.message).toBe('2 of the 3 responses of "desk" have more than 14 words');
  });
});
