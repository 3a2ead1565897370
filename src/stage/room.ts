/** A room: the same picture under lights that close in, and what stands in front of the figure. */
import * as v from 'valibot';
import { File, Inputs, Inset, read, Size } from './manifest.ts';

const unit = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

export const RoomManifest = v.object({
  size: Size,
  inputs: Inputs,
  /** Where the figure is, across and down: what a narrow host keeps. */
  focus: v.tuple([unit, unit]),
  /** Calmest first. */
  lights: v.pipe(
    v.array(v.object({ name: v.string(), room: File, desk: File })),
    v.minLength(1, 'a room needs a light'),
  ),
  /** Close pictures of what is in the room: its doors, its clock. */
  insets: v.optional(v.record(v.string(), Inset), {}),
});
export type Room = v.InferOutput<typeof RoomManifest>;

export const roomFrom = (value: unknown, from: string): Room => read(RoomManifest, value, from);

/**
 * How much of each light's picture shows, calmest first, at this tension. They lie on each other, so the first is
 * always whole and each next one fades in over it.
 */
export function lightsAt(tension: number, count: number): number[] {
  const steps = Math.max(1, count - 1);
  return Array.from({ length: count }, (_, index) =>
    index === 0 ? 1 : Math.min(1, Math.max(0, tension * steps - (index - 1))),
  );
}
