/**
 * Counts flashes as WCAG 2.3.1 does: pairs of opposing changes in relative luminance of a tenth or more where the darker
 * state is below 0.8, and of saturated red. More than three in a second fail where more than a quarter of some
 * ten degrees of what is seen does so at once: 341 by 256 pixels of 1024 by 768. Pure.
 */

/** One picture in blocks, row by row. */
export interface Blocks {
  /** Milliseconds. */
  readonly at: number;
  /** Relative luminance, 0 to 1. */
  readonly light: Float32Array;
  /** (R − G − B) × 320 where red is saturated, else 0. */
  readonly red: Float32Array;
}

export interface Verdict {
  /** The most flashes that any block made in any one second. */
  readonly most: number;
  /** The largest share of any ten degrees that flashed more than three times in one second, 0 to 1. */
  readonly share: number;
  /** When that second began, in milliseconds. */
  readonly at: number;
}

/** Blocks across and down. The window of ten degrees is a third of the picture each way. */
export const across = 48;
export const down = 36;
const wide = Math.round((across * 341) / 1024);
const high = Math.round((down * 256) / 768);

const second = 1000;
const allowed = 3;

/** What is allowed: a quarter of the window, in which more than three flashes a second are no failure. */
export const quarter = 0.25;

const linear = (level: number): number => {
  const part = level / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};
const levels = Float32Array.from({ length: 256 }, (_, level) => linear(level));

/** `pixels` are red, green and blue, a byte each, row by row. */
export function blocksOf(at: number, pixels: Uint8Array, width: number, height: number): Blocks {
  const light = new Float32Array(across * down);
  const red = new Float32Array(across * down);
  const counts = new Float32Array(across * down);
  for (let y = 0; y < height; y += 1) {
    const row = Math.floor((y * down) / height) * across;
    for (let x = 0; x < width; x += 1) {
      const from = (y * width + x) * 3;
      const block = row + Math.floor((x * across) / width);
      const [r, g, b] = [pixels[from], pixels[from + 1], pixels[from + 2]].map(
        (level) => levels[level ?? 0] ?? 0,
      ) as [number, number, number];
      const sum = r + g + b;
      light[block] = (light[block] ?? 0) + 0.2126 * r + 0.7152 * g + 0.0722 * b;
      red[block] = (red[block] ?? 0) + (sum > 0 && r / sum >= 0.8 ? Math.max(0, (r - g - b) * 320) : 0);
      counts[block] = (counts[block] ?? 0) + 1;
    }
  }
  counts.forEach((count, block) => {
    if (count === 0) return;
    light[block] = (light[block] ?? 0) / count;
    red[block] = (red[block] ?? 0) / count;
  });
  return { at, light, red };
}

/**
 * When a value went there and back: each time is the end of a pair of opposing changes of at least `change`. A value
 * that creeps counts as one change for as long as it goes one way. `counts` says whether a change from the lower to the
 * higher value counts at all.
 */
export function flashesIn(
  values: readonly number[],
  times: readonly number[],
  change: number,
  counts: (lower: number, higher: number) => boolean,
): number[] {
  const flashes: number[] = [];
  const far = (lower: number, higher: number) => higher - lower >= change && counts(lower, higher);
  // The lowest and the highest since the last change: which way the first one goes is not known beforehand.
  let [low, high] = [values[0] ?? 0, values[0] ?? 0];
  let direction = 0;
  let open = false;
  values.forEach((value, index) => {
    [low, high] = [Math.min(low, value), Math.max(high, value)];
    const turned = direction !== 1 && far(low, value) ? 1 : direction !== -1 && far(value, high) ? -1 : 0;
    if (turned === 0) return;
    direction = turned;
    [low, high] = [value, value];
    if (open) flashes.push(times[index] ?? 0);
    open = !open;
  });
  return flashes;
}

export function judge(pictures: readonly Blocks[]): Verdict {
  const times = pictures.map(({ at }) => at);
  const flashes = Array.from({ length: across * down }, (_, block) => {
    const light = pictures.map((picture) => picture.light[block] ?? 0);
    const red = pictures.map((picture) => picture.red[block] ?? 0);
    return [
      ...flashesIn(light, times, 0.1, (lower) => lower < 0.8),
      ...flashesIn(red, times, 20, () => true),
    ].sort((a, b) => a - b);
  });
  let verdict: Verdict = { most: 0, share: 0, at: 0 };
  for (const from of new Set(flashes.flat())) {
    const counts = flashes.map((each) => each.filter((time) => time >= from && time < from + second).length);
    const most = Math.max(verdict.most, ...counts);
    const share = largestShare(counts.map((count) => count > allowed));
    verdict =
      share > verdict.share ? { most, share, at: from } : { most, share: verdict.share, at: verdict.at };
  }
  return verdict;
}

/** The fullest window of ten degrees, wherever it lies. */
function largestShare(over: readonly boolean[]): number {
  let largest = 0;
  for (let top = 0; top + high <= down; top += 1) {
    for (let left = 0; left + wide <= across; left += 1) {
      let count = 0;
      for (let row = 0; row < high; row += 1)
        for (let column = 0; column < wide; column += 1)
          if (over[(top + row) * across + left + column]) count += 1;
      largest = Math.max(largest, count / (wide * high));
    }
  }
  return largest;
}
