import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { heightFor } from '../../../src/delivery/frame/height.ts';

const anyWidth = fc.integer({ min: 0, max: 8000 });

it('a narrower frame is never asked to be lower, so that it and a scroll bar beside it come to rest', () => {
  fc.assert(
    fc.property(anyWidth, anyWidth, (one, other) => {
      const [narrow, wide] = one < other ? [one, other] : [other, one];
      expect(heightFor(narrow)).toBeGreaterThanOrEqual(heightFor(wide));
    }),
  );
});

it('the heights are those that the guide to embedding names', () => {
  const text = readFileSync(new URL('../../../docs/embedding.md', import.meta.url), 'utf8');
  const heights = [1280, 700, 390].map(heightFor);
  expect(text).toContain(`${heights[0]}, ${heights[1]} or ${heights[2]} pixels of height`);
});
