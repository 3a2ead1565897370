/** Plays scenes on a view. All that the two back-ends share: what to show, when, and when to rest. */
import type { Motion } from './acting.ts';
import { postureOf } from './choose.ts';
import type { Frame } from './figure.ts';
import type { NamedCues } from './likely.ts';
import { furnished, type On, onward, opening, openingPictures } from './performance.ts';
import { type Cast, framePictures, insetPicture, type Pictures } from './pictures.ts';
import type { Scene, Stage } from './stage.ts';
import { type Now, streamIn } from './streaming.ts';
import type { View } from './view.ts';

export interface PlayerOptions {
  readonly pictures: Pictures;
  readonly motion: Motion;
  /** Which of the endless ways to breathe and blink. */
  readonly seed: number;
  /** What the scenario will ask of the body, so that it is fetched in time. */
  readonly named: NamedCues;
  /** Told when something later could not be loaded; the picture that was there stays. */
  readonly onTrouble?: ((error: Error) => void) | undefined;
}

export interface Player extends Stage {
  /** Goes on with another view in the middle of what is shown, without a jump; the one before is closed. */
  changeOver(next: View): void;
}

/** However long a tick was away, life goes on by no more than this: a hidden page has not lived meanwhile. */
const longest = 500;

const placeOf = (scene: Scene) => `${scene.room} ${scene.figure}`;

export function play(first: View, page: Document, options: PlayerOptions): Player {
  const { pictures, seed, named } = options;
  const trouble = (error: unknown) =>
    options.onTrouble?.(error instanceof Error ? error : new Error(String(error)));
  let view = first;
  let motion = options.motion;
  let paused = false;
  let gone = false;
  let on: On | null = null;
  let asked = 0;
  let latest: Scene | null = null;
  let inset: HTMLImageElement | null = null;
  let arriving: { readonly place: string; readonly done: Promise<void> } | null = null;
  /** Frames sent for since the last scene: what could not be had is not asked for with every tick. */
  const sentFor = new Set<Frame>();

  function tick(away: number): void {
    if (on && !draw(on, Math.min(away, longest)) && motion === 'reduced') view.rest();
  }

  /** Draws what is on after some milliseconds. True while more than life itself moves. */
  function draw(now: On, ms: number): boolean {
    const instant = onward(now, ms, motion, pictures);
    on = instant.on;
    if (instant.missing) sendFor(now.cast, instant.missing);
    const fading = view.draw(instant.drawing, ms);
    return fading || instant.moving;
  }

  function sendFor(cast: Cast, frame: Frame): void {
    if (sentFor.has(frame)) return;
    sentFor.add(frame);
    pictures.load(framePictures(cast, frame)).then(wake, trouble);
  }

  function wake(): void {
    if (on && !paused && !gone && !page.hidden) view.run(tick);
  }

  const onVisibility = () => (page.hidden ? view.rest() : wake());
  page.addEventListener('visibilitychange', onVisibility);
  view.motion(motion);

  /** Scenes may come faster than pictures: whichever is the latest by then is the one that is put up. */
  async function arrive(wanted: Scene): Promise<void> {
    const cast = await pictures.cast(wanted.room, wanted.figure);
    let first = opening(cast, wanted, seed, motion);
    for (;;) {
      await pictures.load(openingPictures(first));
      const scene = latest ?? wanted;
      if (gone || placeOf(scene) !== placeOf(wanted)) return;
      if (scene === first.scene) break;
      first = opening(cast, scene, seed, motion);
    }
    view.put(cast);
    draw(furnished(first, seed, pictures), 0);
    await view.painted();
    const onArrival = () => {
      if (on?.cast === cast) on = furnished(on, seed, pictures);
      wake();
    };
    void streamIn({ cast, pictures, named, now: () => nowOf(cast), onArrival, onTrouble: trouble });
  }

  function nowOf(cast: Cast): Now | null {
    if (gone || on?.cast !== cast) return null;
    const { scene, acting } = on;
    const posture = postureOf(cast.figure, cast.room, scene.risen);
    // Lights are wanted in the order in which the room goes through them.
    return { posture, arousal: scene.arousal, tension: acting.tension };
  }

  async function bring(scene: Scene): Promise<void> {
    latest = scene;
    sentFor.clear();
    const place = placeOf(scene);
    if (on && placeOf(on.scene) === place) {
      on = { ...on, scene };
    } else {
      if (arriving?.place !== place) arriving = { place, done: arrive(scene) };
      const mine = arriving;
      await mine.done.finally(() => {
        if (arriving === mine) arriving = null;
      });
    }
    wake();
    await closeUp(scene);
  }

  async function closeUp(scene: Scene): Promise<void> {
    const address = on && scene.inset !== null ? insetPicture(on.cast, scene.inset) : null;
    if (address !== null) await pictures.load([address]);
    if (gone || scene !== latest) return;
    inset = address === null ? null : pictures.get(address);
    view.inset(inset);
  }

  return {
    get kind() {
      return view.kind;
    },
    async show(scene) {
      asked += 1;
      const isFirst = asked === 1;
      try {
        await bring(scene);
      } catch (error) {
        if (isFirst) throw error;
        trouble(error);
      }
    },
    setMotion(next) {
      motion = next;
      view.motion(next);
      wake();
    },
    setPaused(next) {
      paused = next;
      if (paused) view.rest();
      else wake();
    },
    changeOver(next) {
      if (gone) {
        next.destroy();
        return;
      }
      const before = view;
      before.rest();
      view = next;
      view.motion(motion);
      view.inset(inset);
      if (on) {
        view.put(on.cast);
        draw(on, 0);
      }
      // What was shown lies beneath until the new one is there.
      void view.painted().then(() => before.destroy());
      wake();
    },
    destroy() {
      if (gone) return;
      gone = true;
      page.removeEventListener('visibilitychange', onVisibility);
      view.rest();
      view.destroy();
    },
  };
}
