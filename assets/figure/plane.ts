/** Planes of numbers (one value per pixel) and the few operations the paper cut is made of. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

export function plane(width: number, height: number, fill?: (i: number) => number): Plane {
  const data = new Float32Array(width * height);
  if (fill !== undefined) for (let i = 0; i < data.length; i++) data[i] = fill(i);
  return { width, height, data };
}

/** 0 below `low`, 1 above `high`, smooth between. */
export function smooth(low: number, high: number, x: number): number {
  const t = Math.min(1, Math.max(0, (x - low) / (high - low)));
  return t * t * (3 - 2 * t);
}

function kernel(sigma: number): Float32Array {
  const radius = Math.max(1, Math.ceil(sigma * 2.5));
  const k = new Float32Array(radius * 2 + 1);
  let sum = 0;
  for (let i = 0; i < k.length; i++) {
    const v = Math.exp(-((i - radius) ** 2) / (2 * sigma * sigma));
    k[i] = v;
    sum += v;
  }
  for (let i = 0; i < k.length; i++) k[i] = (k[i] ?? 0) / sum;
  return k;
}

/** A Gaussian blur; outside the plane counts as 0. */
export function blur(source: Plane, sigma: number): Plane {
  const { width, height } = source;
  const k = kernel(sigma);
  const radius = (k.length - 1) / 2;
  const across = new Float32Array(width * height);
  const out = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let sum = 0;
      const from = Math.max(0, x - radius);
      const to = Math.min(width - 1, x + radius);
      for (let i = from; i <= to; i++) sum += (source.data[y * width + i] ?? 0) * (k[i - x + radius] ?? 0);
      across[y * width + x] = sum;
    }
  }
  for (let y = 0; y < height; y++) {
    const from = Math.max(0, y - radius);
    const to = Math.min(height - 1, y + radius);
    for (let i = from; i <= to; i++) {
      const weight = k[i - y + radius] ?? 0;
      for (let x = 0; x < width; x++) {
        const at = y * width + x;
        out[at] = (out[at] ?? 0) + (across[i * width + x] ?? 0) * weight;
      }
    }
  }
  return { width, height, data: out };
}

/** Blurs only what lies inside `mask` (1 or 0); values outside never reach the inside. */
export function blurWithin(
  source: Plane,
  mask: Plane,
  sigma: number,
  weight: Plane = blur(mask, sigma),
): Plane {
  const { width, height } = source;
  const sum = blur(
    plane(width, height, (i) => (source.data[i] ?? 0) * (mask.data[i] ?? 0)),
    sigma,
  );
  return plane(width, height, (i) => (sum.data[i] ?? 0) / Math.max(weight.data[i] ?? 0, 1e-3));
}

/**
 * How much of each pixel lies above the threshold. The edge is one pixel wide whatever the slope of the
 * field, because the slope is measured; `least` keeps flat fields from turning one grain into an edge.
 */
export function cover(field: Plane, threshold: number, least = 0.004): Plane {
  const { width, height, data } = field;
  const get = (x: number, y: number): number =>
    data[Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))] ?? 0;
  return plane(width, height, (i) => {
    const v = data[i] ?? 0;
    if (Math.abs(v - threshold) > 0.5) return v > threshold ? 1 : 0;
    const x = i % width;
    const y = (i - x) / width;
    const slope = Math.hypot(get(x + 1, y) - get(x - 1, y), get(x, y + 1) - get(x, y - 1)) / 2;
    return Math.min(1, Math.max(0, (v - threshold) / (2 * Math.max(slope * 0.75, least)) + 0.5));
  });
}

/**
 * The cover of a field without specks: islands above (and holes below) the threshold of fewer than `least`
 * pixels go to the other side, with their share of the edge. What the mask itself cuts off from everything else
 * (skin behind a lens, lips in a beard) has no other side and stays.
 */
export function shapes(field: Plane, mask: Plane, threshold: number, least: number): Plane {
  const { width, height, data } = field;
  const out = cover(field, threshold);
  const above = (at: number): boolean => (data[at] ?? 0) > threshold;
  const seen = new Uint8Array(width * height);
  const stack: number[] = [];
  for (let start = 0; start < data.length; start++) {
    if (seen[start] === 1 || (mask.data[start] ?? 0) < 0.5) continue;
    const high = above(start);
    const island: number[] = [];
    let borders = false;
    stack.push(start);
    seen[start] = 1;
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      island.push(at);
      const x = at % width;
      for (const next of [at - width, at + width, x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1]) {
        if (next < 0 || next >= data.length || (mask.data[next] ?? 0) < 0.5) continue;
        if (above(next) !== high) {
          borders = true;
          continue;
        }
        if (seen[next] === 1) continue;
        seen[next] = 1;
        stack.push(next);
      }
    }
    if (borders && island.length < least) for (const at of island) erase(at, high);
  }
  return out;

  function erase(at: number, high: boolean): void {
    const x = at % width;
    const y = (at - x) / width;
    out.data[at] = high ? 0 : 1;
    for (let ny = Math.max(0, y - 2); ny <= Math.min(height - 1, y + 2); ny++) {
      for (let nx = Math.max(0, x - 2); nx <= Math.min(width - 1, x + 2); nx++) {
        const n = ny * width + nx;
        if (above(n) !== high) out.data[n] = high ? 0 : 1;
      }
    }
  }
}
