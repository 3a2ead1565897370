/** Plays scenes on a view. All that the two back-ends share: what to show, when, and when to rest. */
import { type Acting, act, arrived, enter, type Motion } from './acting.ts';
import { type Drawing, drawingOf } from './drawing.ts';
import type { Frame } from './figure.ts';
import { type Cast, framePictures, insetPicture, type Pictures, roomPictures } from './pictures.ts';
import type { Scene, Stage } from './stage.ts';

/** A way to put drawings on screen. Pictures of what it is given are loaded before it is given them. */
export interface View {
  readonly kind: Stage['kind'];
  /** A room and a figure, in place of any before. */
  put(cast: Cast): void;
  /** One drawing, so many milliseconds after the last. Returns true while something still fades. */
  draw(drawing: Drawing, ms: number): boolean;
  /** Resolves once what was drawn is on screen. */
  painted(): Promise<void>;
  inset(picture: HTMLImageElement | null): void;
  motion(motion: Motion): void;
  /** Ticks until told otherwise; with every tick the milliseconds since the last. */
  run(tick: (ms: number) => void): void;
  rest(): void;
  destroy(): void;
}

export interface PlayerOptions {
  readonly pictures: Pictures;
  readonly motion: Motion;
  /** Which of the endless ways to breathe and blink. */
  readonly seed: number;
  /** Told when something later could not be loaded; the picture that was there stays. */
  readonly onTrouble?: ((error: Error) => void) | undefined;
}

/** However long a tick was away, life goes on by no more than this: a hidden page has not lived meanwhile. */
const longest = 500;

export function play(view: View, page: Document, options: PlayerOptions): Stage {
  const { pictures, seed } = options;
  const trouble = (error: unknown) =>
    options.onTrouble?.(error instanceof Error ? error : new Error(String(error)));
  let motion = options.motion;
  let paused = false;
  let gone = false;
  let on: { cast: Cast; scene: Scene; acting: Acting; frame: Frame } | null = null;
  let asked = 0;
  let latest: Scene | null = null;
  let arriving: { readonly place: string; readonly done: Promise<void> } | null = null;

  function tick(ms: number): void {
    if (!on) return;
    const acting = act(on.acting, Math.min(ms, longest), on.scene, motion);
    on = { ...on, acting };
    const fading = drawNow(Math.min(ms, longest));
    if (motion === 'reduced' && !fading && arrived(acting, on.scene, motion)) view.rest();
  }

  /** A frame whose pictures are not here yet is sent for; until then the last one stays. */
  function drawNow(ms: number): boolean {
    if (!on) return false;
    const { cast } = on;
    const drawing = drawingOf(on.acting, on.scene, cast.figure, motion);
    if (drawing.leaving && drawing.frame !== on.frame) {
      return view.draw({ ...drawing, frame: on.frame, patches: [] }, ms);
    }
    const wanted = framePictures(cast, drawing.frame);
    if (drawing.frame !== on.frame && !pictures.has(wanted)) {
      pictures.load(wanted).then(wake, trouble);
      return view.draw({ ...drawing, frame: on.frame, patches: [] }, ms);
    }
    on = { ...on, frame: drawing.frame };
    return view.draw(drawing, ms);
  }

  function wake(): void {
    if (on && !paused && !gone && !page.hidden) view.run(tick);
  }

  const onVisibility = () => (page.hidden ? view.rest() : wake());
  page.addEventListener('visibilitychange', onVisibility);
  view.motion(motion);

  const placeOf = (scene: Scene) => `${scene.room} ${scene.figure}`;

  /** Scenes may come faster than pictures: whichever is the latest by then is the one that is put up. */
  async function arrive(first: Scene): Promise<void> {
    const cast = await pictures.cast(first.room, first.figure);
    const { frame } = drawingOf(enter(first, seed, motion), first, cast.figure, motion);
    await pictures.load([...roomPictures(cast), ...framePictures(cast, frame)]);
    const scene = latest ?? first;
    if (gone || placeOf(scene) !== placeOf(first)) return;
    view.put(cast);
    on = { cast, scene, acting: enter(scene, seed, motion), frame };
    drawNow(0);
    await view.painted();
    void sendForTheRest(cast);
  }

  async function bring(scene: Scene): Promise<void> {
    latest = scene;
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

  /** One after another, so that what is needed next is not kept waiting; still there if wanted sooner. */
  async function sendForTheRest(cast: Cast): Promise<void> {
    for (const frame of cast.figure.frames) {
      if (gone || on?.cast !== cast) return;
      await pictures.load(framePictures(cast, frame)).catch(trouble);
    }
  }

  async function closeUp(scene: Scene): Promise<void> {
    const address = on && scene.inset !== null ? insetPicture(on.cast, scene.inset) : null;
    if (address === null) {
      if (scene === latest) view.inset(null);
      return;
    }
    await pictures.load([address]);
    if (!gone && scene === latest) view.inset(pictures.get(address));
  }

  return {
    kind: view.kind,
    async show(scene) {
      asked += 1;
      const first = asked === 1;
      try {
        await bring(scene);
      } catch (error) {
        if (first) throw error;
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
    destroy() {
      if (gone) return;
      gone = true;
      page.removeEventListener('visibilitychange', onVisibility);
      view.rest();
      view.destroy();
    },
  };
}
