/** A close picture stands alone, so it needs what frames leave to the room: the counter, and the dark behind. */
import type { Picture } from './cut.ts';
import { dimmed, mixRgb, type Rgb } from './palette.ts';
import { blur, plane, smooth } from './plane.ts';
import type { Buffers } from './render.ts';

const DESK = 8;

export interface Backdrop {
  readonly behind: Rgb;
  readonly top: Rgb;
  readonly front: Rgb;
}

/** The picture on its backdrop, opaque, under light of the given level. */
export function backed(picture: Picture, buffers: Buffers, colors: Backdrop, level: number): Picture {
  const { width, height } = picture;
  const isDesk = (i: number): boolean => Math.round(((buffers.light[i * 4 + 3] ?? 0) / 255) * 16) === DESK;
  const shown = (i: number): boolean => (buffers.light[i * 4 + 3] ?? 0) > 0;
  const desk = blur(
    plane(width, height, (i) => (shown(i) ? 1 : 0)),
    1.2,
  );
  // Where the hand hides the counter, the edge between top and front goes on behind it, row by row.
  const top = blur(
    plane(width, height, (i) => (isDesk(i) ? (buffers.mark[i * 4 + 3] ?? 0) / 255 : 0.5)),
    1,
  );
  const data = new Uint8Array(width * height * 4);
  for (let i = 0; i < width * height; i++) {
    const counter = mixRgb(colors.front, colors.top, smooth(0.35, 0.65, top.data[i] ?? 0));
    const ground = mixRgb(colors.behind, counter, smooth(0.3, 0.7, desk.data[i] ?? 0));
    const a = (picture.data[i * 4 + 3] ?? 0) / 255;
    const own = (k: number): number => picture.data[i * 4 + k] ?? 0;
    const dark = dimmed(mixRgb(ground, [own(0), own(1), own(2)], a), level);
    for (let k = 0; k < 3; k++) data[i * 4 + k] = dark[k] ?? 0;
    data[i * 4 + 3] = 255;
  }
  return { width, height, data };
}
