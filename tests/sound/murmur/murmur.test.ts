import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { integrated } from '../../../assets/sound/loudness.ts';
import { rhythmOf } from '../../../src/encounter/rhythm.ts';
import { levelOf } from '../../../src/sound/murmur/level.ts';
import { mannerOf } from '../../../src/sound/murmur/manner.ts';
import { MURMUR_RATE, murmurOf } from '../../../src/sound/murmur/murmur.ts';
import { RECEDES_MS } from '../../../src/sound/murmur/plan.ts';
import { TAIL_MS } from '../../../src/sound/murmur/room.ts';
import { part, pitchNear, rms } from './voice-measure.ts';

const words = fc.constantFrom(
  'no',
  'nobody',
  'told',
  'me',
  'anything',
  'since',
  'ten',
  'waiting',
  'sorry',
  'please',
);
const ends = fc.constantFrom('.', '?', '!', '…', '');
const lines = fc
  .tuple(fc.array(words, { minLength: 1, maxLength: 14 }), ends)
  .map(([said, end]) => `${said.join(' ')}${end}`);
const arousals = fc.integer({ min: 0, max: 100 });
const pitches = fc.integer({ min: 95, max: 220 });

const long = 'I have been sitting here since ten, and nobody has said one word to me about her.';
const calm = { text: long, arousal: 25, hz: 104, seed: 1 };

/** The same signal at twice the rate, for a measure that knows only 48 kHz. */
function doubled(signal: Float32Array): Float64Array {
  return new Float64Array(signal.length * 2).map((_, i) => {
    const [here, next] = [signal[i >> 1] ?? 0, signal[(i >> 1) + 1] ?? 0];
    return i % 2 === 0 ? here : (here + next) / 2;
  });
}

describe('a murmur', () => {
  test('is the same for the same line, person and seed, and another for another', () => {
    expect(murmurOf(calm)).toEqual(murmurOf({ ...calm }));
    for (const change of [
      { seed: 2 },
      { arousal: 60 },
      { hz: 110 },
      { text: 'I have been here since ten.' },
    ]) {
      expect(murmurOf({ ...calm, ...change })).not.toEqual(murmurOf(calm));
    }
  });

  test('is as long as the line takes to say, up to where it recedes', () => {
    fc.assert(
      fc.property(lines, arousals, (text, arousal) => {
        const signal = murmurOf({ text, arousal, hz: 120, seed: 3 });
        const spoken = Math.min(rhythmOf(text, arousal).ms, mannerOf(arousal).spokenMs + RECEDES_MS);
        expect((signal.length / MURMUR_RATE) * 1000).toBeCloseTo(spoken + TAIL_MS, -1);
      }),
      { numRuns: 25 },
    );
  });

  test('sounds where a syllable is and breathes where the line does', () => {
    const text = 'Nobody told me. Nobody came.';
    const { syllables } = rhythmOf(text, 20);
    const signal = murmurOf({ text, arousal: 20, hz: 110, seed: 5 });
    const whole = rms(signal);
    for (const { at, ms } of syllables) {
      expect(rms(part(signal, MURMUR_RATE, at + ms * 0.4, at + ms))).toBeGreaterThan(whole * 0.12);
    }
    const gap = syllables.findIndex(
      ({ at }, k) => at - ((syllables[k - 1]?.at ?? at) + (syllables[k - 1]?.ms ?? 0)) > 100,
    );
    const [before, after] = [syllables[gap - 1], syllables[gap]];
    // The room's echo of the last syllable dies away first.
    const breath = part(
      signal,
      MURMUR_RATE,
      (before?.at ?? 0) + (before?.ms ?? 0) + 120,
      (after?.at ?? 0) - 40,
    );
    expect(rms(breath)).toBeLessThan(whole * 0.06);
  });

  test('is between -26 and -22 LUFS, whoever says whatever in whatever state', () => {
    fc.assert(
      fc.property(lines, arousals, pitches, fc.integer(), (text, arousal, hz, seed) => {
        const signal = murmurOf({ text, arousal, hz, seed });
        const loudness = levelOf(signal, MURMUR_RATE);
        expect(loudness).toBeGreaterThan(-25);
        expect(loudness).toBeLessThan(-23);
        expect(Math.max(...signal.map(Math.abs))).toBeLessThan(0.6);
      }),
      { numRuns: 25 },
    );
    // Against the measure that the baked sounds are held to.
    for (const arousal of [20, 60, 95]) {
      const loudness = integrated(doubled(murmurOf({ ...calm, arousal })));
      expect(loudness).toBeGreaterThan(-26);
      expect(loudness).toBeLessThan(-22);
    }
  });

  test('begins and ends in silence and has no click: no sample is far from its neighbour', () => {
    fc.assert(
      fc.property(lines, arousals, pitches, fc.integer(), (text, arousal, hz, seed) => {
        const signal = murmurOf({ text, arousal, hz, seed });
        const steps = signal.map((sample, i) => Math.abs(sample - (signal[i - 1] ?? 0)));
        expect(Math.max(...steps)).toBeLessThan(0.2);
        expect(Math.abs(signal[0] ?? 1)).toBeLessThan(0.002);
        expect(rms(part(signal, MURMUR_RATE, 0, 1))).toBeLessThan(0.1 * Math.max(...signal.map(Math.abs)));
        expect(Math.abs(signal.at(-1) ?? 1)).toBeLessThan(0.001);
      }),
      { numRuns: 25 },
    );
  });

  test('of a line without words is nothing', () => {
    expect(murmurOf({ ...calm, text: '…' })).toHaveLength(0);
    expect(murmurOf({ ...calm, text: '' })).toHaveLength(0);
  });
});

describe('its pitch', () => {
  /** The pitch in the middle of each syllable that has one. */
  function contour(text: string, arousal: number, hz: number): number[] {
    const signal = murmurOf({ text, arousal, hz, seed: 11 });
    return rhythmOf(text, arousal)
      .syllables.filter(({ at, ms }) => at + ms < 2400)
      .map(({ at, ms }) => pitchNear(part(signal, MURMUR_RATE, at + ms * 0.45, at + ms), MURMUR_RATE, hz))
      .filter((pitch) => !Number.isNaN(pitch));
  }
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

  test('stays near the voice at rest, a little higher when stirred, never as high as a shout', () => {
    for (const hz of [104, 206]) {
      const [quiet, stirred, most] = [20, 70, 100].map((arousal) => mean(contour(long, arousal, hz)));
      expect((quiet ?? 0) / hz).toBeGreaterThan(0.85);
      expect((quiet ?? 0) / hz).toBeLessThan(1.2);
      expect(stirred).toBeGreaterThan((quiet ?? 0) * 1.05);
      expect((most ?? 0) / hz).toBeLessThan(1.4);
    }
  });

  test('falls at the end of what is told, and rises at the end of what is asked', () => {
    const end = (text: string) => contour(text, 30, 110);
    const told = end('You know where she went.');
    const asked = end('You know where she went?');
    expect(told.at(-1)).toBeLessThan(mean(told.slice(0, -1)));
    expect(asked.at(-1)).toBeGreaterThan((told.at(-1) ?? 0) * 1.12);
  });
});

describe('above an arousal of seventy', () => {
  const at = (arousal: number) => mannerOf(arousal);

  test('it gets shorter, tighter and breathier, and no louder', () => {
    expect(at(100).spokenMs).toBeLessThan(at(70).spokenMs - 500);
    expect(at(100).range).toBeLessThan(at(70).range * 0.7);
    expect(at(100).openShare).toBeLessThan(at(70).openShare);
    expect(at(100).breath).toBeGreaterThan(at(70).breath * 3);
    const loudness = [70, 85, 100].map((arousal) => levelOf(murmurOf({ ...calm, arousal }), MURMUR_RATE));
    expect(Math.max(...loudness) - Math.min(...loudness)).toBeLessThan(1);
  });

  test('everything changes gradually: there is no arousal at which it breaks', () => {
    for (const name of ['pitch', 'range', 'breath', 'openShare', 'spokenMs'] as const) {
      for (let arousal = 0; arousal < 100; arousal++) {
        const [here, next] = [at(arousal)[name], at(arousal + 1)[name]];
        expect(Math.abs(next - here) / here).toBeLessThan(0.15);
      }
    }
  });
});
