import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rhythmOf, syllablesOf } from '../../src/encounter/rhythm.ts';

describe('syllables', () => {
  it('are those that a mouth would show', () => {
    const counts = {
      no: 1,
      forty: 2,
      minutes: 2,
      somebody: 3,
      came: 1,
      waited: 2,
      asked: 1,
      table: 2,
      the: 1,
      "you've": 1,
    };
    for (const [word, count] of Object.entries(counts)) expect(syllablesOf(word).length, word).toBe(count);
    expect(syllablesOf('…')).toEqual([]);
    expect(syllablesOf('47').length).toBeGreaterThan(1);
  });
});

describe('the rhythm of a line', () => {
  it('is faster, with shorter breaths, when they are stirred', () => {
    const line = 'Forty minutes. Nobody has said one word to us.';
    expect(rhythmOf(line, 90).ms).toBeLessThan(rhythmOf(line, 10).ms * 0.8);
  });

  it('breathes at stops, draws the last syllable out, and knows a question', () => {
    const { syllables, asks } = rhythmOf('No. Who is somebody?', 50);
    expect(asks).toBe(true);
    const [no, who] = syllables;
    expect(no?.last).toBe(true);
    expect((who?.at ?? 0) - (no?.at ?? 0) - (no?.ms ?? 0)).toBeGreaterThan(200);
    expect(syllables.at(-1)?.last).toBe(true);
    expect(rhythmOf('Fine.', 50).asks).toBe(false);
  });

  it('runs forward without overlaps, whatever the words', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: -10, max: 200 }), (text, arousal) => {
        const { ms, syllables } = rhythmOf(text, arousal);
        let end = 0;
        for (const { at, ms: long, open } of syllables) {
          expect(at).toBeGreaterThanOrEqual(end - 1);
          expect(long).toBeGreaterThan(0);
          expect(open > 0 && open <= 1).toBe(true);
          end = at + long;
        }
        expect(ms).toBe(end);
      }),
    );
  });
});
