import { describe, expect, it } from 'vitest';
import { changed, codesOf } from './library.ts';

const pay = '“Pay half now, or talk to Anne on Monday?”';
const calm = "“Let's both just calm down for a minute, shall we?”";

describe('two responses of a moment', () => {
  it.each([pay, pay.toUpperCase(), '“Pay half now – or talk to Anne, on Monday?”'])(
    'that say the same are found however it is written: %s',
    async (words) => expect(await codesOf(changed(calm, words))).toEqual(['same-text']),
  );

  it('may say the same where each depends on something', async () => {
    const text = changed("“Give it here. I'll print the thing.”", "“I'll print it from mine. Two copies?”");
    expect(await codesOf(text)).toEqual([]);
  });

  it('may say the same at different moments', async () => {
    expect(await codesOf(changed("“It's only a fine, you know. You mustn't be upset.”", pay))).toEqual([]);
  });
});

describe('a response that depends on something', () => {
  it('counts as one that may be there: five with two conditions are not too many', async () => {
    const text = changed(
      '* [Wait, with your hand on the keyboard.',
      `* { not heard } [“Monday, then.” # open-question]
    # why: So.
    # inside: So.
    Owen: Monday.
* [Wait, with your hand on the keyboard.`,
    );
    expect(await codesOf(text)).toEqual([]);
    expect(await codesOf(text.replaceAll('* { not heard }', '*').replace('* { heard }', '*'))).toEqual([
      'three-or-four',
    ]);
  });
});
