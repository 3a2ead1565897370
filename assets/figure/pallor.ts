/**
 * Blood leaves a face: a veil of greys over the skin of the head, so that it lies over any eyes and mouth. Hands stay
 * out of it: gestures borrow the veil of a step, whose hands are elsewhere.
 */
import { boxOf, cropped, type Patch } from './pack.ts';
import { lightness } from './palette.ts';
import { blur, plane, smooth } from './plane.ts';
import { headZone, type Shot } from './shoot.ts';

/** How far a blanched face goes towards grey, and how much lighter that grey is: it must show on every skin. */
export const PALLOR = 0.36;
const LIGHTER = 1.3;
const SKIN = 1;
/** Of the zone's height, from its lower edge: the veil runs out along the neck. */
const RUNS_OUT = 0.3;

/** Null when no skin shows. */
export function veil({ buffers, picture, frame }: Shot): Patch | null {
  const { width, height } = picture;
  const skin = blur(
    plane(width, height, (i) => (Math.round(((buffers.light[i * 4 + 3] ?? 0) / 255) * 16) === SKIN ? 1 : 0)),
    1.2,
  );
  const [left, top, across, down] = headZone(frame.pose, frame);
  const within = (i: number): number => {
    const x = i % width;
    if (x < left || x >= left + across) return 0;
    return 1 - smooth(1 - RUNS_OUT, 1, (Math.floor(i / width) - top) / down);
  };
  const box = boxOf(width, height, (i) => (skin.data[i] ?? 0) > 0.3 && within(i) > 0, 2);
  if (box === null) return null;
  const data = new Uint8Array(width * height * 4);
  for (let i = 0; i < width * height; i++) {
    const share = smooth(0.3, 0.7, skin.data[i] ?? 0) * within(i) * ((picture.data[i * 4 + 3] ?? 0) / 255);
    if (share === 0) continue;
    const at = (k: number): number => picture.data[i * 4 + k] ?? 0;
    const grey = Math.min(255, lightness([at(0), at(1), at(2)]) * LIGHTER + 6);
    data.fill(Math.round(grey), i * 4, i * 4 + 3);
    data[i * 4 + 3] = Math.round(255 * PALLOR * share);
  }
  return { picture: cropped({ width, height, data }, box), box };
}
