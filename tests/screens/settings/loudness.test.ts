import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loudnessOf, withLoudness } from '../../../src/screens/settings/loudness.ts';
import { defaultSettings } from '../../../src/screens/settings/settings.ts';

describe('all of the sound by one hand', () => {
  it('is as loud as was asked, with each part in its proportion', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 1, noNaN: true }), (loudness) => {
        const settings = withLoudness(defaultSettings, loudness);
        expect(loudnessOf(settings)).toBeCloseTo(loudness, 2);
        expect(settings.buttonsLevel / settings.roomLevel).toBeCloseTo(0.75, 1);
        expect(settings.voicesLevel).toBe(defaultSettings.voicesLevel);
      }),
    );
  });

  it('is off at nothing, and comes back from there in its proportion', () => {
    const off = withLoudness(defaultSettings, 0);
    expect([off.sound, loudnessOf(off)]).toEqual([false, 0]);
    expect(withLoudness(off, 0.8)).toEqual(defaultSettings);
    const silent = { ...defaultSettings, tensionLevel: 0, roomLevel: 0, cuesLevel: 0, buttonsLevel: 0 };
    expect(loudnessOf(withLoudness(silent, 0.5))).toBe(0.5);
  });
});
