/**
 * The small life of a room: from what a sprite is, a seed and the time that has passed, what of it shows. Pure. None
 * may flash (WCAG 2.3.1), whatever a manifest says: what is large changes seldom, and a lamp dips once in two seconds.
 */
import type { Motion } from './acting.ts';
import { chance } from './chance.ts';
import { type Notice, noticing } from './notice.ts';
import type { Sprite } from './room.ts';
import { calmly } from './sprite-box.ts';

export interface SmallLife {
  readonly seed: number;
  /** Milliseconds that the room has lived; it stands still with reduced motion. */
  readonly age: number;
  /** Milliseconds since the sprites were there to be shown: they fade in. */
  readonly here: number;
  /** For every sprite that takes notice, what it has noticed; the others have null. */
  readonly notices: readonly (Notice | null)[];
}

export interface SpriteShown {
  /** Of the sprite's images. */
  readonly image: number;
  /** The one that it is changing from, and how far it has changed: 0 to 1. The same image where it is not changing. */
  readonly from: number;
  readonly change: number;
  /** Pixels of the picture, from where it is drawn. */
  readonly x: number;
  readonly y: number;
  /** Radians about the motion's pivot. */
  readonly turn: number;
  /** How strongly it shows: 0 is not at all. */
  readonly strength: number;
}

/** Milliseconds in which sprites come into a picture that is there already, and a passer-by at the edges. */
const arriving = 400;
const edge = 250;

export function begin(seed: number, sprites: readonly Sprite[], tension: number): SmallLife {
  const notices = sprites.map(({ motion }) =>
    motion.kind === 'notice' ? noticing(null, 0, tension, motion.at) : null,
  );
  return { seed, age: 0, here: 0, notices };
}

export function goOn(
  life: SmallLife,
  ms: number,
  sprites: readonly Sprite[],
  tension: number,
  motion: Motion,
): SmallLife {
  const notices = life.notices.map((notice, index) => {
    const how = sprites[index]?.motion;
    return how?.kind === 'notice' ? noticing(notice, ms, tension, how.at) : null;
  });
  return {
    seed: life.seed,
    age: motion === 'full' ? life.age + ms : life.age,
    here: life.here + ms,
    notices,
  };
}

/** True while something of it is on its way that also reduced motion lets happen. */
export const isSettling = ({ here, notices }: SmallLife): boolean =>
  here < arriving || notices.some((notice) => notice !== null && notice.change < 1);

/** What shows of the sprite at `index`; `size` is the picture's. */
export function spriteShown(
  sprite: Sprite,
  index: number,
  life: SmallLife,
  size: readonly [number, number],
  motion: Motion,
): SpriteShown {
  const shown = shownOf(sprite, index, life, size, motion);
  const strength = shown.strength * Math.min(1, life.here / arriving);
  return strength === shown.strength ? shown : { ...shown, strength };
}

export const sameShown = (a: SpriteShown, b: SpriteShown | null): boolean =>
  b !== null &&
  a.image === b.image &&
  a.from === b.from &&
  a.change === b.change &&
  a.strength === b.strength &&
  a.x === b.x &&
  a.y === b.y &&
  a.turn === b.turn;

const plainly: SpriteShown = { image: 0, from: 0, change: 1, x: 0, y: 0, turn: 0, strength: 1 };
const absent: SpriteShown = { ...plainly, strength: 0 };

function shownOf(
  sprite: Sprite,
  index: number,
  life: SmallLife,
  size: readonly [number, number],
  how: Motion,
): SpriteShown {
  const { motion, images } = sprite;
  const still = how === 'reduced';
  const of = (image: number) => ((image % images.length) + images.length) % images.length;
  const one = (image: number): SpriteShown => ({ ...plainly, image: of(image), from: of(image) });
  const luck = (count: number) => chance(life.seed, 100 + index, count);
  // Each begins somewhere else, so that two of a kind do not keep step.
  const age = life.age + 4000 * luck(-1);
  switch (motion.kind) {
    case 'cycle':
      return still ? one(0) : one(Math.floor((age / 1000) * calmly(motion.perSecond, sprite, size)));
    case 'change': {
      const { count } = lastOf(motion.every, 0, age, luck);
      return one(count + 1);
    }
    case 'turn': {
      const rate = Math.min(motion.jumps / motion.seconds, calmly(12, sprite, size));
      const jump = Math.floor((life.age / 1000) * rate) % motion.jumps;
      return { ...plainly, turn: (jump / motion.jumps) * 2 * Math.PI };
    }
    case 'dip': {
      const { since } = lastOf(motion.every, 0, age, luck);
      return still || since >= motion.ms ? plainly : { ...plainly, strength: motion.low };
    }
    case 'pass': {
      if (still) return absent;
      const whole = motion.seconds * 1000;
      const { since } = lastOf(motion.every, whole, age, luck);
      if (since >= whole) return absent;
      // One stride, one picture: feet that slide between two pictures look like skates.
      const rate = calmly(motion.perSecond, sprite, size);
      const stride = Math.floor((since / 1000) * rate);
      const way = stride / rate / motion.seconds;
      const strength = Math.min(1, since / edge, (whole - since) / edge);
      return { ...one(stride), x: motion.by[0] * way, y: motion.by[1] * way, strength };
    }
    case 'notice': {
      const { level, before, change } = life.notices[index] ?? { level: 0, before: 0, change: 1 };
      return { ...plainly, image: of(level), from: of(before), change };
    }
  }
}

/** Milliseconds between two happenings of a kind, at the least: five in two seconds. */
const leastGap = 400;

/**
 * Of happenings with from `least` to `most` seconds between one's end and the next one's beginning, the last that has
 * begun by `age`: which it is, -1 before the first, and how long ago. Each falls into a slot of its own, so that
 * nothing need be kept.
 */
function lastOf(
  [least, most]: readonly [number, number],
  lasts: number,
  age: number,
  luck: (count: number) => number,
): { readonly count: number; readonly since: number } {
  const [from, to] = [Math.max(leastGap, least * 1000), Math.max(leastGap, most * 1000)];
  const slot = (from + to) / 2 + lasts;
  const spread = (to - from) / 2;
  const beginning = (count: number) => (count + 1) * slot + spread * luck(count);
  const last = Math.floor(age / slot) - 1;
  const count = last >= 0 && beginning(last) > age ? last - 1 : last;
  return { count, since: count < 0 ? Infinity : age - beginning(count) };
}
