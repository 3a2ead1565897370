/** From a cut picture to the smallest file: cropped to what it shows, or to what it changes. */
import sharp from 'sharp';
import type { Picture } from './cut.ts';

/** x, y, width, height in output pixels. */
export type Box = readonly [number, number, number, number];

/** The box around all pixels for which `shows` holds, or null. */
export function boxOf(width: number, height: number, shows: (i: number) => boolean, pad: number): Box | null {
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!shows(y * width + x)) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  }
  if (right < 0) return null;
  const x = Math.max(0, left - pad);
  const y = Math.max(0, top - pad);
  return [x, y, Math.min(width, right + pad + 1) - x, Math.min(height, bottom + pad + 1) - y];
}

/** The box of everything visible. */
export const visible = (p: Picture): Box | null =>
  boxOf(p.width, p.height, (i) => (p.data[i * 4 + 3] ?? 0) > 3, 0);

/** The box of everything in which `b` differs from `a` so that one would see it. */
export function changed(a: Picture, b: Picture, pad: number): Box | null {
  const differs = (i: number): boolean => {
    let sum = 0;
    for (let k = 0; k < 4; k++) sum += Math.abs((a.data[i * 4 + k] ?? 0) - (b.data[i * 4 + k] ?? 0));
    return sum > 10;
  };
  return boxOf(a.width, a.height, differs, pad);
}

/** The part of a picture inside `box`; with `feather`, alpha falls off over that many pixels at the border. */
export function cropped(p: Picture, box: Box, feather = 0): Picture {
  const [x0, y0, width, height] = box;
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++) {
    const from = ((y0 + y) * p.width + x0) * 4;
    data.set(p.data.subarray(from, from + width * 4), y * width * 4);
    for (let x = 0; feather > 0 && x < width; x++) {
      const edge = Math.min(x, y, width - 1 - x, height - 1 - y) + 0.5;
      const at = (y * width + x) * 4 + 3;
      data[at] = Math.round((data[at] ?? 0) * Math.min(1, edge / feather));
    }
  }
  return { width, height, data };
}

/** WebP bytes. */
export async function encode(p: Picture, quality: number): Promise<Buffer> {
  return await sharp(p.data, { raw: { width: p.width, height: p.height, channels: 4 } })
    .webp({ quality, alphaQuality: 90, effort: 6, smartSubsample: true })
    .toBuffer();
}
