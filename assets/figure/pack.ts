/** From a cut picture to the smallest file: cropped to what it shows, or to what it changes. */
import sharp from 'sharp';
import type { Picture } from './cut.ts';
import { blur, plane, smooth } from './plane.ts';

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

/** The part of a picture inside `box`. */
export function cropped(p: Picture, box: Box): Picture {
  const [x0, y0, width, height] = box;
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++) {
    const from = ((y0 + y) * p.width + x0) * 4;
    data.set(p.data.subarray(from, from + width * 4), y * width * 4);
  }
  return { width, height, data };
}

export interface Patch {
  readonly picture: Picture;
  readonly box: Box;
}

/** Pixels around a change that belong to it, and how soft its border is. */
const MARGIN = 4;
/** Sum of differences over the four channels that somebody would see, and how many such pixels must lie together. */
const SEEN = 18;
const TOGETHER = 0.16;

/**
 * Only what `b` has otherwise than `a` so that one would see it, with a soft border: patches can then lie over each
 * other. `counts` leaves out pixels that may differ for no reason of the patch's. Null when nothing differs.
 */
export function change(a: Picture, b: Picture, counts: (i: number) => boolean = () => true): Patch | null {
  const differs = (i: number): boolean => {
    if (!counts(i)) return false;
    let sum = 0;
    for (let k = 0; k < 4; k++) sum += Math.abs((a.data[i * 4 + k] ?? 0) - (b.data[i * 4 + k] ?? 0));
    return sum > SEEN;
  };
  const rough = boxOf(a.width, a.height, differs, MARGIN * 2);
  if (rough === null) return null;
  const [x0, y0, width, height] = rough;
  const at = (i: number): number => (y0 + Math.floor(i / width)) * a.width + x0 + (i % width);
  const crowd = blur(
    plane(width, height, (i) => (differs(at(i)) ? 1 : 0)),
    MARGIN / 2,
  );
  const spread = blur(
    plane(width, height, (i) => ((crowd.data[i] ?? 0) > TOGETHER ? 1 : 0)),
    MARGIN / 3,
  );
  const inner = boxOf(width, height, (i) => (spread.data[i] ?? 0) > 0.02, 0);
  if (inner === null) return null;
  const box: Box = [x0 + inner[0], y0 + inner[1], inner[2], inner[3]];
  const picture = cropped(b, box);
  for (let i = 0; i < inner[2] * inner[3]; i++) {
    const from = (inner[1] + Math.floor(i / inner[2])) * width + inner[0] + (i % inner[2]);
    picture.data[i * 4 + 3] = Math.round(
      (picture.data[i * 4 + 3] ?? 0) * smooth(0.02, 0.6, spread.data[from] ?? 0),
    );
  }
  return { picture, box };
}

/** WebP bytes. */
export async function encode(p: Picture, quality: number): Promise<Buffer> {
  return await sharp(p.data, { raw: { width: p.width, height: p.height, channels: 4 } })
    .webp({ quality, alphaQuality: 80, effort: 6, smartSubsample: true })
    .toBuffer();
}
