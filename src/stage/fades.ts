/** How one pose gives way to another: the new one comes in over the old, and the old goes once it is covered. */
import type { Motion } from './acting.ts';

interface Fade {
  /** Milliseconds until the new one is whole, until the old one begins to go, and until it is gone. */
  readonly coming: number;
  readonly waiting: number;
  readonly going: number;
}

/** A cut softened, in motion; a cross-fade without. `stage.module.css` has the same numbers. */
export const fades: Readonly<Record<Motion, Fade>> = {
  full: { coming: 120, waiting: 100, going: 100 },
  reduced: { coming: 250, waiting: 200, going: 200 },
};
