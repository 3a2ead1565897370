/** Everything a back-end needs for one drawing. Pure. */
import type { Acting, Motion } from './acting.ts';
import { type Laid, patchesFor } from './face.ts';
import type { Figure, Frame } from './figure.ts';
import { vital } from './life.ts';
import { type Lighting, lightingAt } from './light.ts';
import type { Room } from './room.ts';
import { signsOf } from './signs.ts';
import { type SmallLife, type SpriteShown, spriteShown } from './sprites.ts';
import type { Scene } from './stage.ts';
import type { Spot } from './weight.ts';

/** A point of the picture at (x, y) is drawn at (x, y) × scale + (left, top). */
export interface Placing {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

export interface Drawing {
  readonly frame: Frame;
  /** What of the frame's patches lies over it. */
  readonly patches: readonly Laid[];
  /** Which of the room's lights show, and how much is left on who is in it. The same object until it changes. */
  readonly light: Lighting;
  /** The room, who is in it, and what is in front of them. */
  readonly back: Placing;
  readonly body: Placing;
  readonly front: Placing;
  /** How much of the counter lies over somebody who stands behind it. */
  readonly counter: number;
  /** Pixels that the shoulders have risen. */
  readonly breath: number;
  /** Pixels that hands tremble, each way. */
  readonly tremor: Spot;
  /** How much of the figure is seen: 0 while they are gone. */
  readonly there: number;
  /** What shows of each of the room's sprites; none while they are not here. */
  readonly sprites: readonly SpriteShown[];
  /** True while something is on its way: worth drawing more often. */
  readonly busy: boolean;
}

export const samePlacing = (a: Placing, b: Placing): boolean =>
  a.left === b.left && a.top === b.top && a.scale === b.scale;

/** What the drawing is made from. */
export interface Setting {
  readonly room: Room;
  readonly figure: Figure;
  readonly scene: Scene;
  readonly acting: Acting;
  readonly small: SmallLife | null;
  readonly motion: Motion;
}

export function drawingOf(setting: Setting, frame: Frame): Drawing {
  const { room, figure, scene, acting, small, motion } = setting;
  const full = motion === 'full';
  const life = vital(acting.life);
  const sway = full ? life.sway : nowhere;
  const { stare } = signsOf(scene, acting.arousal);
  const across = room.focus[0] * room.size[0];
  const about = { x: across, y: groundOf(room, figure, acting.standing) };
  return {
    frame,
    patches: patchesFor(frame, {
      gaze: scene.gaze,
      stare,
      glance: full ? life.glance : null,
      shut: full && life.shut,
      mouth: full ? life.mouth : 'shut',
      tears: acting.tears,
      pale: acting.pale,
    }),
    light: lightingAt(acting.tension, room),
    back: placed(about, acting.zoom, { x: sway.x * -0.5, y: sway.y * -0.5 }),
    body: placed(about, acting.size, {
      x: acting.shift.x + acting.pace + sway.x * 0.4,
      y: acting.shift.y + sway.y * 0.4,
    }),
    front: placed(about, 1, sway),
    counter: room.counter ? acting.standing : 0,
    breath: full ? life.breath : 0,
    tremor: acting.trembling > 0 ? times(life.tremble, acting.trembling) : nowhere,
    there: acting.there,
    sprites: small
      ? room.sprites.map((sprite, index) => spriteShown(sprite, index, small, room.size, motion))
      : none,
    busy: acting.moving,
  };
}

const none: readonly SpriteShown[] = [];
const nowhere: Spot = { x: 0, y: 0 };

const times = ({ x, y }: Spot, by: number): Spot => ({ x: x * by, y: y * by });

/** Grown about a spot, then moved. */
const placed = (about: Spot, scale: number, by: Spot): Placing => ({
  left: about.x * (1 - scale) + by.x,
  top: about.y * (1 - scale) + by.y,
  scale,
});

/** Where a counter is when nothing says so: near the picture's lower edge. */
const usualCounter = 666;

/**
 * The row about which nearer is larger: the counter that hands lie on, or for somebody on their feet the line of the
 * eyes, theirs and yours; in between while they get up.
 */
function groundOf(room: Room, figure: Figure, standing: number): number {
  const counter = room.counter?.near ?? usualCounter;
  return counter + (eyeLine(figure) - counter) * standing;
}

const lines = new WeakMap<Figure, number>();

function eyeLine(figure: Figure): number {
  const known = lines.get(figure);
  if (known !== undefined) return known;
  const found = figure.frames.find(({ posture, step }) => posture === 'standing' && step) ?? figure.frames[0];
  const line = found?.eyes[1] ?? 190;
  lines.set(figure, line);
  return line;
}
