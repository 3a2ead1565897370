/** The small life of a room as elements. Only what has changed is touched. */
import type { Box } from '../manifest.ts';
import type { Sprite } from '../room.ts';
import { type SpriteShown, sameShown } from '../sprites.ts';
import styles from '../stage.module.css';
import { dim, lay, type Pieces, showAt, write } from './pieces.ts';

export interface SpriteElement {
  show(shown: SpriteShown, dimmed: number): void;
}

/** `clip` is what of it may be seen; `address` gives where an image of it is. */
export function spriteIn(
  group: HTMLElement,
  pieces: Pieces,
  sprite: Sprite,
  clip: Box | undefined,
  address: (image: string) => string,
): SpriteElement {
  const { motion } = sprite;
  const window = clip ? pieces.group(styles.part) : null;
  if (window && clip) {
    lay(window, clip);
    window.style.overflow = 'hidden';
    group.append(window);
  }
  const [left, top, width, height] = sprite.box;
  const inside: Box = clip ? [left - clip[0], top - clip[1], width, height] : sprite.box;
  const made = new Map<number, HTMLElement>();
  let last: SpriteShown | null = null;
  let lastDim = -1;

  function image(index: number): HTMLElement {
    const known = made.get(index);
    if (known) return known;
    const element = pieces.picture(address(sprite.images[index] ?? ''), inside);
    element.dataset.sprite = sprite.name;
    if (motion.kind === 'turn')
      element.style.transformOrigin = `${motion.pivot[0] - left}px ${motion.pivot[1] - top}px`;
    (window ?? group).append(element);
    made.set(index, element);
    return element;
  }

  return {
    show(shown, dimmed) {
      const light = sprite.lit ? 1 : dimmed;
      if (sameShown(shown, last) && light === lastDim) return;
      [last, lastDim] = [shown, light];
      const { image: now, from, change, strength, x, y, turn } = shown;
      // While one gives way to the other both are whole half the time, so that nothing shows through.
      if (strength > 0) showAt(image(now), strength * (now === from ? 1 : Math.min(1, change * 2)));
      for (const [index, element] of made) {
        if (index !== now) showAt(element, index === from ? strength * Math.min(1, 2 * (1 - change)) : 0);
        write(element, 'transform', placeOf(x, y, turn));
        dim(element, light);
      }
      if (strength === 0) for (const element of made.values()) showAt(element, 0);
    },
  };
}

const placeOf = (x: number, y: number, turn: number): string =>
  x === 0 && y === 0 && turn === 0
    ? ''
    : `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) rotate(${turn.toFixed(4)}rad)`;
