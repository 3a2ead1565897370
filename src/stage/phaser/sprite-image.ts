/** A sprite of the room's small life on the canvas. Only what has changed is touched. */
import type * as Phaser from 'phaser';
import type { Box } from '../manifest.ts';
import type { Sprite } from '../room.ts';
import { seenBox } from '../sprite-box.ts';
import { type SpriteShown, sameShown } from '../sprites.ts';
import type { Textures } from './textures.ts';
import { grey } from './tint.ts';

export interface SpriteImage {
  show(shown: SpriteShown, dimmed: number): void;
}

/** `clip` is what of it may be seen; `address` gives where an image of it is. */
export function spriteIn(
  holder: Phaser.GameObjects.Container,
  textures: Textures,
  sprite: Sprite,
  clip: Box | undefined,
  address: (image: string) => string,
): SpriteImage {
  const { motion, box } = sprite;
  const [left, top, width, height] = box;
  const pivot = motion.kind === 'turn' ? motion.pivot : ([left, top] as const);
  const made = new Map<number, Phaser.GameObjects.Image>();
  let last: SpriteShown | null = null;
  let lastDim = -1;

  function image(index: number): Phaser.GameObjects.Image {
    const known = made.get(index);
    if (known) return known;
    const laid = holder.scene.add
      .image(pivot[0], pivot[1], textures.take(address(sprite.images[index] ?? '')))
      .setOrigin((pivot[0] - left) / width, (pivot[1] - top) / height)
      .setDisplaySize(width, height);
    holder.add(laid);
    made.set(index, laid);
    return laid;
  }

  /** Images can be cut straight only: what turns is not cut. */
  function cut(laid: Phaser.GameObjects.Image, x: number, y: number): void {
    if (!clip || motion.kind === 'turn') return;
    const moved: Box = [left + x, top + y, width, height];
    const [seenLeft, seenTop, seenWidth, seenHeight] = seenBox(moved, clip);
    const { scaleX, scaleY } = laid;
    laid.setCrop(
      (seenLeft - moved[0]) / scaleX,
      (seenTop - moved[1]) / scaleY,
      seenWidth / scaleX,
      seenHeight / scaleY,
    );
  }

  return {
    show(shown, dimmed) {
      const light = sprite.lit ? 1 : dimmed;
      if (sameShown(shown, last) && light === lastDim) return;
      [last, lastDim] = [shown, light];
      const { image: now, from, change, strength, x, y, turn } = shown;
      if (strength > 0) image(now);
      for (const [index, laid] of made) {
        // While one gives way to the other both are whole half the time, so that nothing shows through.
        const part = index === now ? (now === from ? 1 : change * 2) : index === from ? 2 * (1 - change) : 0;
        const amount = strength * Math.min(1, part);
        laid.setVisible(amount > 0);
        if (amount === 0) continue;
        laid
          .setAlpha(amount)
          .setPosition(pivot[0] + x, pivot[1] + y)
          .setTint(grey(light));
        if (laid.rotation !== turn) laid.setRotation(turn);
        cut(laid, x, y);
      }
    },
  };
}
