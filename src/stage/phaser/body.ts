/** One frame of a figure on the canvas: a mesh that breathes, and patches that move with it. */
import type * as Phaser from 'phaser';
import type { Frame } from '../figure.ts';
import { breathe, gridOver, rise } from './breathing.ts';

export interface Body {
  readonly frame: Frame;
  /** 0 unseen to 1. */
  alpha: number;
  /** Milliseconds since it began to leave; null while it stays. */
  left: number | null;
  lay(patches: readonly string[], breath: number): void;
  fade(): void;
  destroy(): void;
}

/** `texture` gives the key of a picture of the figure. */
export function bodyOf(
  scene: Phaser.Scene,
  holder: Phaser.GameObjects.Container,
  frame: Frame,
  texture: (image: string) => string,
): Body {
  const grid = gridOver(frame.box);
  const resting = [...grid.vertices];
  const middle = frame.box[0] + frame.box[2] / 2;
  // Mesh2D counts v from below; without the flip they hang upside down.
  const mesh = scene.add.mesh2d(0, 0, texture(frame.image), grid.vertices, grid.indices, true);
  // As quads the triangles go into one batch with the images; half-faded meshes then lost some (4.2.1, SwiftShader).
  mesh.renderAsTriangles = true;
  const patches = Object.entries(frame.patches).map(([name, { image, box }]) => {
    const laid = scene.add
      .image(box[0], box[1], texture(image))
      .setOrigin(0, 0)
      .setDisplaySize(box[2], box[3]);
    laid.setVisible(false);
    return { name, laid, top: box[1], lift: rise(box[1] + box[3] / 2) };
  });
  holder.add([mesh, ...patches.map(({ laid }) => laid)]);
  return {
    frame,
    alpha: 0,
    left: null,
    lay(names, breath) {
      breathe(resting, breath, middle, mesh.vertices);
      for (const { name, laid, top, lift } of patches) {
        laid.setVisible(names.includes(name));
        laid.y = top - breath * lift;
      }
    },
    fade() {
      mesh.setAlpha(this.alpha);
      for (const { laid } of patches) laid.setAlpha(this.alpha);
    },
    destroy() {
      mesh.destroy();
      for (const { laid } of patches) laid.destroy();
    },
  };
}
