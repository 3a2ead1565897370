/** Puts one room up on the canvas: the room, a place for who is in it, the counter over them, and what is in front. */
import type * as Phaser from 'phaser';
import type { Placing } from '../drawing.ts';
import type { Box } from '../manifest.ts';
import type { Cast, Pictures } from '../pictures.ts';
import { belowClip } from '../sprite-box.ts';
import { type Lights, lightsIn } from './lights.ts';
import { type SpriteImage, spriteIn } from './sprite-image.ts';
import type { Textures } from './textures.ts';

export interface Put {
  readonly back: Phaser.GameObjects.Container;
  readonly body: Phaser.GameObjects.Container;
  /** The counter once more, over somebody who stands behind it; null where there is none. */
  readonly counter: Phaser.GameObjects.Container | null;
  readonly front: Phaser.GameObjects.Container;
  readonly lights: { readonly room: Lights; readonly counter: Lights | null; readonly desk: Lights };
  /** For every sprite of the room what shows it. To be called once their pictures are here. */
  sprites(): readonly (readonly SpriteImage[])[];
  destroy(): void;
}

export function build(
  scene: Phaser.Scene,
  textures: Textures,
  pictures: Pictures,
  { room, roomBase }: Cast,
): Put {
  const container = () => scene.add.container(0, 0);
  const whole: Box = [0, 0, ...room.size];
  const address = (part: 'room' | 'desk') => (index: number) => roomBase + (room.lights[index]?.[part] ?? '');
  const [back, body] = [container(), container()];
  const counter = room.counter ? container() : null;
  const front = container();
  const far = room.counter?.far ?? 0;

  const spritesOf = () =>
    room.sprites.map((sprite) => {
      const home = sprite.layer === 'desk' ? front : back;
      const image = (name: string) => roomBase + name;
      const images = [spriteIn(home, textures, sprite, sprite.clip, image)];
      const again = counter ? belowClip(sprite, far, room.size) : null;
      if (counter && again) images.push(spriteIn(counter, textures, sprite, again, image));
      return images;
    });

  const shared = { textures, pictures };
  const lights = {
    room: lightsIn({ ...shared, holder: back, box: whole, address: address('room') }),
    counter: counter
      ? lightsIn({ ...shared, holder: counter, box: whole, address: address('room'), below: far })
      : null,
    desk: lightsIn({ ...shared, holder: front, box: room.deskBox, address: address('desk') }),
  };
  let sprites: ReturnType<typeof spritesOf> | null = null;
  return {
    back,
    body,
    counter,
    front,
    lights,
    sprites() {
      sprites ??= spritesOf();
      return sprites;
    },
    destroy() {
      for (const each of [back, body, counter, front]) each?.destroy();
      for (const each of Object.values(lights)) each?.destroy();
    },
  };
}

export function place(container: Phaser.GameObjects.Container, { left, top, scale }: Placing): void {
  container.setPosition(left, top);
  if (container.scaleX !== scale) container.setScale(scale);
}
