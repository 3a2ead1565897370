/** What is on: a room and a figure in a scene, at one instant, and the next. Nothing is drawn here, and nothing fetched. */
import { type Acting, act, enter, type Motion, type Terms } from './acting.ts';
import { type Bearing, frameFor, postureOf } from './choose.ts';
import { type Drawing, drawingOf } from './drawing.ts';
import type { Frame } from './figure.ts';
import { lightsNeeded, reachOf } from './light.ts';
import {
  type Cast,
  facePictures,
  lightPictures,
  type Pictures,
  partPictures,
  spritePictures,
} from './pictures.ts';
import { hold, type Pose, strike } from './pose.ts';
import { begin, goOn, isSettling, type SmallLife } from './sprites.ts';
import type { Scene } from './stage.ts';

export interface On {
  readonly cast: Cast;
  readonly scene: Scene;
  readonly acting: Acting;
  /** The frame that the body wants to be seen in, and how it was when it wanted that. */
  readonly wanted: Wanted;
  readonly pose: Pose;
  /** Which of the room's lights can be shown by now. */
  readonly lit: readonly boolean[];
  /** Null until all pictures of the room's small life are here. */
  readonly small: SmallLife | null;
}

interface Wanted extends Bearing {
  readonly turn: number;
  readonly frame: Frame;
}

export interface Instant {
  readonly on: On;
  readonly drawing: Drawing;
  /** The frame that is wanted and not here yet; until it is, the last one stays. */
  readonly missing: Frame | null;
  /** True while more than life itself moves. */
  readonly moving: boolean;
}

type Here = Pick<Pictures, 'has'>;

/** A scene at its beginning: everything is as it says. */
export function opening(cast: Cast, scene: Scene, seed: number, motion: Motion): On {
  const posture = postureOf(cast.figure, cast.room, scene.risen);
  const acting = enter(scene, seed, { posture, motion, reach: { from: 0, to: 1 } });
  const wanted = wantedBy(cast, scene, acting, posture, motion, null);
  const lit = cast.room.lights.map(() => true);
  return { cast, scene, acting, wanted, pose: strike(wanted.frame), lit, small: null };
}

/** The pictures without which the beginning cannot be seen: the lights that are on, the body, and its face. */
export function openingPictures({ cast, acting, pose }: On): readonly string[] {
  const lights = lightsNeeded(acting.tension, cast.room.lights.length);
  return [
    ...lights.flatMap((index) => lightPictures(cast, index)),
    ...partPictures(cast, pose.frame),
    ...facePictures(cast, pose.frame),
  ];
}

/** With what has come since: more of the room's lights, or all of its small life. */
export function furnished(on: On, seed: number, here: Here): On {
  const { room } = on.cast;
  const lit = room.lights.map((_, index) => here.has(lightPictures(on.cast, index)));
  const begins = !on.small && room.sprites.length > 0 && here.has(spritePictures(on.cast));
  return { ...on, lit, small: begins ? begin(seed, room.sprites, on.acting.tension) : on.small };
}

/** Some milliseconds on. */
export function onward(now: On, ms: number, motion: Motion, here: Here): Instant {
  const { cast, scene, lit } = now;
  const { room, figure } = cast;
  const terms: Terms = {
    posture: postureOf(figure, room, scene.risen),
    motion,
    reach: reachOf(lit, now.acting.tension),
  };
  const acting = act(now.acting, ms, scene, terms);
  const small = now.small && goOn(now.small, ms, room.sprites, acting.tension, motion);
  // A change of pose on the way out would only be seen through them.
  const leaving = scene.stance === 'gone' && acting.there > 0;
  const wanted = leaving ? now.wanted : wantedBy(cast, scene, acting, terms.posture, motion, now.wanted);
  const isHere = wanted.frame === now.pose.frame || here.has(partPictures(cast, wanted.frame));
  const next = isHere && !leaving ? wanted.frame : now.pose.frame;
  const unseen = acting.there === 0 && next !== now.pose.frame;
  const pose = unseen ? strike(next) : hold(now.pose, ms, next);
  const drawing = drawingOf({ room, figure, scene, acting, small, motion }, pose.frame);
  return {
    on: { cast, scene, acting, wanted, pose, lit, small },
    drawing: withoutMissing(cast, drawing, here),
    missing: isHere ? null : wanted.frame,
    moving: acting.moving || pose.frame !== next || (small !== null && isSettling(small)),
  };
}

/** Looked up anew only when something of it has changed: there are some seventy frames to choose from. */
function wantedBy(
  { figure }: Cast,
  { hands, stance, head }: Scene,
  { arousal, life }: Acting,
  posture: Bearing['posture'],
  motion: Motion,
  last: Wanted | null,
): Wanted {
  const turn = motion === 'full' ? life.weight.turn.count : 0;
  if (
    last !== null &&
    last.arousal === arousal &&
    last.turn === turn &&
    last.posture === posture &&
    last.hands === hands &&
    last.stance === stance &&
    last.head === head
  )
    return last;
  const bearing: Bearing = { posture, arousal, hands, stance, head };
  return { ...bearing, turn, frame: frameFor(figure, bearing, turn) };
}

/** Patches come later than what they lie on; a face does without until then. */
function withoutMissing(cast: Cast, drawing: Drawing, here: Here): Drawing {
  const isHere = (name: string) => {
    const patch = drawing.frame.patches[name];
    return patch !== undefined && here.has([cast.figureBase + patch.image]);
  };
  if (drawing.patches.every(({ name }) => isHere(name))) return drawing;
  return { ...drawing, patches: drawing.patches.filter(({ name }) => isHere(name)) };
}
