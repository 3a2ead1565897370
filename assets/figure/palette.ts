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

export interface Palette {
  readonly skin: Ramp;
  readonly hair: Ramp;
  /** What is worn outermost, what shows beneath it, and what is sewn on to either: collars, buttons, zips, badges. */
  readonly outer: Ramp;
  readonly inner: Ramp;
  readonly trim: Ramp;
  readonly legs: Ramp;
  /** What is worn on the head. */
  readonly wear: Ramp;
  /** The rims of glasses. */
  readonly frames: Ramp;
  readonly teeth: Ramp;
  readonly mouth: Rgb;
  /** Lashes, the line between the lips, nostrils. */
  readonly ink: Rgb;
  readonly brow: Rgb;
  /** What is printed on cloth. */
  readonly print: Rgb;
  /** Multiplied over lips, inner eyes and knuckles. */
  readonly blush: Rgb;
  /** Multiplied over the beard shade. */
  readonly stubble: Rgb;
  readonly iris: Rgb;
  readonly sclera: Rgb;
  readonly grey: Rgb;
  readonly rim: Rgb;
}

/** What hardly differs from one person to the next. */
export const COMMON = {
  teeth: ramp('#3a302e #6a5d57 #7d7069 #a89b8e #cfc4b4 #ddd4c6'),
  mouth: rgb('#2a1214'),
  ink: rgb('#1c1214'),
  stubble: rgb('#a39a9c'),
  sclera: rgb('#dcd6ca'),
  grey: rgb('#9a9890'),
  rim: rgb('#9fc3d6'),
  print: rgb('#888888'),
} as const;

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

/** A cloth's ramp from its colour in the light: shade is cooler as well as darker, as night light has it. */
export function cloth(hex: string): Ramp {
  const base = rgb(hex);
  const tone = (k: number, cool: number): Rgb => {
    const c = (v: number, towards: number): number =>
      Math.min(255, Math.round(v * k * (1 - cool) + towards * k * cool));
    return [c(base[0], 60), c(base[1], 84), c(base[2], 108)];
  };
  return {
    deep: tone(0.25, 0.25),
    shade: tone(0.4, 0.22),
    bounce: tone(0.52, 0.2),
    half: tone(0.7, 0.1),
    light: base,
    high: mixRgb(tone(1.3, 0), [235, 235, 230], 0.12),
  };
}

/** Perceived lightness, 0 to 255, well enough to order tones. */
export const lightness = (c: Rgb): number => 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];

/** The colour under less light: scaled in linear light, so that hue and order stay. */
export function dimmed(c: Rgb, factor: number): Rgb {
  const k = factor ** (1 / 2.2);
  return [c[0] * k, c[1] * k, c[2] * k];
}

export const mixRgb = (a: Rgb, b: Rgb, t: number): Rgb => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];
