import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closeTogether, heldTo, loudnessOf } from '../../src/sound/loudness.ts';

test('a bed is as loud as its files at their levels: half the level is 6 dB less, two alike are 3 dB more', () => {
  expect(loudnessOf([{ level: 1, lufs: -20 }])).toBeCloseTo(-20, 9);
  expect(loudnessOf([{ level: 0.5, lufs: -20 }])).toBeCloseTo(-26.02, 2);
  expect(
    loudnessOf([
      { level: 1, lufs: -20 },
      { level: 1, lufs: -20 },
    ]),
  ).toBeCloseTo(-16.99, 2);
});

test('a bed that is off has a number, too', () => {
  expect(loudnessOf([])).toBe(-33);
  expect(loudnessOf([{ level: 0, lufs: -20 }])).toBe(-33);
});

test('a sound that is held ends no louder than it may be, and is never made louder', () => {
  const lufs = fc.double({ min: -50, max: -10, noNaN: true });
  fc.assert(
    fc.property(lufs, lufs, (most, sound) => {
      const level = heldTo(most, sound);
      expect(level).toBeLessThanOrEqual(1);
      expect(sound + 20 * Math.log10(level)).toBeLessThanOrEqual(most + 1e-9);
      if (sound <= most) expect(level).toBe(1);
    }),
  );
});

test('close together, a single sound is near the bed at rest, and a sting no louder than the bed now', () => {
  const lufs = fc.double({ min: -33, max: -15, noNaN: true });
  fc.assert(
    fc.property(lufs, lufs, (rest, now) => {
      const { cue, sting } = closeTogether(rest, now);
      expect(cue).toBeCloseTo(rest + 3, 9);
      expect(sting).toBeLessThanOrEqual(now);
      expect(sting).toBeLessThanOrEqual(cue);
    }),
  );
});
