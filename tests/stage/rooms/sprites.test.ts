// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { ROOMS } from '../../../assets/room/rooms.ts';
import type { Sprite } from '../../../src/stage/room.ts';
import { seenBox } from '../../../src/stage/sprite-box.ts';
import { manifestOf } from './baked-room.ts';

/** Some things are drawn as sprites only to lie in front: they have one picture, and never another. */
const stands = ({ motion, images }: Sprite): boolean => motion.kind === 'change' && images.length === 1;
const takesNotice = ({ motion }: Sprite): boolean => motion.kind === 'notice';

describe.each(ROOMS)('the small life of $name', (art) => {
  const { sprites, size } = manifestOf(art);
  const [width, height] = size;
  /** As a share of the picture. */
  const area = ({ box, clip }: Sprite) => {
    const [, , wide, high] = seenBox(box, clip);
    return (wide * high) / (width * height);
  };
  const named = (sprite: Sprite) => `${art.name}/${sprite.name}`;

  it('is four things at least that move by themselves, and two at least who take notice', () => {
    const living = sprites.filter((sprite) => !stands(sprite));
    expect(living.filter((sprite) => !takesNotice(sprite)).length).toBeGreaterThanOrEqual(4);
    expect(living.filter(takesNotice).length).toBeGreaterThanOrEqual(2);
    expect(new Set(sprites.map(({ name }) => name)).size).toBe(sprites.length);
  });

  it('moves over a twentieth of the picture at the most, and only small lamps dip', () => {
    for (const sprite of sprites) {
      if (takesNotice(sprite) || stands(sprite)) continue;
      expect(area(sprite), named(sprite)).toBeLessThanOrEqual(sprite.motion.kind === 'dip' ? 0.01 : 0.05);
    }
  });

  it('lies in the picture where it is at rest', () => {
    for (const sprite of sprites) {
      if (sprite.motion.kind === 'pass') continue;
      const [left, top, wide, high] = sprite.box;
      expect(left >= 0 && top >= 0 && left + wide <= width && top + high <= height, named(sprite)).toBe(true);
    }
  });

  it('has as many pictures as its motion shows', () => {
    for (const sprite of sprites) {
      const { motion, images } = sprite;
      if (motion.kind === 'notice') {
        expect(images.length, named(sprite)).toBe(motion.at.length + 1);
        expect(motion.at, named(sprite)).toEqual(motion.at.toSorted((a, b) => a - b));
        expect(motion.at[0], named(sprite)).toBeGreaterThan(0);
      } else if (motion.kind === 'cycle') {
        expect(images.length, named(sprite)).toBeGreaterThanOrEqual(2);
      } else if (motion.kind === 'turn' || motion.kind === 'dip') {
        expect(images.length, named(sprite)).toBe(1);
      }
    }
  });

  it('lets whoever passes come from out of sight, or go there; they fade at the other end', () => {
    for (const sprite of sprites) {
      const { motion, box } = sprite;
      if (motion.kind !== 'pass') continue;
      const seenAt = (part: number) => {
        const [x, y] = [box[0] + motion.by[0] * part, box[1] + motion.by[1] * part];
        const [, , wide, high] = seenBox([x, y, box[2], box[3]], sprite.clip ?? [0, 0, width, height]);
        return (wide * high) / (box[2] * box[3]);
      };
      expect(seenAt(0.5), named(sprite)).toBeGreaterThan(0.25);
      expect(Math.min(seenAt(0), seenAt(1)), named(sprite)).toBeLessThan(0.25);
    }
  });

  it('turns about a middle that lies at the hand', () => {
    for (const { motion, box, name } of sprites) {
      if (motion.kind !== 'turn') continue;
      const [x, y] = motion.pivot;
      const inside = x >= box[0] && y >= box[1] && x <= box[0] + box[2] && y <= box[1] + box[3];
      expect(inside, `${art.name}/${name}`).toBe(true);
    }
  });
});
