/** A way to put drawings on screen: Phaser's, or plain pictures. */
import type { Motion } from './acting.ts';
import type { Drawing } from './drawing.ts';
import type { Cast } from './pictures.ts';
import type { Stage } from './stage.ts';

/** The pictures of what a view is given are loaded before it is given them. */
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

/** Drawings a second: on ones while something is on its way, on twos while they only live. */
export const lively = 24;
export const living = 12;
