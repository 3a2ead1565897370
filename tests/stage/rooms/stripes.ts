/**
 * Finds stripes, as far as WCAG 2.3.1 leads: a light and a dark bar are a pair where they differ by a tenth or more of
 * the whole relative luminance and the darker is below 0.8. More than five pairs in a row make a pattern, and a pattern
 * matters where it fills a quarter of some ten degrees of what is seen: 341 by 256 pixels of 1024 by 768. Pure.
 */

/** Relative luminance, 0 to 1, row by row. */
export interface Luminance {
  readonly width: number;
  readonly height: number;
  readonly light: Float32Array;
}

export const allowedPairs = 5;
export const allowedShare = 0.25;

const step = 0.1;
const darker = 0.8;
const linear = (level: number): number => {
  const part = level / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};
const levels = Float32Array.from({ length: 256 }, (_, level) => linear(level));

/** Of red, green and blue, a byte each. */
export const luminance = (red: number, green: number, blue: number): number =>
  0.2126 * (levels[red] ?? 0) + 0.7152 * (levels[green] ?? 0) + 0.0722 * (levels[blue] ?? 0);

/** `pixels` are red, green and blue, a byte each, row by row. */
export function luminanceOf(pixels: Uint8Array, width: number, height: number): Luminance {
  const light = Float32Array.from({ length: width * height }, (_, at) =>
    luminance(pixels[at * 3] ?? 0, pixels[at * 3 + 1] ?? 0, pixels[at * 3 + 2] ?? 0),
  );
  return { width, height, light };
}

/** Where a line turns from lighter to darker or back by a step or more: the lightest and the darkest place of each bar. */
export function turns(line: (at: number) => number, long: number): readonly number[] {
  const found: number[] = [];
  let [lowest, highest, latest] = [0, 0, 0];
  let rising = 0;
  for (let at = 1; at < long; at += 1) {
    const here = line(at);
    if (rising === 0) {
      if (here < line(lowest)) lowest = at;
      if (here > line(highest)) highest = at;
      const from = lowest < highest ? lowest : highest;
      if (!apart(line(lowest), line(highest))) continue;
      found.push(from);
      rising = lowest < highest ? 1 : -1;
      latest = at;
      continue;
    }
    if (rising > 0 ? here >= line(latest) : here <= line(latest)) latest = at;
    else if (apart(here, line(latest))) {
      found.push(latest);
      rising = -rising;
      latest = at;
    }
  }
  return rising === 0 ? found : [...found, latest];
}

const apart = (one: number, other: number): boolean =>
  Math.abs(one - other) >= step && Math.min(one, other) < darker;

/**
 * From where to where a line has more pairs in a row than are allowed. A row of stripes is regular: a bar that is more
 * than twice as wide as the one before it, or less than half, begins another.
 */
export function patterns(line: (at: number) => number, long: number): readonly [number, number][] {
  const all = turns(line, long);
  const found: [number, number][] = [];
  let first = 0;
  for (let index = 2; index <= all.length; index += 1) {
    const [before, last, next] = [all[index - 2] ?? 0, all[index - 1] ?? 0, all[index]];
    const goesOn = next !== undefined && alike(last - before, next - last);
    if (goesOn) continue;
    // As many bars as turns; two bars are a pair.
    if ((index - first) / 2 > allowedPairs) found.push([all[first] ?? 0, last]);
    first = index - 1;
  }
  return found;
}

const alike = (one: number, other: number): boolean => Math.max(one, other) <= 2 * Math.min(one, other);

/** The largest share of any ten degrees of the picture that lies in a pattern, along rows or along columns. */
export function stripedShare({ width, height, light }: Luminance): number {
  const rows = new Uint8Array(width * height);
  const columns = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (const [from, to] of patterns((x) => light[y * width + x] ?? 0, width))
      rows.fill(1, y * width + from, y * width + to + 1);
  for (let x = 0; x < width; x += 1)
    for (const [from, to] of patterns((y) => light[y * width + x] ?? 0, height))
      for (let y = from; y <= to; y += 1) columns[y * width + x] = 1;
  return Math.max(largestShare(rows, width, height), largestShare(columns, width, height));
}

function largestShare(marked: Uint8Array, width: number, height: number): number {
  const [wide_, high] = [Math.round((width * 341) / 1024), Math.round((height * 256) / 768)];
  // Sums over everything above and to the left.
  const sums = new Float64Array((width + 1) * (height + 1));
  const sum = (x: number, y: number) => sums[y * (width + 1) + x] ?? 0;
  for (let y = 1; y <= height; y += 1)
    for (let x = 1; x <= width; x += 1)
      sums[y * (width + 1) + x] =
        (marked[(y - 1) * width + x - 1] ?? 0) + sum(x - 1, y) + sum(x, y - 1) - sum(x - 1, y - 1);
  let most = 0;
  for (let y = 0; y + high <= height; y += 4)
    for (let x = 0; x + wide_ <= width; x += 4)
      most = Math.max(most, sum(x + wide_, y + high) - sum(x, y + high) - sum(x + wide_, y) + sum(x, y));
  return most / (wide_ * high);
}
