import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amplify, integrated, loudestMoment, SILENT_LUFS, truePeak } from '../../assets/sound/loudness.ts';
import { place, SAMPLE_RATE, type Signal, silence, TAU } from '../../assets/sound/signal.ts';

function sine(hz: number, dbfs: number, seconds: number, phase = 0): Signal {
  const gain = 10 ** (dbfs / 20);
  return silence(seconds).map((_, i) => gain * Math.sin((TAU * hz * i) / SAMPLE_RATE + phase));
}

describe('loudness by ITU-R BS.1770', () => {
  test('a 997 Hz sine at 0 dBFS on one channel is -3.01 LUFS, at -23 dBFS -26.01', () => {
    expect(integrated(sine(997, 0, 5))).toBeCloseTo(-3.01, 1);
    expect(integrated(sine(997, -23, 5))).toBeCloseTo(-26.01, 1);
  });

  test('silence around a sound is gated out', () => {
    const long = silence(12);
    place(long, sine(997, -23, 5), 4);
    expect(integrated(long)).toBeCloseTo(-26.01, 0);
  });

  test('what is 20 dB softer than the rest does not pull the measure down', () => {
    const mixed = silence(20);
    place(mixed, sine(997, -23, 10), 0);
    place(mixed, sine(997, -43, 10), 10);
    expect(integrated(mixed)).toBeCloseTo(-26.01, 0);
  });

  test('low tones count less, as ears hear them', () => {
    expect(integrated(sine(40, -20, 3))).toBeLessThan(integrated(sine(997, -20, 3)) - 3);
  });

  test('silence has a number too', () => {
    expect(integrated(silence(2))).toBe(SILENT_LUFS);
    expect(loudestMoment(silence(0.1))).toBe(SILENT_LUFS);
  });

  test('a gain moves the measure by that gain', () => {
    const tone = sine(440, -20, 2);
    const before = integrated(tone);
    fc.assert(
      fc.property(fc.double({ min: -20, max: 15, noNaN: true }), (decibels) => {
        expect(integrated(amplify(tone, decibels))).toBeCloseTo(before + decibels, 3);
      }),
      { numRuns: 10 },
    );
  });
});

test('true peak finds what stands between the samples', () => {
  // A quarter of the sample rate, sampled 45° off its crests: samples reach -3 dB only.
  const between = sine(SAMPLE_RATE / 4, 0, 0.1, TAU / 8);
  expect(20 * Math.log10(Math.max(...between))).toBeCloseTo(-3.01, 1);
  expect(truePeak(between.map((sample) => sample * 0.5))).toBeCloseTo(-6.02, 0);
  expect(truePeak(sine(997, -6, 0.5))).toBeCloseTo(-6, 1);
});
