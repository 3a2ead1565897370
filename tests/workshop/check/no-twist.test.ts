import { describe, expect, it } from 'vitest';
import { changed, check, messagesOf } from './library.ts';

const seen = `{ queue == 1:
    ~ event(4, 0, 0, "a woman behind him sighed at the clock")
    A woman behind him looks at the clock and sighs.
}
`;
const without = changed(seen, '');
const heard = 'Owen: By five. They said by five.   # stance: ease';
const messages = async (text: string) => messagesOf(await check(text), 'no-twist');

describe('a twist', () => {
  it('that every run meets is not found', async () => {
    expect(await messages(changed(seen, seen))).toEqual([]);
  });

  it('that changes nothing is met by no run', async () => {
    expect(await messages(changed('{ queue == 1:', '{ queue < 2:'))).toEqual([
      'no run meets a twist: nothing changes, whatever they draw',
    ]);
  });

  it('that waits on one way only is missed by whoever goes another', async () => {
    const text = changed(heard, `${heard}\n    { queue == 1: Somebody sighs. }`, without);
    expect(await messages(text)).toEqual([
      'a run has met no twist after one decision, and can meet none any more',
    ]);
  });

  it('is met by a change of the person alone', async () => {
    expect(await messages(changed(seen, '{ queue == 1:\n    ~ event(2, 0, 0, "it rained")\n}\n'))).toEqual(
      [],
    );
  });

  it('is met by what is on offer alone', async () => {
    const text = changed(
      '* [“Try it once more, please.”',
      '* { queue == 0 } [“Try it once more, please.”',
      without,
    );
    expect(await messages(text)).toEqual([]);
  });

  it('is met where any one of several is', async () => {
    const two = changed('# twist: queue 0..1', '# twist: queue 0..1\n# twist: rain 0..2\nVAR rain = 0');
    const text = changed('Owen: What fine?', '{ rain == 2: It rains. }\nOwen: What fine?', two);
    expect(await messages(text.replace('{ queue == 1:', '{ queue < 2:'))).toEqual([]);
  });
});
