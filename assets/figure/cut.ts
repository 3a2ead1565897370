/** The cut: soft light in, paper shapes out. Each material is blurred within itself, then cut at a few tones. */
import type { Light } from './light.ts';
import type { Palette } from './palette.ts';
import { blur, blurWithin, cover, type Plane, plane, shapes, smooth } from './plane.ts';
import type { Buffers } from './render.ts';
import { type Layers, MATERIALS, type Material, pixel, TONES } from './tones.ts';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** RGBA, straight alpha. */
  readonly data: Uint8Array;
}

const DEEP_BELOW = 0.34;
const BOUNCE_ABOVE = 0.6;
/** Pixels; the rim reaches about twice as far in from the silhouette. */
const RIM_REACH = 8;
const DESK = MATERIALS.indexOf('desk');

/** Blur of the light per material, in output pixels: skin keeps its planes, cloth is simplified. */
const SOFT: Readonly<Record<Material, number>> = {
  none: 1,
  skin: 1.5,
  eye: 0.6,
  hair: 2.2,
  mouth: 1.2,
  teeth: 1.2,
  outer: 3.4,
  inner: 3,
  desk: 2,
  trim: 1.4,
  legs: 3.6,
  wear: 2.6,
  frames: 0.8,
};

/** Shapes of fewer pixels than this are dropped; small things keep theirs. */
const SPECKS: Partial<Record<Material, number>> = { skin: 30, eye: 8, teeth: 20, trim: 16, frames: 8 };

interface Window {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Cuts a picture of the buffers' size, as under full light: the stage darkens people with their room. What shines of
 * itself (the rim, an eye's spark) is made so much brighter that it looks right in the dark of its own arousal.
 */
export function cut(buffers: Buffers, palette: Palette, light: Light): Picture {
  const { width, height } = buffers;
  const material = new Uint8Array(width * height);
  for (let i = 0; i < material.length; i++)
    material[i] = Math.round(((buffers.light[i * 4 + 3] ?? 0) / 255) * 16);
  const color = new Float32Array(width * height * 3);
  const weight = new Float32Array(width * height);
  const outline = nearOutline(material, width, height);
  for (let m = 1; m < MATERIALS.length; m++) {
    const name = MATERIALS[m];
    if (m === DESK || name === undefined) continue;
    const window = windowOf(material, m, width, height);
    if (window !== null) paint(name, m, window, material, buffers, palette, light, outline, color, weight);
  }
  return finish(buffers, material, color, weight);
}

function windowOf(material: Uint8Array, m: number, width: number, height: number): Window | null {
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (material[y * width + x] !== m) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  }
  if (right < 0) return null;
  const pad = 6;
  const x = Math.max(0, left - pad);
  const y = Math.max(0, top - pad);
  return {
    x,
    y,
    width: Math.min(width, right + pad + 1) - x,
    height: Math.min(height, bottom + pad + 1) - y,
  };
}

function paint(
  name: Material,
  m: number,
  w: Window,
  material: Uint8Array,
  buffers: Buffers,
  palette: Palette,
  light: Light,
  outline: Plane,
  color: Float32Array,
  weight: Float32Array,
): void {
  const at = (i: number): number => (w.y + Math.floor(i / w.width)) * buffers.width + w.x + (i % w.width);
  const mask = plane(w.width, w.height, (i) => (material[at(i)] === m ? 1 : 0));
  const channel = (from: Uint8Array, c: number): Plane =>
    plane(w.width, w.height, (i) => (from[at(i) * 4 + c] ?? 0) / 255);
  const weights = new Map<number, Plane>();
  const soft = (p: Plane, sigma: number): Plane => {
    const known = weights.get(sigma) ?? blur(mask, sigma);
    weights.set(sigma, known);
    return blurWithin(p, mask, sigma, known);
  };
  const edge = blur(mask, 1.3);
  const s = SOFT[name];
  const specks = SPECKS[name] ?? 260;
  const key = soft(channel(buffers.light, 0), s);
  const tone = (t: number): Plane => shapes(key, mask, t, specks);
  const layers: Layers = {
    half: tone(TONES.half),
    light: tone(TONES.light),
    high: tone(name === 'skin' || name === 'hair' ? TONES.high : TONES.high + 0.08), // cloth is matt
    deep: shapes(soft(channel(buffers.light, 2), s * 1.2), mask, DEEP_BELOW, specks),
    bounce: shapes(soft(channel(buffers.mark, 3), s * 2), mask, BOUNCE_ABOVE, specks),
    rim: rimOf(soft(channel(buffers.light, 1), s * 1.2), mask, light, name),
    outline: plane(w.width, w.height, (i) => outline.data[at(i)] ?? 0),
    ink: soft(channel(buffers.mark, 0), name === 'eye' ? 0.7 : 1),
    blush: soft(channel(buffers.mark, 1), name === 'eye' ? 0.7 : 2),
    extra: soft(channel(buffers.mark, 2), name === 'eye' ? 0.6 : 3),
    key,
    occlusion: soft(channel(buffers.light, 2), 1.5),
  };
  for (let i = 0; i < mask.data.length; i++) {
    const e = smooth(0.3, 0.7, edge.data[i] ?? 0);
    if (e === 0) continue;
    const c = pixel(name, i, layers, palette, light);
    const j = at(i);
    for (let k = 0; k < 3; k++) color[j * 3 + k] = (color[j * 3 + k] ?? 0) + (c[k] ?? 0) * e;
    weight[j] = (weight[j] ?? 0) + e;
  }
}

/** 1 within a finger's breadth of the silhouette: light from behind goes no further in, however round a sleeve is. */
function nearOutline(material: Uint8Array, width: number, height: number): Plane {
  const body = plane(width, height, (i) => (material[i] !== 0 && material[i] !== DESK ? 1 : 0));
  const inside = blur(body, RIM_REACH);
  return plane(width, height, (i) => smooth(0.985, 0.93, inside.data[i] ?? 0));
}

function rimOf(field: Plane, mask: Plane, light: Light, name: Material): Plane {
  const from = light.rimFrom * (name === 'skin' ? 1.15 : 1);
  return shapes(field, mask, from, name === 'skin' || name === 'hair' ? 420 : 300);
}

/** Divides the colours out, cuts the silhouette, and lays the shadow on the desk as plain alpha. */
function finish(buffers: Buffers, material: Uint8Array, color: Float32Array, weight: Float32Array): Picture {
  const { width, height } = buffers;
  const body = blur(
    plane(width, height, (i) => (material[i] !== 0 && material[i] !== DESK ? 1 : 0)),
    1.3,
  );
  const deskMask = plane(width, height, (i) => (material[i] === DESK ? 1 : 0));
  const shade = blurWithin(
    plane(
      width,
      height,
      (i) =>
        1 -
        ((buffers.light[i * 4] ?? 0) / 255) * 0.9 -
        0.1 +
        smooth(0.8, 0.2, (buffers.light[i * 4 + 2] ?? 0) / 255) * 0.5,
    ),
    deskMask,
    4,
  );
  const cast = cover(shade, 0.3, 0.03);
  const contact = cover(shade, 0.95, 0.05);
  const data = new Uint8Array(width * height * 4);
  for (let i = 0; i < material.length; i++) {
    const a = smooth(0.3, 0.7, body.data[i] ?? 0);
    const onTop = (deskMask.data[i] ?? 0) * ((buffers.mark[i * 4 + 3] ?? 0) / 255);
    const s = onTop * Math.min(0.62, (cast.data[i] ?? 0) * 0.34 + (contact.data[i] ?? 0) * 0.3);
    const alpha = a + (1 - a) * s;
    const w = Math.max(weight[i] ?? 0, 1e-3);
    for (let k = 0; k < 3; k++) {
      const shadowTone = [8, 12, 18][k] ?? 0;
      const own = (color[i * 3 + k] ?? 0) / w;
      data[i * 4 + k] = alpha > 0 ? Math.min(255, (own * a + shadowTone * (1 - a) * s) / alpha) : 0;
    }
    data[i * 4 + 3] = Math.round(alpha * 255);
  }
  return { width, height, data };
}
