/** The small life of a room: those who take notice, and what changes by itself. */
import { type LightName, lightNames, type SpriteArt } from '../art.ts';
import { soft, svg } from '../paint.ts';

/** One of three, for a state of the light: busy with their own, heads turned, drawn back. */
export const inLight = <T>(light: LightName, each: Readonly<Record<LightName, T>>): T => each[light];

/** Somebody who looks up from the first of these tensions on, and draws back from the second; each under its light. */
export const watching = (
  name: string,
  tensions: readonly [number, number],
  drawn: (light: LightName) => string,
): SpriteArt => ({
  name,
  layer: 'room',
  lit: false,
  images: lightNames.map((light) => svg(soft(0.9, drawn(light)), null)),
  motion: { kind: 'notice', at: [...tensions] },
});

/** Something that glows, and is another picture every so many seconds. */
export const changing = (
  name: string,
  layer: SpriteArt['layer'],
  pictures: readonly string[],
  every: readonly [number, number],
): SpriteArt => ({
  name,
  layer,
  lit: true,
  images: pictures.map((content) => svg(soft(0.6, content), null)),
  motion: { kind: 'change', every: [...every] },
});
