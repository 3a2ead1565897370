/** Puts up the elements of one room and one figure: the room, who is in it, the counter over them, and what is in front. */
import type { Box } from '../manifest.ts';
import type { Cast } from '../pictures.ts';
import { belowClip } from '../sprite-box.ts';
import styles from '../stage.module.css';
import { type Lights, lightsIn } from './lights.ts';
import type { Pieces } from './pieces.ts';
import { type Poses, posesIn } from './poses.ts';
import { type SpriteElement, spriteIn } from './sprites.ts';

export interface Put {
  readonly back: HTMLElement;
  /** What moves, and within it what is darkened: dimmed as it is painted, and then moved as it is. */
  readonly body: HTMLElement;
  readonly dimmed: HTMLElement;
  /** The counter once more, over somebody who stands behind it; null where there is none. */
  readonly counter: HTMLElement | null;
  readonly front: HTMLElement;
  readonly lights: { readonly room: Lights; readonly counter: Lights | null; readonly desk: Lights };
  readonly poses: Poses;
  /** For every sprite of the room what shows it. To be called once their pictures are here. */
  sprites(): readonly (readonly SpriteElement[])[];
}

export function build(pieces: Pieces, cast: Cast): Put {
  const { room, roomBase, figureBase } = cast;
  const holder =
    (name: string | undefined) =>
    (...content: readonly HTMLElement[]): HTMLElement => {
      const element = pieces.group(name);
      element.append(...content);
      return element;
    };
  const [group, moving] = [holder(styles.group), holder(styles.moving)];
  const lit = (part: 'room' | 'desk', box: Box | null) => {
    const element = group();
    const lights = lightsIn(element, (index) =>
      pieces.picture(roomBase + (room.lights[index]?.[part] ?? ''), box),
    );
    return { element, lights };
  };
  const [walls, desk] = [lit('room', null), lit('desk', room.deskBox)];
  const [behind, before] = [group(), group()];
  const top = room.counter ? { far: room.counter.far, ...lit('room', null), sprites: group() } : null;
  const counter = top ? moving(top.element, top.sprites) : null;
  if (top && counter) counter.style.clipPath = `inset(${top.far}px 0 0 0)`;
  const dimmed = group();

  const spritesOf = () =>
    room.sprites.map((sprite) => {
      const home = sprite.layer === 'desk' ? before : behind;
      const address = (image: string) => roomBase + image;
      const elements = [spriteIn(home, pieces, sprite, sprite.clip, address)];
      const again = top ? belowClip(sprite, top.far, room.size) : null;
      if (top && again) elements.push(spriteIn(top.sprites, pieces, sprite, again, address));
      return elements;
    });

  let sprites: ReturnType<typeof spritesOf> | null = null;
  return {
    back: moving(walls.element, behind),
    body: moving(dimmed),
    dimmed,
    counter,
    front: moving(desk.element, before),
    lights: { room: walls.lights, counter: top?.lights ?? null, desk: desk.lights },
    poses: posesIn(dimmed, pieces, figureBase),
    sprites() {
      sprites ??= spritesOf();
      return sprites;
    },
  };
}
