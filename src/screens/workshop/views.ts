/** What the page for authors is shown: plain states, made by `app`. */
import type { SeenKind } from '../../workshop/figure/dials.ts';

export interface PersonCard {
  readonly name: string;
  /** "a broad man in his forties, in a work jacket" */
  readonly what: string;
  /** Address of a picture of them at rest. */
  readonly portrait: string;
}

export interface RoomCard {
  readonly name: string;
  readonly what: string;
}

/** `baked`: what a learner sees. `live`: drawn for these dials alone. */
export type Showing = 'baked' | 'live';

/** The live picture can be had while dials turn, one at a time when asked for, or not at all. */
export type LiveWays = 'turning' | 'asked' | 'never';

export interface PictureView {
  readonly showing: Showing;
  readonly ways: LiveWays;
  /** How it is shown here and why, in a sentence. */
  readonly how: string;
  /** What is going on, or went wrong; empty when there is nothing to say. */
  readonly now: string;
  readonly trouble: boolean;
  /** A live picture is in the making. */
  readonly busy: boolean;
}

/** What learners see at these dials. */
export interface FrameView {
  /** "a42", or several where a movement alternates. */
  readonly names: readonly string[];
  readonly arousal: number;
  /** Why that one: "a step of the sweep, at a counter". */
  readonly what: string;
  /** What the body shows at this arousal where no tag of the kind says otherwise: "stares". */
  readonly ofItself: Readonly<Partial<Record<SeenKind, string>>>;
}
