/** Where in the picture a sprite can be seen, and what its size allows it. Pure. */
import type { Box } from './manifest.ts';
import type { Sprite } from './room.ts';

type Placed = Pick<Sprite, 'box' | 'clip'>;

/** What of a box is seen through a clip. */
export function seenBox(box: Box, clip: Box | undefined): Box {
  if (!clip) return box;
  const [left, top] = [Math.max(box[0], clip[0]), Math.max(box[1], clip[1])];
  return [
    left,
    top,
    Math.max(0, Math.min(box[0] + box[2], clip[0] + clip[2]) - left),
    Math.max(0, Math.min(box[1] + box[3], clip[1] + clip[3]) - top),
  ];
}

/**
 * The clip for what of a room's sprite lies below the counter's far edge, where it is drawn once more over somebody
 * who stands behind it; null where it does not reach so far.
 */
export function belowClip(
  sprite: Placed & Pick<Sprite, 'layer'>,
  far: number,
  size: readonly [number, number],
): Box | null {
  const [, top, , height] = seenBox(sprite.box, sprite.clip);
  if (sprite.layer !== 'room' || top + height <= far) return null;
  const below: Box = [0, far, size[0], size[1] - far];
  return sprite.clip ? seenBox(sprite.clip, below) : below;
}

/**
 * A quarter of ten degrees of what somebody sees is 21 824 pixels of 1024 by 768 (WCAG 2.3.1): what is larger than
 * that share of the picture changes five times a second at most, and so cannot flash more than three times.
 */
const large = (341 * 256 * 0.25) / (1024 * 768);

/** How often a second a sprite may change at most, where `perSecond` is wanted. */
export function calmly(
  perSecond: number,
  sprite: Placed,
  [width, height]: readonly [number, number],
): number {
  const [, , w, h] = seenBox(sprite.box, sprite.clip);
  return Math.min(perSecond, (w * h) / (width * height) > large ? 5 : 12);
}
