import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisOf, barOf, barScale } from '../../../src/screens/debrief/bars.ts';

const changes = fc.array(fc.record({ by: fc.integer({ min: -40, max: 40 }) }), { minLength: 1 });

describe('the bars of a decision', () => {
  it('stay within their room, on their side of the axis, and are as long as their share', () => {
    fc.assert(
      fc.property(changes, (causes) => {
        const scale = barScale(causes);
        const axis = axisOf(scale);
        for (const { by } of causes) {
          const { left, width } = barOf(by, scale);
          expect(left).toBeGreaterThanOrEqual(-1e-9);
          expect(left + width).toBeLessThanOrEqual(100 + 1e-9);
          expect(by < 0 ? left + width : left).toBeCloseTo(axis);
          expect(width * (scale.down + scale.up)).toBeCloseTo(100 * Math.abs(by));
        }
      }),
    );
  });

  it('fill the room when everything went one way', () => {
    expect(barOf(-6, barScale([{ by: -2 }, { by: -6 }]))).toEqual({ left: 0, width: 100 });
    expect(barOf(4, barScale([{ by: 4 }]))).toEqual({ left: 0, width: 100 });
    expect(barOf(0, barScale([]))).toEqual({ left: 0, width: 0 });
  });
});
