/** Flat shapes as SVG: everything a room is painted with. Places in a room come from `perspective.ts`. */

/** The picture that every room is drawn into, in pixels. */
export const picture = { width: 1280, height: 720 } as const;

/** x and y in pixels of the picture. */
export type Spot = readonly [number, number];

/** Two decimals: a sixteenth of what anyone sees, and diffs stay readable. */
export const round = (value: number): string => String(Math.round(value * 100) / 100);

export const points = (spots: readonly Spot[]): string =>
  spots.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');

/** Paint: a colour, or `url(#…)`; and how much of it. */
export interface Paint {
  readonly fill: string;
  readonly alpha?: number;
}

const ink = ({ fill, alpha }: Paint): string =>
  `fill="${fill}"${alpha === undefined ? '' : ` fill-opacity="${alpha}"`}`;

export const shape = (spots: readonly Spot[], paint: Paint): string =>
  `<polygon points="${points(spots)}" ${ink(paint)}/>`;

export const path = (d: string, paint: Paint): string => `<path d="${d}" ${ink(paint)}/>`;

export function box(x: number, y: number, width: number, height: number, paint: Paint, round_ = 0): string {
  const corner = round_ ? ` rx="${round(round_)}"` : '';
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"${corner} ${ink(paint)}/>`;
}

export const oval = (x: number, y: number, rx: number, ry: number, paint: Paint): string =>
  `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" ${ink(paint)}/>`;

export const line = (from: Spot, to: Spot, colour: string, width: number, alpha = 1): string =>
  `<line x1="${round(from[0])}" y1="${round(from[1])}" x2="${round(to[0])}" y2="${round(to[1])}" stroke="${colour}" stroke-width="${round(width)}" stroke-opacity="${alpha}" stroke-linecap="round"/>`;

/** Out of focus by so many pixels. */
export const soft = (pixels: number, content: string): string =>
  `<g filter="url(#soft${String(pixels).replace('.', '_')})">${content}</g>`;

export const group = (content: string, transform: string): string =>
  `<g transform="${transform}">${content}</g>`;

const softnesses = [0.6, 0.9, 1.4, 2.2, 3.5, 6, 14, 30] as const;

/** A whole picture. `under` is painted first over everything; without it the picture is see-through. */
export function svg(content: string, under: string | null): string {
  const { width, height } = picture;
  const filters = softnesses
    .map(
      (pixels) =>
        `<filter id="soft${String(pixels).replace('.', '_')}" x="-20%" y="-20%" width="140%" height="140%" color-interpolation-filters="sRGB"><feGaussianBlur stdDeviation="${pixels}"/></filter>`,
    )
    .join('');
  const ground = under === null ? '' : box(0, 0, width, height, { fill: under });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${filters}</defs>${ground}${content}</svg>`;
}

/** Whole numbers that look thrown but are always the same: raindrops, scuffs. */
export function thrown(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
