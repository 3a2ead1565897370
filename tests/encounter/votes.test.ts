import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forkRecord, newRecord, readRecord } from '../../src/encounter/record.ts';
import { standingOf, withVote } from '../../src/encounter/votes.ts';

const options = ['a', 'b', 'c', 'silence'];

describe('what a vote came to', () => {
  it('names the most and the next', () => {
    expect(standingOf(options, { a: 5, b: 9, c: 0 })).toEqual({ total: 14, first: ['b'], second: ['a'] });
  });

  it('says who is level, in the order shown', () => {
    expect(standingOf(options, { silence: 4, a: 4, c: 1 })).toMatchObject({
      first: ['a', 'silence'],
      second: ['c'],
    });
    expect(standingOf(options, { a: 5, b: 2, c: 2 })).toMatchObject({ first: ['a'], second: ['b', 'c'] });
  });

  it('of nobody has no first, and of one mind no second', () => {
    expect(standingOf(options, {})).toEqual({ total: 0, first: [], second: [] });
    expect(standingOf(options, { c: 7 })).toEqual({ total: 7, first: ['c'], second: [] });
  });

  it('never names an option for a word that every object has', () => {
    expect(standingOf(['constructor', 'a'], { a: 1 })).toEqual({ total: 1, first: ['a'], second: [] });
  });

  it('puts nobody behind anybody with fewer hands', () => {
    const counts = fc.dictionary(fc.constantFrom(...options), fc.nat({ max: 20 }), { noNullPrototype: true });
    fc.assert(
      fc.property(counts, (each) => {
        const { first, second } = standingOf(options, each);
        const hands = (id: string) => each[id] ?? 0;
        for (const id of options) {
          if (first.includes(id)) expect(options.every((other) => hands(other) <= hands(id))).toBe(true);
          else if (second.includes(id)) expect(hands(id)).toBeGreaterThan(0);
          else expect([...first, ...second].every((better) => hands(better) >= hands(id))).toBe(true);
        }
      }),
    );
  });
});

describe('votes in a record', () => {
  const record = {
    ...newRecord({ id: 'parcel', hash: '0123456789abcdef' }, 7, 'r', '2026-01-02T03:04:05Z'),
    votes: [
      { turn: 0, counts: { apologise: 9, silence: 5 } },
      { turn: 1, counts: {} },
    ],
  };
  const read = (votes: unknown) => readRecord(JSON.stringify({ ...record, votes }));

  it('are read as they were written', () => {
    expect(read(record.votes)).toEqual({ ok: true, record });
  });

  it.each([
    ['fewer hands than none', [{ turn: 0, counts: { a: -1 } }]],
    ['half a hand', [{ turn: 0, counts: { a: 0.5 } }]],
    ['a crowd', [{ turn: 0, counts: { a: 1000 } }]],
    ['names for hands', [{ turn: 0, counts: { a: ['Ann', 'Bo'] } }]],
    ['no decision', [{ counts: {} }]],
    [
      'endless options',
      [{ turn: 0, counts: Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`o${at}`, 1])) }],
    ],
  ])('with %s are not', (_, votes) => {
    expect(read(votes).ok).toBe(false);
  });

  it('hold counts only: whatever else is said beside them is dropped', () => {
    const result = read([{ turn: 0, counts: { a: 1 }, who: ['Ann'] }]);
    expect(result.ok && result.record.votes).toEqual([{ turn: 0, counts: { a: 1 } }]);
  });

  it('of a moment that is tried again are gone, with all after it', () => {
    expect(forkRecord(record, 1, 's', '2026-01-03T03:04:05Z').votes).toEqual([record.votes[0]]);
  });

  it('taken again count as they were last', () => {
    expect(withVote(record.votes, 1, { a: 2 })).toEqual([record.votes[0], { turn: 1, counts: { a: 2 } }]);
    expect(withVote(record.votes, 0, { a: 2 })).toEqual([{ turn: 0, counts: { a: 2 } }]);
    expect(withVote(undefined, 0, {})).toEqual([{ turn: 0, counts: {} }]);
  });
});
