/** Distance, as it is felt from the first seat: how large they are, and how much of the room is left around them. Pure. */
import type { Posture } from './figure.ts';
import type { Scene } from './stage.ts';

type Placed = Pick<Scene, 'distance' | 'stance'>;

/** At a counter there is a counter between you: nearer is not much nearer. */
const sizes: Readonly<
  Record<Posture, Readonly<Record<'near' | 'far' | 'closer' | 'forward' | 'back', number>>>
> = {
  standing: { near: 1.16, far: 0.86, closer: 1.1, forward: 1.05, back: 0.93 },
  counter: { near: 1.08, far: 0.94, closer: 1.05, forward: 1.025, back: 0.97 },
};

/** How large they are beside their usual size. A stance tells on top of a distance, but never past the nearest by much. */
export function sizeOf({ distance, stance }: Placed, posture: Posture): number {
  const { near, far, closer, forward, back } = sizes[posture];
  const placed = distance === 'near' ? near : distance === 'far' ? far : 1;
  const held = stance === 'closer' ? closer : stance === 'forward' ? forward : stance === 'back' ? back : 1;
  return Math.min(near * 1.03, Math.max(far, placed * held));
}

/** Where there is space between you the room shows a little more of itself: two hundredths, no more. */
export function zoomOf({ distance, stance }: Placed): number {
  const space = stance === 'back' || (distance === 'far' && stance !== 'closer');
  return space ? 1 : 1.02;
}
