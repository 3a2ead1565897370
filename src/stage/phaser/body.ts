/** One frame of a figure on the canvas: meshes that breathe, and patches that move with them. */
import type * as Phaser from 'phaser';
import { anatomyOf } from '../anatomy.ts';
import { type Laid, patchOrder } from '../face.ts';
import type { Frame } from '../figure.ts';
import type { Spot } from '../weight.ts';
import { breathe, gridOver, pullOf, rise } from './breathing.ts';
import type { Textures } from './textures.ts';
import { grey } from './tint.ts';

export interface Body {
  readonly frame: Frame;
  /** 0 unseen to 1. */
  alpha: number;
  /** Milliseconds since it began to leave; null while it stays. */
  left: number | null;
  lay(patches: readonly Laid[], breath: number, tremor: Spot): void;
  dim(light: number): void;
  fade(): void;
  destroy(): void;
}

const order: readonly string[] = patchOrder;
const rank = (name: string): number => order.indexOf(name);

/** `address` gives where a picture of the figure is. */
export function bodyIn(
  holder: Phaser.GameObjects.Container,
  textures: Textures,
  frame: Frame,
  address: (image: string) => string,
): Body {
  const { scene } = holder;
  const anatomy = anatomyOf(frame);
  const taken: string[] = [];
  const texture = (image: string): string => {
    taken.push(address(image));
    return textures.take(address(image));
  };
  const whole = scene.add.container(0, 0);
  holder.add(whole);

  const meshes = frame.parts.map(({ image, box }) => {
    const grid = gridOver(box);
    // Mesh2D counts v from below; without the flip they hang upside down.
    const mesh = scene.add.mesh2d(0, 0, texture(image), grid.vertices, grid.indices, true);
    // As quads the triangles go into one batch with the images; half-faded meshes then lost some (4.2.1, SwiftShader).
    mesh.renderAsTriangles = true;
    whole.add(mesh);
    return { mesh, pull: pullOf(grid.vertices, anatomy, frame.hands), vertices: grid.vertices };
  });

  /** In the order in which they lie, the lowest first. Made when first wanted: most never are. */
  const patches: { name: string; image: Phaser.GameObjects.Image; top: number; lift: number }[] = [];
  let light = 1;
  let breathed = Number.NaN;
  let trembled: Spot = { x: 0, y: 0 };

  function patch(name: string): (typeof patches)[number] | null {
    const known = patches.find((each) => each.name === name);
    const laid = frame.patches[name];
    if (known || !laid) return known ?? null;
    const [left, top, width, height] = laid.box;
    const image = scene.add
      .image(left, top, texture(laid.image))
      .setOrigin(0, 0)
      .setDisplaySize(width, height)
      .setTint(grey(light));
    const made = { name, image, top, lift: rise(anatomy, top + height / 2) };
    patches.push(made);
    patches.sort((a, b) => rank(a.name) - rank(b.name));
    whole.addAt(image, meshes.length + patches.indexOf(made));
    image.y = top - breathed * made.lift;
    return made;
  }

  return {
    frame,
    alpha: 0,
    left: null,
    lay(laid, breath, tremor) {
      if (breath !== breathed || tremor.x !== trembled.x || tremor.y !== trembled.y) {
        [breathed, trembled] = [breath, tremor];
        for (const { pull, vertices } of meshes) breathe(pull, breath, tremor, vertices);
        for (const { image, top, lift } of patches) image.y = top - breath * lift;
      }
      for (const each of patches) each.image.setVisible(false);
      for (const { name, amount } of laid) patch(name)?.image.setVisible(true).setAlpha(amount);
    },
    dim(next) {
      if (next === light) return;
      light = next;
      // A mesh has a tint that its type does not know of (4.2.1).
      for (const { mesh } of meshes) Object.assign(mesh, { tint: grey(light) });
      for (const { image } of patches) image.setTint(grey(light));
    },
    fade() {
      whole.setAlpha(this.alpha);
    },
    destroy() {
      whole.destroy();
      for (const each of taken) textures.give(each);
    },
  };
}
