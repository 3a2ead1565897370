/** How a picture is shown here, and what is going on with it, in sentences. Pure. */
import type { LiveWays, Showing } from '../../screens/workshop/views.ts';
import type { Graphics } from '../../stage/open.ts';

/** A picture in the making cannot wait for a page that is blocked: it needs a thread of its own with a canvas. */
export function waysOf(graphics: Graphics, hasThread: boolean): LiveWays {
  if (graphics.by === 'nothing' || !hasThread) return 'never';
  return graphics.by === 'chip' ? 'turning' : 'asked';
}

export function howShown(showing: Showing, ways: LiveWays): string {
  const baked = 'Baked steps: the stage as learners see it, with every sign.';
  if (showing === 'baked') {
    if (ways === 'turning') return `${baked} Live draws the body itself for every dial in between.`;
    const why =
      ways === 'asked'
        ? 'This machine has no graphics chip that the browser may use, so a live picture comes only when asked for.'
        : 'This browser cannot draw live pictures: it offers no WebGL2 in the background.';
    return `${baked} ${why}`;
  }
  return ways === 'turning'
    ? 'Live: the body is drawn for these dials alone, as finely as they are turned. The room stands still.'
    : 'Live, without a graphics chip: the body is drawn once you ask for it, which may take half a minute.';
}

/** How a live picture stands. */
export interface LiveState {
  /** In a sentence, or null. */
  readonly trouble: string | null;
  readonly busy: boolean;
  /** The last body that was drawn, and how many milliseconds it took. */
  readonly made: { readonly body: string; readonly took: number } | null;
}

/** Faster than this nothing is said: it would be read out with every turn of a dial. */
const slow = 1500;

/** `current`: what was drawn last is what the dials say now. */
export function liveNow({ trouble, busy, made }: LiveState, ways: LiveWays, current: boolean): string {
  if (trouble !== null) return trouble;
  if (ways === 'turning') {
    if (made === null) return 'The first picture of somebody takes a little longer.';
    return made.took < slow ? '' : `Drawn in ${seconds(made.took)}. Only the newest dials are drawn.`;
  }
  if (busy) return 'Drawing the body for these dials. The page goes on working meanwhile.';
  if (made === null) return 'Nobody has been drawn yet.';
  return current ? `Drawn in ${seconds(made.took)}.` : 'The body is that of earlier dials. Render it again.';
}

function seconds(milliseconds: number): string {
  const whole = Math.max(1, Math.round(milliseconds / 1000));
  return `${whole} ${whole === 1 ? 'second' : 'seconds'}`;
}

const causeOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export function liveTrouble(error: unknown): string {
  const cause = causeOf(error);
  if (/WebGL2|float textures/.test(cause)) {
    return 'This browser’s graphics cannot draw the live picture. Baked steps show every sign all the same.';
  }
  return `The live picture could not be drawn. Baked steps show every sign all the same. (${firstLine(cause)})`;
}

export const bakedTrouble = (error: unknown): string =>
  `The pictures did not load. Load the page again; the dials and tags work meanwhile. (${firstLine(causeOf(error))})`;

const firstLine = (text: string): string => text.split('\n')[0]?.slice(0, 120) ?? '';
