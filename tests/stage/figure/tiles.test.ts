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

  it('keeps of a patch only what it changes, with a soft border, and no specks', () => {
    const grey = { ...empty, data: empty.data.map(() => 200) };
    const marked = (x0: number, y0: number, size: number) => ({
      ...grey,
      data: grey.data.map((v, i) => {
        const [x, y] = [(i >> 2) % 40, Math.floor((i >> 2) / 40)];
        return x >= x0 && x < x0 + size && y >= y0 && y < y0 + size && i % 4 < 3 ? 40 : v;
      }),
    });
    expect(change(grey, grey)).toBeNull();
    expect(change(grey, marked(20, 12, 1))).toBeNull();
    const patch = change(grey, marked(16, 10, 8));
    if (!patch) throw new Error('a change of eight by eight was not seen');
    const [x0, y0, width, height] = patch.box;
    expect(x0 < 16 && y0 < 10 && x0 + width > 24 && y0 + height > 18).toBe(true);
    const at = (x: number, y: number, k: number) => patch.picture.data[((y - y0) * width + x - x0) * 4 + k];
    expect([at(19, 13, 0), at(19, 13, 3)]).toEqual([40, 200]);
    expect(at(x0, y0, 3)).toBeLessThan(30);
    expect(change(grey, marked(16, 10, 8), () => false)).toBeNull();
  });

  it('crops to a box', () => {
    expect(cropped(dotted, [20, 12, 3, 1]).data.every((v) => v === 255)).toBe(true);
  });
});
