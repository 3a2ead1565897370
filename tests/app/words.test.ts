import { describe, expect, it } from 'vitest';
import { importInWords } from '../../src/app/imported.ts';
import { openingWords } from '../../src/app/live/announce.ts';
import { dwellOf } from '../../src/app/live/pacing.ts';
import { seenOf, spokenVoices, wordedCues } from '../../src/app/live/seen.ts';
import { troubleOf } from '../../src/app/trouble.ts';
import cues from '../../stories/kit/cues.json' with { type: 'json' };

describe('what the body does', () => {
  it('has words for every cue that a script may set', () => {
    const told = [
      'stance',
      'hands',
      'head',
      'skin',
      'eyes',
      'tremor',
      'gaze',
      'voice',
      'distance',
      'breath',
    ] as const;
    for (const kind of told) {
      expect(Object.keys(wordedCues[kind] ?? {}).sort()).toEqual([...cues[kind]].sort());
    }
    expect(Object.keys(spokenVoices).sort()).toEqual([...cues.voice].sort());
  });

  it('is one sentence, and none without cues', () => {
    expect(seenOf('Dan', { stance: 'closer', hands: 'point' })).toBe('Dan comes closer, pointing at you.');
    expect(seenOf('Dan', { gaze: 'doors' })).toBe('Dan: looking at the doors.');
    expect(seenOf('Dan', { sound: 'chair' })).toBe('');
    expect(seenOf('Dan', { stance: 'gone' })).toBe('Dan is away from the counter.');
    expect(seenOf('Dan', { stance: 'forward', voice: 'low', hands: 'grip' })).toBe(
      'Dan leans in, hands gripping the edge, voice low.',
    );
  });

  it('does not name again who is speaking', () => {
    expect(seenOf('Dan', { voice: 'low' })).toBe('Quietly.');
    expect(seenOf('Dan', { gaze: 'doors', voice: 'breaking' })).toBe(
      'In a breaking voice, looking at the doors.',
    );
    for (const voice of cues.voice) expect(seenOf('Dan', { voice })).not.toContain('Dan');
  });
});

describe('pacing', () => {
  it('gives a line the time to be read, never less than a second and a half, and longer where it is to sink in', () => {
    const beat = (text: string, hold?: string) => ({ speaker: null, text, cues: hold ? { hold } : {} });
    expect(dwellOf(beat('No.'), 175)).toBe(1500);
    expect(dwellOf(beat('one two three four five six seven eight nine ten'), 175)).toBeCloseTo(3929, -1);
    expect(dwellOf(beat('No.', 'long'), 175)).toBeGreaterThan(dwellOf(beat('No.', 'short'), 175));
    expect(dwellOf(beat('some words to be read here by you'), 130)).toBeGreaterThan(
      dwellOf(beat('some words to be read here by you'), 220),
    );
  });
});

describe('the clock in words', () => {
  it('is rounded to what a listener can use', () => {
    expect(openingWords(14_300, true)).toBe('About 15 seconds. P pauses.');
    expect(openingWords(6200, false)).toBe('About six seconds.');
    expect(openingWords(null, true)).toBe('');
  });
});

describe('trouble', () => {
  it('says what happened, what was kept and what to do, whatever was thrown', () => {
    for (const error of [
      new Error('x'),
      new TypeError('Failed to fetch dynamically imported module'),
      'text',
      null,
      undefined,
      7,
    ]) {
      const words = troubleOf(error);
      for (const sentence of [words.happened, words.kept, words.now]) expect(sentence).toMatch(/^[A-Z].+\.$/);
    }
  });
});

describe('an import', () => {
  it('is told in one sentence', () => {
    const none = {
      problem: null,
      added: [],
      replaced: [],
      left: [],
      notes: [],
      refused: [],
      keeping: 'kept' as const,
    };
    expect(importInWords({ ...none, added: ['a', 'b'], left: ['c'] })).toBe(
      '2 runs added, 1 was here already.',
    );
    expect(importInWords({ ...none, problem: 'this is not JSON' })).toBe(
      'Nothing was taken in: this is not JSON',
    );
    expect(importInWords(none)).toBe('There were no runs in that file.');
  });
});
