import { describe, expect, it } from 'vitest';
import { changed, check, foundIn, messagesOf } from './library.ts';

const door = 'The door does not slam. It is on a spring.   # sound: doors';
const keep = 'Owen: Keep it, then.';

describe('an ending', () => {
  it.each([
    [2, 'bare-ending'],
    [3, null],
    [6, null],
    [7, 'long-ending'],
  ])('of %i beats', async (beats, code) => {
    const text = changed(
      `${keep}\n${door}`,
      Array.from({ length: beats - 1 }, (_, n) => `Owen: ${n}.`).join('\n'),
    );
    const first = 'He throws his card on the desk.   # ending: escalated # voice: shout';
    expect(await foundIn(text)).toEqual(code ? [`${code}: ${first}`] : []);
  });

  it('counts from the line that names it, and counts no line that is only a cue', async () => {
    const text = changed(`${keep}\n${door}`, `${keep}\n# gaze: away\n# hands: fist\n`);
    expect(messagesOf(await check(text), 'bare-ending')).toEqual(['the ending "escalated" has 2 beats']);
  });

  it('that names two is found at the second', async () => {
    const found = await foundIn(changed(keep, `${keep}   # ending: contained/thrown`));
    expect(found).toEqual([`two-endings: ${keep}   # ending: contained/thrown`]);
  });

  it('that names none is found where it ends, once for each place', async () => {
    const text = changed('   # ending: escalated # voice: shout', '   # voice: shout').replace(
      '   # ending: contained',
      '',
    );
    expect([...(await foundIn(text))].sort()).toEqual([
      `no-ending: ${door}`,
      'no-ending: You turn off the lights at the back.',
    ]);
  });
});
