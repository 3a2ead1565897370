/** Blood leaves a face: a veil of greys over the skin, so that it lies over any eyes and mouth. */
import { boxOf, cropped, type Patch } from './pack.ts';
import { lightness } from './palette.ts';
import { blur, plane, smooth } from './plane.ts';
import type { Shot } from './shoot.ts';

/** How far a blanched face goes towards grey, and how much lighter that grey is: it must show on every skin. */
export const PALLOR = 0.36;
const LIGHTER = 1.3;
const SKIN = 1;

/** Null when no skin shows. */
export function veil({ buffers, picture }: Shot): Patch | null {
  const { width, height } = picture;
  const skin = blur(
    plane(width, height, (i) => (Math.round(((buffers.light[i * 4 + 3] ?? 0) / 255) * 16) === SKIN ? 1 : 0)),
    1.2,
  );
  const box = boxOf(width, height, (i) => (skin.data[i] ?? 0) > 0.3, 2);
  if (box === null) return null;
  const data = new Uint8Array(width * height * 4);
  for (let i = 0; i < width * height; i++) {
    const share = smooth(0.3, 0.7, skin.data[i] ?? 0) * ((picture.data[i * 4 + 3] ?? 0) / 255);
    if (share === 0) continue;
    const at = (k: number): number => picture.data[i * 4 + k] ?? 0;
    const grey = Math.min(255, lightness([at(0), at(1), at(2)]) * LIGHTER + 6);
    data.fill(Math.round(grey), i * 4, i * 4 + 3);
    data[i * 4 + 3] = Math.round(255 * PALLOR * share);
  }
  return { picture: cropped({ width, height, data }, box), box };
}
