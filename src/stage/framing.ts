/** How a picture fills its host: always covering it, with the one across from you kept in sight. Pure. */

export type Pair = readonly [number, number];

export interface Framing {
  /** Host pixels for one pixel of the picture. */
  readonly scale: number;
  /** Where the picture's left upper corner falls in the host; zero or less. */
  readonly left: number;
  readonly top: number;
}

/** Spare at each edge, in pixels of the picture, so that sway never shows where it ends. */
export const spare = 6;

/**
 * Covers `host` with a picture of `size`. What must be cut away is cut from the side farther from `focus`
 * (0 to 1 across and down the picture).
 */
export function framing(host: Pair, size: Pair, focus: Pair): Framing {
  const [width, height] = [Math.max(1, host[0]), Math.max(1, host[1])];
  const scale = Math.max(width / (size[0] - 2 * spare), height / (size[1] - 2 * spare));
  const place = (room: number, long: number, at: number) =>
    Math.min(-spare * scale, Math.max(room - (long - spare) * scale, room / 2 - at * long * scale));
  return { scale, left: place(width, size[0], focus[0]), top: place(height, size[1], focus[1]) };
}
