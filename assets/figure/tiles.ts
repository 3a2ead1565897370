/** Putting rendered rectangles together: coarse ones enlarged, fine ones laid over. */
import type { Box } from './pack.ts';
import type { Buffers } from './render.ts';

/**
 * Every pixel repeated `by` times (a power of two). Outlines between materials are rounded on the way, as the
 * old Scale2x rule does for sprites: a corner pixel takes its neighbour where two neighbours agree.
 */
export function enlarged(small: Buffers, by: number): Buffers {
  let b = small;
  for (let done = 1; done < by; done *= 2) b = doubled(b);
  return b;
}

function doubled(small: Buffers): Buffers {
  const { width: w, height: h } = small;
  const material = (x: number, y: number): number => {
    const at = Math.min(h - 1, Math.max(0, y)) * w + Math.min(w - 1, Math.max(0, x));
    return small.light[at * 4 + 3] ?? 0;
  };
  const light = new Uint8Array(w * h * 16);
  const mark = new Uint8Array(w * h * 16);
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const [up, right, left, down] = [
        material(x, y - 1),
        material(x + 1, y),
        material(x - 1, y),
        material(x, y + 1),
      ];
      for (let q = 0; q < 4; q++) {
        const [dx, dy] = [q % 2, q >> 1];
        const [side, other] = dx === 0 ? [left, right] : [right, left];
        const [upright, opposite] = dy === 0 ? [up, down] : [down, up];
        const rounds = side === upright && side !== opposite && upright !== other;
        const sx = rounds ? Math.min(w - 1, Math.max(0, x + dx * 2 - 1)) : x;
        const from = (y * w + sx) * 4;
        const to = ((y * 2 + dy) * w * 2 + x * 2 + dx) * 4;
        for (let k = 0; k < 4; k++) {
          light[to + k] = small.light[from + k] ?? 0;
          mark[to + k] = small.mark[from + k] ?? 0;
        }
      }
    }
  }
  return { width: w * 2, height: h * 2, light, mark };
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

/** Buffers in which nothing was hit. */
export function empty(size: readonly [number, number]): Buffers {
  const [width, height] = size;
  return {
    width,
    height,
    light: new Uint8Array(width * height * 4),
    mark: new Uint8Array(width * height * 4),
  };
}
