import { describe, expect, it } from 'vitest';
import { changed, check, foundIn, messagesOf } from './library.ts';

describe('what is on offer', () => {
  it('is too little where a condition takes one of three away', async () => {
    const text = changed("* [“We'll have that sorted", "* { heard } [“We'll have that sorted");
    expect(messagesOf(await check(text), 'few-offered')).toEqual([
      'on some way, the moment "desk.fine" offers 2 spoken responses',
    ]);
  });

  it('lacks its silence or its lapse where they hang on something', async () => {
    const text = changed('* [Wait, with your hand', '* { heard } [Wait, with your hand');
    const problems = await check(text);
    expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'error one-silence',
      'error one-lapse',
    ]);
    expect(problems[0]?.message).toBe('on some way, the moment "printing" has no way to say nothing');
  });

  it('says the same twice where two that hang on something are there together', async () => {
    const text = changed("“Give it here. I'll print the thing.”", "“I'll print it from mine. Two copies?”");
    expect(await foundIn(text)).toEqual([]);
    const both = text.replace('* { not heard }', '* { tries < 5 }');
    expect(messagesOf(await check(both), 'same-text')).toEqual([
      'two responses of "printing" say the same on some way',
    ]);
  });

  it('is not told again where the script shows it by itself', async () => {
    const text = changed(
      "“Let's both just calm down for a minute, shall we?”",
      '“Pay half now, or talk to Anne on Monday?”',
    );
    expect(messagesOf(await check(text), 'same-text')).toHaveLength(1);
  });

  it.each([
    [16, 0],
    [17, 0],
    [27, 1],
  ])('stays open as long as its words take: a silence of %i', async (count, times) => {
    const words = Array.from({ length: count }, () => 'word').join(' ');
    const problems = await check(changed('Turn the screen so that he can read it.', words));
    expect(problems.filter(({ code }) => code === 'long-window')).toHaveLength(times);
  });
});

describe('the shortest run', () => {
  it.each([
    [3, []],
    [4, ['the shortest run has 3 decisions, and the script promises 4 minutes']],
  ])('of three decisions, where %i minutes are promised', async (minutes, messages) => {
    expect(messagesOf(await check(changed('# minutes: 3', `# minutes: ${minutes}`)), 'short')).toEqual(
      messages,
    );
  });
});
