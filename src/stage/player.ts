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

  async function bring(scene: Scene, ask: number): Promise<void> {
    const same = on && on.scene.room === scene.room && on.scene.figure === scene.figure;
    if (on && same) {
      on = { ...on, scene };
    } else {
      const cast = await pictures.cast(scene.room, scene.figure);
      const acting = enter(scene, seed, motion);
      const { frame } = drawingOf(acting, scene, cast.figure, motion);
      await pictures.load([...roomPictures(cast), ...framePictures(cast, frame)]);
      if (gone || ask !== asked) return;
      view.put(cast);
      on = { cast, scene, acting, frame };
      drawNow(0);
      await view.painted();
      void sendForTheRest(cast);
    }
    wake();
    await closeUp(scene, ask);
  }

  /** One after another, so that what is needed next is not kept waiting; still there if wanted sooner. */
  async function sendForTheRest(cast: Cast): Promise<void> {
    for (const frame of cast.figure.frames) {
      if (gone || on?.cast !== cast) return;
      await pictures.load(framePictures(cast, frame)).catch(trouble);
    }
  }

  async function closeUp(scene: Scene, ask: number): Promise<void> {
    const address = on && scene.inset !== null ? insetPicture(on.cast, scene.inset) : null;
    if (address === null) return view.inset(null);
    await pictures.load([address]);
    if (!gone && ask === asked) view.inset(pictures.get(address));
  }

  return {
    kind: view.kind,
    async show(scene) {
      asked += 1;
      const first = on === null;
      try {
        await bring(scene, asked);
      } catch (error) {
        if (first && on === null) throw error;
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
