/**
 * One picture under its lights on the canvas. While the light changes two of them lie over each other; once it holds they
 * are one again: half of what there is to draw.
 */
import * as Phaser from 'phaser';
import { isSeen } from '../light.ts';
import type { Box } from '../manifest.ts';
import type { Pictures } from '../pictures.ts';
import type { Textures } from './textures.ts';

export interface Lights {
  /** `steady` says that the amounts are those of the last drawing. */
  show(amounts: readonly number[], steady: boolean): void;
  destroy(): void;
}

/** Drawings for which a light must have held. */
const held = 4;

/** Where the pictures of a light are, and what there is to draw with. */
export interface LightTerms {
  readonly holder: Phaser.GameObjects.Container;
  readonly textures: Textures;
  readonly pictures: Pictures;
  readonly box: Box;
  readonly address: (index: number) => string;
  /** Cut off above this row of the box. */
  readonly below?: number;
}

export function lightsIn({ holder, textures, pictures, box, address, below = 0 }: LightTerms): Lights {
  const { scene } = holder;
  const made: (Phaser.GameObjects.Image | undefined)[] = [];
  const [left, top, width, height] = box;
  const mixedKey = Phaser.Utils.String.UUID();
  let mixed: {
    readonly canvas: Phaser.Textures.CanvasTexture;
    readonly image: Phaser.GameObjects.Image;
  } | null = null;
  let steadyFor = 0;

  function imageOf(key: string, at: number): Phaser.GameObjects.Image {
    const image = scene.add.image(left, top, key).setOrigin(0, 0).setDisplaySize(width, height);
    if (below > 0) image.setCrop(0, below / image.scaleY, image.frame.width, image.frame.height);
    holder.addAt(image, at);
    return image;
  }

  function light(index: number): Phaser.GameObjects.Image {
    const known = made[index];
    if (known) return known;
    const under = made.slice(0, index).filter((each) => each !== undefined).length;
    const image = imageOf(textures.take(address(index)), under);
    made[index] = image;
    return image;
  }

  /** Draws the lights that are seen into one picture. */
  function mix(amounts: readonly number[]): void {
    const lowest = pictures.get(address(amounts.findIndex((_, index) => isSeen(amounts, index))));
    const { naturalWidth, naturalHeight } = lowest;
    if (!mixed) {
      const canvas = scene.textures.createCanvas(mixedKey, naturalWidth, naturalHeight);
      if (!canvas) return;
      mixed = { canvas, image: imageOf(mixedKey, made.filter((each) => each !== undefined).length) };
    }
    const { canvas } = mixed;
    canvas.clear();
    const { context } = canvas;
    amounts.forEach((amount, index) => {
      if (!isSeen(amounts, index)) return;
      context.globalAlpha = amount;
      context.drawImage(pictures.get(address(index)), 0, 0);
    });
    canvas.refresh();
  }

  return {
    show(amounts, steady) {
      if (steady && steadyFor > held) return;
      steadyFor = steady ? steadyFor + 1 : 0;
      const seen = amounts.filter((_, index) => isSeen(amounts, index)).length;
      const asOne = seen > 1 && steadyFor > held;
      if (asOne) mix(amounts);
      for (let index = 0; index < amounts.length; index += 1) {
        const shows = isSeen(amounts, index) && !asOne;
        if (shows) light(index).setAlpha(amounts[index] ?? 0);
        made[index]?.setVisible(shows);
      }
      mixed?.image.setVisible(asOne);
    },
    destroy() {
      if (mixed) scene.textures.remove(mixedKey);
    },
  };
}
