// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { change, cropped, visible } from '../../../assets/figure/pack.ts';
import type { Buffers } from '../../../assets/figure/render.ts';
import { boxAround, enlarged, grown, overlaid, part } from '../../../assets/figure/tiles.ts';

function buffers(width: number, height: number, material: (x: number, y: number) => number): Buffers {
  const light = new Uint8Array(width * height * 4);
  for (let i = 0; i < width * height; i++) {
    light[i * 4] = i % 251;
    light[i * 4 + 3] = material(i % width, Math.floor(i / width));
  }
  return { width, height, light, mark: Uint8Array.from(light) };
}
const materialAt = (b: Buffers, x: number, y: number): number => b.light[(y * b.width + x) * 4 + 3] ?? 0;

describe('enlarging', () => {
  it('doubles the size and keeps one flat material as it is', () => {
    const big = enlarged(
      buffers(5, 4, () => 16),
      4,
    );
    expect([big.width, big.height]).toEqual([20, 16]);
    for (let i = 0; i < 20 * 16; i++) expect(big.light[i * 4 + 3]).toBe(16);
  });

  it('rounds the corners of a staircase and invents no material', () => {
    const stairs = buffers(6, 6, (x, y) => (x > y ? 16 : 96));
    const big = enlarged(stairs, 2);
    const plain = (x: number, y: number): number => materialAt(stairs, x >> 1, y >> 1);
    let moved = 0;
    for (let y = 0; y < 12; y++) {
      for (let x = 0; x < 12; x++) {
        expect([16, 96]).toContain(materialAt(big, x, y));
        if (materialAt(big, x, y) !== plain(x, y)) moved++;
      }
    }
    expect(moved).toBeGreaterThan(0);
  });

  it('keeps straight edges straight', () => {
    const big = enlarged(
      buffers(6, 4, (x) => (x < 3 ? 16 : 96)),
      2,
    );
    for (let y = 0; y < 8; y++)
      for (let x = 0; x < 12; x++) expect(materialAt(big, x, y)).toBe(x < 6 ? 16 : 96);
  });
});

describe('tiles', () => {
  it('come out as they were laid in', () => {
    fc.assert(
      fc.property(fc.nat(10), fc.nat(6), (x, y) => {
        const tile = buffers(5, 3, (a, b) => 16 * ((a + b) % 3));
        const whole = overlaid(
          buffers(16, 10, () => 96),
          tile,
          [x, y, 5, 3],
        );
        expect(part(whole, [x, y, 5, 3]).light).toEqual(tile.light);
      }),
    );
  });

  it('have boxes that never leave the picture', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1280 }),
        fc.integer({ min: 0, max: 720 }),
        fc.nat(300),
        (cx, cy, r) => {
          const [x, y, w, h] = grown(boxAround([[cx, cy, r]], [1280, 720]), 24, [1280, 720]);
          expect(x >= 0 && y >= 0 && x + w <= 1280 && y + h <= 720).toBe(true);
        },
      ),
    );
  });
});

describe('cropping', () => {
  const empty = { width: 40, height: 30, data: new Uint8Array(40 * 30 * 4) };
  const dotted = {
    ...empty,
    data: empty.data.map((_, i) => (i >= (12 * 40 + 20) * 4 && i < (12 * 40 + 23) * 4 ? 255 : 0)),
  };

  it('finds exactly what shows', () => {
    expect(visible(empty)).toBeNull();
    expect(visible(dotted)).toEqual([20, 12, 3, 1]);
  });

  it('keeps of a patch only what it changes, with a soft border', () => {
    expect(change(empty, empty)).toBeNull();
    const patch = change(empty, dotted);
    expect(patch?.box).toEqual([12, 4, 19, 17]);
    const alpha = (x: number, y: number) => patch?.picture.data[((y - 4) * 19 + x - 12) * 4 + 3];
    expect(alpha(21, 12)).toBeGreaterThan(240);
    expect(alpha(12, 4)).toBe(0);
    // where both are opaque and only the colour differs, the patch is opaque there too, and clear at its edge
    const grey = { ...empty, data: empty.data.map(() => 200) };
    const other = change(grey, { ...grey, data: grey.data.map((v, i) => Math.max(v, dotted.data[i] ?? 0)) });
    expect(other?.picture.data[((12 - 4) * 19 + 21 - 12) * 4 + 3]).toBeGreaterThan(240);
    expect(other?.picture.data[3]).toBe(0);
  });

  it('crops to a box', () => {
    expect(cropped(dotted, [20, 12, 3, 1]).data.every((v) => v === 255)).toBe(true);
  });
});
