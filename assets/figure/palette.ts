/** Colours of a figure. A ramp is one material's tones from the deepest shade to the highlight. */
export type Rgb = readonly [number, number, number];

export interface Ramp {
  readonly deep: Rgb;
  readonly shade: Rgb;
  readonly bounce: Rgb;
  readonly half: Rgb;
  readonly light: Rgb;
  readonly high: Rgb;
}

export type Cloth = 'hair' | 'jacket' | 'shirt' | 'collar';

export interface Palette {
  readonly skin: Ramp;
  readonly hair: Ramp;
  readonly jacket: Ramp;
  readonly shirt: Ramp;
  readonly collar: Ramp;
  readonly teeth: Ramp;
  readonly mouth: Rgb;
  readonly ink: Rgb;
  /** Multiplied over lips, inner eyes and knuckles. */
  readonly blush: Rgb;
  /** Multiplied over the beard shade. */
  readonly stubble: Rgb;
  readonly iris: Rgb;
  readonly sclera: Rgb;
  readonly grey: Rgb;
  readonly rim: Rgb;
}

export function rgb(hex: string): Rgb {
  const n = Number.parseInt(hex.slice(1), 16);
  if (hex.length !== 7 || Number.isNaN(n)) throw new Error(`a colour is written #rrggbb: ${hex}`);
  return [n >> 16, (n >> 8) & 255, n & 255];
}

/** A ramp from six colours, darkest first. */
export function ramp(text: string): Ramp {
  const [deep, shade, bounce, half, light, high, more] = text.split(' ').map(rgb);
  if (!deep || !shade || !bounce || !half || !light || !high || more)
    throw new Error(`a ramp has six colours: ${text}`);
  return { deep, shade, bounce, half, light, high };
}

/** Perceived lightness, 0 to 255, well enough to order tones. */
export const lightness = (c: Rgb): number => 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];

/** The colour under less light: scaled in linear light, so that hue and order stay. */
export function dimmed(c: Rgb, factor: number): Rgb {
  const k = factor ** (1 / 2.2);
  return [c[0] * k, c[1] * k, c[2] * k];
}

/** The same tone with less blood: chroma drops, it grows a little lighter, hue and order stay. */
export function paled(c: Rgb, amount: number): Rgb {
  const y = lightness(c) * 1.35;
  const at = (v: number): number => v + (y - v) * amount;
  return [at(c[0]), at(c[1]), at(c[2])];
}

export const mixRgb = (a: Rgb, b: Rgb, t: number): Rgb => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];
