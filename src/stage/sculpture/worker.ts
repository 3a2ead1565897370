/** The sculpture in a thread of its own: a picture takes from tenths of a second to half a minute. */
import { type Dials, openSculpture } from './live.ts';

export interface Asked {
  readonly figure: string;
  readonly dials: Dials;
}

export type Answered = { readonly picture: ImageData } | { readonly failure: string };

// All that the sculpture wants of a document is a canvas to draw on.
Object.assign(globalThis, { document: { createElement: () => new OffscreenCanvas(1, 1) } });

const sculpture = openSculpture();

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  postMessage(answerTo(data));
});

function answerTo({ figure, dials }: Asked): Answered {
  try {
    return { picture: sculpture.draw(figure, dials) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
