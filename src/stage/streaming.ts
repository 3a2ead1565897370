/** Sends for the rest of a room and a figure once the first picture is up: what is likely to be needed first. */
import type { Posture } from './figure.ts';
import { inOrder, type NamedCues } from './likely.ts';
import {
  type Cast,
  framePictures,
  insetPictures,
  lightPictures,
  type Pictures,
  spritePictures,
} from './pictures.ts';

export interface Now {
  readonly posture: Posture;
  readonly arousal: number;
  readonly tension: number;
}

export interface Streaming {
  readonly cast: Cast;
  readonly pictures: Pictures;
  readonly named: NamedCues;
  /** How things are by then: what is likely changes with them. Null once nothing of this is wanted any more. */
  readonly now: () => Now | null;
  readonly onArrival: () => void;
  readonly onTrouble: (error: unknown) => void;
}

/** One after another, so that what is needed next is not kept waiting; still to be had at once if wanted sooner. */
export async function streamIn({
  cast,
  pictures,
  named,
  now,
  onArrival,
  onTrouble,
}: Streaming): Promise<void> {
  const tried = new Set<string>();
  for (let at = now(); at !== null; at = now()) {
    const next = byNeed(cast, at, named).find((each) => !tried.has(each.join()) && !pictures.has(each));
    if (!next) return;
    tried.add(next.join());
    await pictures.load(next).catch(onTrouble);
    onArrival();
  }
}

/** Everything there is to fetch, in bundles that show only whole, most needed first. */
export function byNeed(cast: Cast, now: Now, named: NamedCues): readonly (readonly string[])[] {
  const { room, figure } = cast;
  const steps = Math.max(1, room.lights.length - 1);
  const away = (index: number) => Math.abs(index / steps - now.tension);
  const [light, ...lights] = room.lights
    .map((_, index) => index)
    .sort((a, b) => away(a) - away(b) || b - a)
    .map((index) => lightPictures(cast, index));
  const frames = inOrder(figure, now, named).map((frame) => framePictures(cast, frame));
  return [
    ...(light ? [light] : []),
    ...frames.slice(0, 2),
    ...lights,
    spritePictures(cast),
    ...frames.slice(2),
    ...insetPictures(cast).map((inset) => [inset]),
  ];
}
