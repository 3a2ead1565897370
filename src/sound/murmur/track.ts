/** Control tracks: slow values that steer the voice, two hundred a second. Pure. */

export const FRAMES_A_SECOND = 200;

export type Track = Float64Array<ArrayBuffer>;

export function trackOf(frames: number, value: number): Track {
  return new Float64Array(frames).fill(value);
}

/** Sets a stretch of a track, from and to in milliseconds. */
export function set(
  track: Track,
  from: number,
  to: number,
  value: number | ((share: number) => number),
): void {
  const first = Math.round((from * FRAMES_A_SECOND) / 1000);
  const last = Math.min(track.length, Math.round((to * FRAMES_A_SECOND) / 1000));
  for (let frame = Math.max(0, first); frame < last; frame++) {
    track[frame] = typeof value === 'number' ? value : value((frame - first) / Math.max(1, last - first));
  }
}

/**
 * Smooths a track forwards and then backwards, with a time constant in milliseconds: a mouth is on its way to the next
 * sound before this one is over, and nothing in it jumps.
 */
export function smoothed(track: Track, ms: number): Track {
  const keep = Math.exp(-1000 / (FRAMES_A_SECOND * ms));
  const out = track.slice();
  let held = out[0] ?? 0;
  for (let frame = 0; frame < out.length; frame++) {
    held = keep * held + (1 - keep) * (out[frame] ?? 0);
    out[frame] = held;
  }
  for (let frame = out.length - 1; frame >= 0; frame--) {
    held = keep * held + (1 - keep) * (out[frame] ?? 0);
    out[frame] = held;
  }
  return out;
}

/** The value between frames, at a place in frames. */
export function between(track: Track, place: number): number {
  const frame = Math.floor(place);
  const here = track[Math.min(frame, track.length - 1)] ?? 0;
  const next = track[Math.min(frame + 1, track.length - 1)] ?? here;
  return here + (next - here) * (place - frame);
}
