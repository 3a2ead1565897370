import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainWords, readable } from '../../src/debrief/readable.ts';
import { TellingError } from '../../src/story/teller.ts';
import { compileChanged, parcel } from '../story/parcel.ts';
import { anyPicks, play, playBy } from './plays.ts';

describe('a record of another version', () => {
  const record = playBy(parcel, 1, ['arguing-facts', 'lapse']);

  test('still says what was answered, in the words of the present script where it has them', async () => {
    const { scenario } = await compileChanged((text) =>
      text.replace('You had three days to collect it.', 'The card says three days.'),
    );
    expect(scenario.hash).not.toBe(record.hash);
    expect(readable(scenario, record)).toEqual([
      {
        moment: 'Counter: card',
        technique: 'Prove them wrong',
        words: '“The card says three days.”',
        lapse: false,
        latency: 3000,
      },
      { moment: 'Deciding', technique: 'Leave a silence', words: 'Wait.', lapse: true, latency: 3000 },
    ]);
  });

  test('has no words for what the present script no longer holds', () => {
    const [one] = readable(parcel, {
      seed: 1,
      decisions: [{ moment: 'till.the_long-queue', response: 'her-own-idea', lapse: false, latency: null }],
    });
    expect(one).toEqual({
      moment: 'Till: the long queue',
      technique: 'Her own idea',
      words: null,
      lapse: false,
      latency: null,
    });
  });

  test('can be read without any script', () => {
    expect(readable(null, record).map(({ technique, words }) => [technique, words])).toEqual([
      ['Prove them wrong', null],
      ['Leave a silence', null],
    ]);
  });

  test('finds words on ways that the seed alone would not take', async () => {
    const { scenario } = await compileChanged((text) =>
      text.replace('{ need < 55 || sorry:', '{ queue == 3: -> deciding }\n{ need < 55 || sorry:'),
    );
    const all = playBy(scenario, 2, ['orienting', 'offering-choices']);
    expect(readable(scenario, all).every(({ words }) => words !== null)).toBe(true);
  });

  test('never throws, whatever stands in it and whatever the script does', async () => {
    const { scenario: failing } = await compileChanged((text) =>
      text.replace('The blind is half down.', '-> lost').concat('\n=== lost ===\nThe line goes dead.\n'),
    );
    expect(() => playBy(failing, 1, ['orienting'])).toThrow(TellingError);
    const decisions = fc.array(
      fc.record({
        moment: fc.oneof(fc.string(), fc.constantFrom('counter.card', 'deciding', '__proto__')),
        response: fc.oneof(fc.string(), fc.constantFrom('orienting', 'constructor', 'lapse')),
        lapse: fc.boolean(),
        latency: fc.option(fc.nat()),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.constantFrom(parcel, failing, null), fc.nat(), decisions, (scenario, seed, made) => {
        expect(readable(scenario, { seed, decisions: made })).toHaveLength(made.length);
      }),
      { numRuns: 60 },
    );
  });

  test('of the present version finds the words of every decision', () => {
    fc.assert(
      fc.property(anyPicks, (picks) => {
        for (const { words } of readable(parcel, play(parcel, picks))) expect(words).not.toBeNull();
      }),
      { numRuns: 30 },
    );
  });
});

describe('names in plain words', () => {
  test('lose their dots and underscores', () => {
    expect(plainWords('opening.first_words')).toBe('Opening: first words');
    expect(plainWords('…')).toBe('…');
    expect(plainWords('')).toBe('');
  });
});
