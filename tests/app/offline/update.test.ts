import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Situation, whenToTake } from '../../../src/app/offline/update.ts';

/** On the first screen for a while, with nothing open, and a key pressed not long ago. */
const home: Situation = {
  waiting: true,
  resting: true,
  unkept: false,
  othersBusy: false,
  reading: false,
  unseen: false,
  sinceArrival: 20_000,
  sincePress: 5000,
  triedBefore: false,
};

const situations = fc.record({
  waiting: fc.boolean(),
  resting: fc.boolean(),
  unkept: fc.boolean(),
  othersBusy: fc.boolean(),
  reading: fc.boolean(),
  unseen: fc.boolean(),
  sinceArrival: fc.integer({ min: 0, max: 600_000 }),
  sincePress: fc.integer({ min: 0, max: 600_000 }),
  triedBefore: fc.boolean(),
});

describe('a new version', () => {
  it.each<[string, Partial<Situation>, string]>([
    ['is not there', { waiting: false }, 'none'],
    ['comes in by itself as the first screen opens', { sinceArrival: 300 }, 'take'],
    ['comes in by itself in a tab that nobody sees', { unseen: true }, 'take'],
    [
      'comes in by itself where the screen was left alone',
      { sinceArrival: 300_000, sincePress: 200_000 },
      'take',
    ],
    ['is offered to somebody who is at it', {}, 'offer'],
    [
      'is offered to somebody who may be reading the first screen',
      { sincePress: 90_000, sinceArrival: 90_000 },
      'offer',
    ],
    ['is offered beside a notice that may not have been read', { reading: true, unseen: true }, 'offer'],
    ['is offered where coming in by itself did not help', { triedBefore: true, unseen: true }, 'offer'],
    ['waits while anything is played, read or written', { resting: false, unseen: true }, 'later'],
    ['waits while something is only in memory', { unkept: true, unseen: true }, 'later'],
    ['waits for other tabs, and says so', { othersBusy: true, unseen: true }, 'elsewhere'],
  ])('%s', (_, change, expected) => {
    expect(whenToTake({ ...home, ...change })).toBe(expected);
  });

  it('never comes in, nor is offered, over anything that is open or would be lost', () => {
    fc.assert(
      fc.property(situations, (now) => {
        const may = now.waiting && now.resting && !now.unkept && !now.othersBusy;
        if (!may) expect(['take', 'offer']).not.toContain(whenToTake(now));
        else expect(['take', 'offer']).toContain(whenToTake(now));
      }),
    );
  });

  it('never comes in by itself before the eyes of somebody who has just pressed something', () => {
    fc.assert(
      fc.property(situations, (now) => {
        fc.pre(!now.unseen && now.sinceArrival >= 1000 && now.sincePress < 120_000);
        expect(whenToTake(now)).not.toBe('take');
      }),
    );
  });
});
