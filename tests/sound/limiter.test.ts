import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bent, makeUpCorrection } from '../../src/sound/limiter.ts';

test('what a compressor adds is taken back: the specification says by how much', () => {
  // Full scale comes out at -24 dB of -40: the node makes everything louder by 0.6 times that.
  expect(20 * Math.log10(makeUpCorrection(-40, 2.5))).toBeCloseTo(-24 * 0.6, 9);
  expect(makeUpCorrection(-18, 1)).toBe(1);
});

test('the bend leaves small samples alone, never turns back, and never goes beyond its end', () => {
  const sample = fc.double({ min: -8, max: 8, noNaN: true });
  fc.assert(
    fc.property(sample, sample, (a, b) => {
      if (Math.abs(a) <= 0.9) expect(bent(a)).toBe(a);
      expect(Math.abs(bent(a))).toBeLessThanOrEqual(1);
      expect(bent(-a)).toBe(-bent(a));
      if (a <= b) expect(bent(a)).toBeLessThanOrEqual(bent(b));
    }),
  );
});
