import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rhythmOf } from '../../src/encounter/rhythm.ts';
import { type Mouth, mouthOf, type Speech, speakOn } from '../../src/stage/lips.ts';

const step = 1000 / 24;

/** The mouth at every one of 24 drawings a second, from the line's beginning. */
function say(line: string | null, arousal: number, seconds: number): Mouth[] {
  let speech: Speech | null = null;
  return Array.from({ length: Math.round(seconds * 24) }, () => {
    speech = speakOn(speech, step, line, arousal);
    return mouthOf(speech);
  });
}

const openings = (mouths: readonly Mouth[]): number =>
  mouths.filter((mouth, index) => mouth !== 'shut' && mouths[index - 1] === 'shut').length;

const runsOf = (mouths: readonly Mouth[]): number[] => {
  const runs: number[] = [];
  mouths.forEach((mouth, index) => {
    if (index === 0 || mouth !== mouths[index - 1]) runs.push(1);
    else runs.push((runs.pop() ?? 0) + 1);
  });
  return runs.slice(1, -1);
};

const line = 'You said ten minutes. That was an hour ago, and nobody came.';

describe('a mouth', () => {
  it('is shut while nothing is said', () => {
    expect(new Set(say(null, 50, 3))).toEqual(new Set(['shut']));
  });

  it('opens about as often as there are syllables, and shuts in the pauses', () => {
    const { syllables, ms } = rhythmOf(line, 20);
    const mouths = say(line, 20, ms / 1000);
    expect(openings(mouths)).toBeGreaterThan(syllables.length * 0.5);
    expect(openings(mouths)).toBeLessThanOrEqual(syllables.length);
    const stop = syllables.find(({ last }) => last);
    const next = syllables.find(({ at }) => at > (stop?.at ?? 0));
    const pause = ((stop?.at ?? 0) + (stop?.ms ?? 0) + (next?.at ?? 0)) / 2;
    expect(mouths[Math.floor(pause / step)]).toBe('shut');
  });

  it('is done when the line is, however long that stays to be read', () => {
    const { ms } = rhythmOf(line, 20);
    const after = say(line, 20, 20).slice(Math.ceil(ms / step) + 1);
    expect(new Set(after)).toEqual(new Set(['shut']));
  });

  it('opens wide on stressed open sounds, and only in somebody stirred', () => {
    expect(say('Answer! Anything at all!', 80, 4)).toContain('wide');
    expect(say('Answer! Anything at all!', 30, 4)).not.toContain('wide');
  });

  it('stays as it is for at least two drawings of 24 a second', () => {
    const words = fc.array(fc.constantFrom('no', 'anything', 'now', 'please', 'telling', 'me', 'I', 'out'), {
      minLength: 2,
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 0, max: 100 }), (said, arousal) => {
        expect(Math.min(2, ...runsOf(say(`${said.join(' ')}.`, arousal, 5)))).toBe(2);
      }),
    );
  });

  it('begins another line at its beginning, and goes on with the same one', () => {
    const first = speakOn(null, 500, line, 20);
    expect(speakOn(first, 100, line, 90)).toMatchObject({ at: 600, stirred: false });
    expect(speakOn(first, 100, 'No.', 90)).toMatchObject({ at: 100, stirred: true });
    expect(speakOn(first, 100, null, 20)).toBeNull();
  });
});
