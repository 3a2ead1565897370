/** The live picture on its canvas: the sculpture for the newest dials, in its room. Fetched when it is first wanted. */
import type { Cast, Pictures } from '../../stage/pictures.ts';
import { openApart } from '../../stage/sculpture/apart.ts';
import { drawInRoom } from '../../stage/sculpture/in-room.ts';
import { type FigureDials, postureSeen } from '../../workshop/figure/dials.ts';
import { newest } from './newest.ts';
import { bodyOf, sculptureDials } from './scene.ts';

export interface LiveTerms {
  readonly canvas: HTMLCanvasElement;
  readonly pictures: Pictures;
  /** A body is in the making. */
  readonly onBusy: () => void;
  /** It is there: which one, and how many milliseconds it took. */
  readonly onDrawn: (body: string, milliseconds: number) => void;
  readonly onTrouble: (error: unknown) => void;
}

export interface LivePicture {
  /** Shows the room of these dials at once; the body is made anew only if `make` says so and it would differ. */
  show(dials: FigureDials, cast: Cast, make: boolean): void;
  close(): void;
}

/** Milliseconds without a newer turn of a dial before a picture is begun. */
const settles = 60;

export function openLivePicture(terms: LiveTerms): LivePicture {
  const sculpture = openApart();
  let now: { readonly dials: FigureDials; readonly cast: Cast } | null = null;
  let made: { readonly picture: ImageData; readonly figure: string } | null = null;
  let asked = '';

  const room = newest<null, void>({
    settles: 0,
    failed: terms.onTrouble,
    done: () => {},
    async work() {
      if (!now) return;
      const { dials, cast } = now;
      await drawInRoom(terms.canvas, cast, terms.pictures, {
        // Nobody stands in for somebody else.
        picture: made?.figure === dials.figure ? made.picture : null,
        tension: dials.tension,
        standing: postureSeen(dials) === 'standing',
      });
    },
  });

  const body = newest<FigureDials, { picture: ImageData; took: number }>({
    settles,
    async work(dials) {
      terms.onBusy();
      const began = performance.now();
      const picture = await sculpture.draw(dials.figure, sculptureDials(dials));
      return { picture, took: performance.now() - began };
    },
    done({ picture, took }, dials) {
      made = { picture, figure: dials.figure };
      room.ask(null);
      terms.onDrawn(bodyOf(dials), took);
    },
    failed(error) {
      asked = '';
      terms.onTrouble(error);
    },
  });

  return {
    show(dials, cast, make) {
      now = { dials, cast };
      room.ask(null);
      const wanted = bodyOf(dials);
      if (!make || wanted === asked) return;
      asked = wanted;
      body.ask(dials);
    },
    close() {
      room.close();
      body.close();
      sculpture.close();
    },
  };
}
