/** Which part of the map is in sight: moving, going nearer, and never getting lost. Pure. */

export interface ViewBox {
  /** The map's units at the frame's upper left corner. */
  readonly x: number;
  readonly y: number;
  /** CSS pixels for one unit. */
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const nearest = 2.5;
/** Below this no word can be read; only a map that would not fit goes further. */
const farthest = 0.3;

/** All of the map in the frame, in its middle. */
export function whole(map: Size, frame: Size): ViewBox {
  const scale = Math.min(1.25, frame.width / map.width, frame.height / map.height);
  return {
    x: (map.width - frame.width / scale) / 2,
    y: (map.height - frame.height / scale) / 2,
    scale,
  };
}

/**
 * Where a map is opened: the whole of it where its words can be read so; else its beginning, as wide as it is where that
 * can be read, at a scale for reading where it cannot.
 */
export function opening(map: Size, frame: Size, start: { readonly x: number }, least: number): ViewBox {
  const all = whole(map, frame);
  if (all.scale >= least) return all;
  const wide = frame.width / map.width;
  const scale = Math.max(least, Math.min(1, wide));
  const middle = wide >= scale ? map.width / 2 : start.x;
  return kept({ x: middle - frame.width / scale / 2, y: 0, scale }, map, frame);
}

/** What is in the middle stays there when the frame becomes another size. */
export const reframed = (view: ViewBox, before: Size, after: Size): ViewBox => ({
  ...view,
  x: view.x + (before.width - after.width) / 2 / view.scale,
  y: view.y + (before.height - after.height) / 2 / view.scale,
});

export const moved = (view: ViewBox, by: { readonly x: number; readonly y: number }): ViewBox => ({
  ...view,
  x: view.x - by.x / view.scale,
  y: view.y - by.y / view.scale,
});

/** Nearer or farther, with what is under this point of the frame held there. */
export function zoomed(
  view: ViewBox,
  factor: number,
  at: { readonly x: number; readonly y: number },
  map: Size,
  frame: Size,
): ViewBox {
  const least = Math.min(farthest, whole(map, frame).scale);
  const scale = Math.min(nearest, Math.max(least, view.scale * factor));
  return {
    x: view.x + at.x / view.scale - at.x / scale,
    y: view.y + at.y / view.scale - at.y / scale,
    scale,
  };
}

/** At least a third of the frame shows some of the map. */
export function kept(view: ViewBox, map: Size, frame: Size): ViewBox {
  const [width, height] = [frame.width / view.scale, frame.height / view.scale];
  return {
    ...view,
    x: between(view.x, -width * (2 / 3), map.width - width / 3),
    y: between(view.y, -height * (2 / 3), map.height - height / 3),
  };
}

/** At a box, from so near that it can be read. */
export const nearTo = (
  { x, y }: { readonly x: number; readonly y: number },
  scale: number,
  frame: Size,
): ViewBox => ({ x: x - frame.width / scale / 2, y: y - frame.height / scale / 2, scale });

/** Moved just as far as it takes to have this box in sight, with some air. */
export function shown(
  view: ViewBox,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  frame: Size,
): ViewBox {
  const air = 24 / view.scale;
  const [width, height] = [frame.width / view.scale, frame.height / view.scale];
  return {
    ...view,
    x: into(view.x, width, box.x - box.width / 2 - air, box.x + box.width / 2 + air),
    y: into(view.y, height, box.y - box.height / 2 - air, box.y + box.height / 2 + air),
  };
}

function into(at: number, size: number, low: number, high: number): number {
  if (high - low > size) return (low + high - size) / 2;
  return Math.min(low, Math.max(at, high - size));
}

const between = (value: number, low: number, high: number): number =>
  Math.min(Math.max(low, high), Math.max(Math.min(low, high), value));
