/** From the cut shapes of one material to the colour of a pixel. */
import type { Light } from './light.ts';
import { dimmed, mixRgb, type Palette, type Ramp, type Rgb } from './palette.ts';
import { type Plane, smooth } from './plane.ts';

/** In the order in which the shader numbers them. */
export const MATERIALS = [
  'none',
  'skin',
  'eye',
  'hair',
  'mouth',
  'teeth',
  'outer',
  'inner',
  'desk',
  'trim',
  'legs',
  'wear',
  'frames',
] as const;
export type Material = (typeof MATERIALS)[number];

/** What lies at each pixel of rendered buffers. */
export const materialsOf =
  ({ light }: { readonly light: Uint8Array }) =>
  (i: number): Material | undefined =>
    MATERIALS[Math.round(((light[i * 4 + 3] ?? 0) / 255) * 16)];

/** Key light above these becomes half tone, light and highlight. */
export const TONES = { half: 0.14, light: 0.48, high: 0.86 } as const;

/** How much of a pixel lies in each shape, 0 to 1; `key`, `ink` and the rest as soft values. */
export interface Layers {
  readonly half: Plane;
  readonly light: Plane;
  readonly high: Plane;
  readonly deep: Plane;
  readonly bounce: Plane;
  readonly rim: Plane;
  /** 1 near the silhouette, 0 further in. */
  readonly outline: Plane;
  readonly ink: Plane;
  readonly blush: Plane;
  readonly extra: Plane;
  readonly key: Plane;
  readonly occlusion: Plane;
}

/** What makes up for the darkening to come, in a colour that shines of itself. */
export const shining = (c: Rgb, level: number): Rgb => {
  // as bright as its hue allows
  const k = Math.min(level ** (-1 / 2.2), 255 / Math.max(...c));
  return [c[0] * k, c[1] * k, c[2] * k];
};

function rampOf(name: Material, palette: Palette): Ramp {
  switch (name) {
    case 'hair':
    case 'outer':
    case 'inner':
    case 'trim':
    case 'legs':
    case 'wear':
    case 'frames':
    case 'teeth':
      return palette[name];
    case 'mouth': {
      const c = palette.mouth;
      return { deep: c, shade: c, bounce: c, half: c, light: c, high: c };
    }
    default:
      return palette.skin;
  }
}

const times = (a: Rgb, b: Rgb, t: number): Rgb =>
  mixRgb(a, [(a[0] * b[0]) / 255, (a[1] * b[1]) / 255, (a[2] * b[2]) / 255], t);

export function pixel(name: Material, i: number, l: Layers, palette: Palette, light: Light): Rgb {
  const v = (p: Plane): number => p.data[i] ?? 0;
  if (name === 'eye') return eye(v, l, palette, light);
  const tones = rampOf(name, palette);
  let c = mixRgb(tones.shade, tones.bounce, v(l.bounce));
  c = mixRgb(tones.deep, c, v(l.deep));
  c = mixRgb(c, tones.half, v(l.half));
  c = mixRgb(c, tones.light, v(l.light));
  c = mixRgb(c, tones.high, v(l.high));
  if (name === 'skin') c = marked(c, v, l, tones, palette);
  if (name === 'hair') c = mixRgb(c, times(palette.grey, c, 0.55), smooth(0.3, 0.7, v(l.ink)) * 0.35);
  if (name === 'outer' || name === 'inner') c = times(c, palette.print, smooth(0.3, 0.7, v(l.ink)));
  if (name === 'teeth') return dimmed(c, 0.36 + 0.64 * smooth(0.08, 0.7, v(l.occlusion)));
  if (name === 'mouth' || name === 'trim' || name === 'frames') return c;
  const onLit = 1 - 0.8 * smooth(TONES.half, TONES.light, v(l.key));
  return mixRgb(c, shining(palette.rim, light.level), v(l.rim) * v(l.outline) * light.rimStrength * onLit);
}

/** Beard shade, blush, and what is drawn on skin: brows are inked more lightly than lashes, and are told by it. */
function marked(c: Rgb, v: (p: Plane) => number, l: Layers, tones: Ramp, palette: Palette): Rgb {
  let out = times(c, palette.stubble, smooth(0.3, 0.62, v(l.extra)) * 0.85);
  out = times(out, palette.blush, smooth(0.25, 0.6, v(l.blush)) * 0.6);
  const drawn = mixRgb(palette.brow, palette.ink, smooth(0.76, 0.92, v(l.ink)));
  const lit = v(l.light) * 0.25;
  return mixRgb(out, mixRgb(drawn, tones.shade, lit), smooth(0.3, 0.56, v(l.ink)));
}

function eye(v: (p: Plane) => number, l: Layers, palette: Palette, light: Light): Rgb {
  const lit = (0.45 + 0.55 * smooth(0.03, 0.4, v(l.key))) * (0.45 + 0.55 * smooth(0.1, 0.6, v(l.occlusion)));
  // eyes darken less than the rest of a face
  const level = (0.35 + 0.65 * light.level) / light.level;
  let c = dimmed(times(palette.sclera, palette.blush, v(l.blush) * 0.6), lit * level);
  c = mixRgb(c, dimmed(palette.iris, (0.4 + 0.6 * lit) * level), smooth(0.15, 0.38, v(l.ink)));
  c = mixRgb(c, dimmed(palette.ink, level), smooth(0.62, 0.85, v(l.ink)));
  const spark = shining([250, 250, 246], light.level);
  c = mixRgb(c, spark, smooth(0.35, 0.7, v(l.extra)) * (0.5 + 0.5 * level));
  return [Math.min(255, c[0]), Math.min(255, c[1]), Math.min(255, c[2])];
}
