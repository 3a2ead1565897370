import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { framing, spare } from '../../src/stage/framing.ts';

const size = [1280, 720] as const;
const focus = [0.625, 0.3] as const;

describe('framing', () => {
  it('covers any host, with the spare for sway on every side', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 200, max: 4000 }),
        fc.integer({ min: 150, max: 3000 }),
        (width, height) => {
          const { scale, left, top } = framing([width, height], size, focus);
          const slack = spare * scale - 0.001;
          expect(left).toBeLessThanOrEqual(-slack);
          expect(top).toBeLessThanOrEqual(-slack);
          expect(left + size[0] * scale).toBeGreaterThanOrEqual(width + slack);
          expect(top + size[1] * scale).toBeGreaterThanOrEqual(height + slack);
        },
      ),
    );
  });

  it('keeps the face in sight in every shape of host', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 200, max: 4000 }),
        fc.integer({ min: 150, max: 3000 }),
        (width, height) => {
          const { scale, left, top } = framing([width, height], size, focus);
          const x = left + focus[0] * size[0] * scale;
          const y = top + focus[1] * size[1] * scale;
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(width);
          expect(y).toBeGreaterThan(0);
          expect(y).toBeLessThan(height);
        },
      ),
    );
  });

  it('puts the figure in the middle of a phone held upright', () => {
    const { scale, left } = framing([390, 380], size, focus);
    expect(left + 800 * scale).toBeCloseTo(195, 0);
  });
});
