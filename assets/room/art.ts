/** What a room's folder gives to the bake: pictures as SVG, in pixels of the whole picture, and what moves in it. */
import type { Motion } from '../../src/stage/room.ts';

/** Names of the three states of light, calmest first. */
export const lightNames = ['calm', 'tense', 'acute'] as const;
export type LightName = (typeof lightNames)[number];

/** Left, top, width, height in pixels of the picture. */
export type Box = readonly [number, number, number, number];

/** A small thing with a life of its own. Each picture is a whole see-through one; the bake crops them alike. */
export interface SpriteArt {
  readonly name: string;
  readonly layer: 'room' | 'desk';
  /** Gives its own light, so that the room's does not darken it. Anything else is drawn as under the calm light. */
  readonly lit: boolean;
  readonly images: readonly string[];
  readonly clip?: Box;
  readonly motion: Motion;
}

/** A detail that a script may ask to be seen close: as high as two thirds of its width. */
export interface CloseUp {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

export interface RoomArt {
  /** The word that scripts use, and the folder of its pictures. */
  readonly name: string;
  /** For authors: what a stranger would see. */
  readonly what: string;
  readonly posture: 'counter' | 'standing';
  /** Rows of the picture: the counter's far and near edge. A figure is baked to lean on these. */
  readonly counter: { readonly far: number; readonly near: number } | null;
  readonly focus: readonly [number, number];
  /** How much of the light is left on the figure, from 0 to 1. */
  readonly dim: Readonly<Record<LightName, number>>;
  /** The room under full light. */
  room(): string;
  /** Multiplied with the room: what light reaches. */
  fallen(light: LightName): string;
  /** Laid over the room: what gives light. */
  shining(light: LightName): string;
  /** In front of the figure: your own side. */
  before(light: LightName): string;
  readonly closeUps: readonly CloseUp[];
  readonly sprites: readonly SpriteArt[];
}
