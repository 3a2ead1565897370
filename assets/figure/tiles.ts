/** Putting rendered rectangles together: coarse ones enlarged, fine ones laid over. */
import type { Box } from './pack.ts';
import type { Buffers } from './render.ts';

/** Every pixel repeated; the cut's blur hides the steps. */
export function enlarged(small: Buffers, by: number): Buffers {
  if (by === 1) return small;
  const width = small.width * by;
  const height = small.height * by;
  const grow = (from: Uint8Array): Uint8Array => {
    const a = new Uint32Array(from.buffer, from.byteOffset, from.length / 4);
    const out = new Uint32Array(width * height);
    for (let y = 0; y < height; y++) {
      const row = Math.floor(y / by) * small.width;
      for (let x = 0; x < width; x++) out[y * width + x] = a[row + Math.floor(x / by)] ?? 0;
    }
    return new Uint8Array(out.buffer);
  };
  return { width, height, light: grow(small.light), mark: grow(small.mark) };
}

/** `base` with `part` laid over it at `box`. */
export function overlaid(base: Buffers, part: Buffers, box: Box): Buffers {
  const lay = (from: Uint8Array, over: Uint8Array): Uint8Array => {
    const out = Uint8Array.from(from);
    for (let y = 0; y < part.height; y++) {
      out.set(
        over.subarray(y * part.width * 4, (y + 1) * part.width * 4),
        ((box[1] + y) * base.width + box[0]) * 4,
      );
    }
    return out;
  };
  return { ...base, light: lay(base.light, part.light), mark: lay(base.mark, part.mark) };
}

/** Circles as a box inside the picture, on even pixels. */
export function boxAround(
  circles: readonly (readonly [number, number, number])[],
  size: readonly [number, number],
): Box {
  const low = (i: 0 | 1): number => Math.min(...circles.map((c) => c[i] - c[2]));
  const high = (i: 0 | 1): number => Math.max(...circles.map((c) => c[i] + c[2]));
  const even = (v: number, max: number): number => Math.min(max, Math.max(0, Math.round(v / 2) * 2));
  const x = even(low(0), size[0]);
  const y = even(low(1), size[1]);
  return [x, y, even(high(0), size[0]) - x, even(high(1), size[1]) - y];
}

/** The part of the buffers inside `box`. */
export function part(whole: Buffers, box: Box): Buffers {
  const take = (from: Uint8Array): Uint8Array => {
    const out = new Uint8Array(box[2] * box[3] * 4);
    for (let y = 0; y < box[3]; y++) {
      const at = ((box[1] + y) * whole.width + box[0]) * 4;
      out.set(from.subarray(at, at + box[2] * 4), y * box[2] * 4);
    }
    return out;
  };
  return { width: box[2], height: box[3], light: take(whole.light), mark: take(whole.mark) };
}

/** `box` grown by `by` on all sides, inside the picture. */
export function grown(box: Box, by: number, size: readonly [number, number]): Box {
  const x = Math.max(0, box[0] - by);
  const y = Math.max(0, box[1] - by);
  return [x, y, Math.min(size[0], box[0] + box[2] + by) - x, Math.min(size[1], box[1] + box[3] + by) - y];
}
