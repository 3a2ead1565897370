/** A small room around a voice, so that it is not at one's ear. Pure. */

/** Milliseconds and share of each early reflection: walls, floor, a desk between. */
const REFLECTIONS = [
  [6.1, 0.34],
  [10.7, -0.27],
  [15.3, 0.21],
  [21.9, 0.17],
  [29.3, -0.12],
  [38.1, 0.09],
] as const;
/** Two short echoes that feed themselves: the rest of the room. */
const TAILS = [
  [31.7, 0.42],
  [43.3, 0.36],
] as const;
const TAIL_SHARE = 0.11;
export const TAIL_MS = 160;

export function inRoom(dry: Float32Array, rate: number): Float32Array<ArrayBuffer> {
  const samples = (ms: number) => Math.round((ms * rate) / 1000);
  const out = new Float32Array(dry.length + samples(TAIL_MS));
  out.set(dry);
  for (const [ms, share] of REFLECTIONS) {
    const delay = samples(ms);
    for (let i = 0; i < dry.length; i++) out[i + delay] = (out[i + delay] ?? 0) + share * (dry[i] ?? 0);
  }
  for (const [ms, back] of TAILS) {
    const delay = samples(ms);
    const tail = new Float32Array(out.length);
    for (let i = delay; i < out.length; i++) {
      tail[i] = (dry[i - delay] ?? 0) + back * (tail[i - delay] ?? 0);
      out[i] = (out[i] ?? 0) + TAIL_SHARE * (tail[i] ?? 0);
    }
  }
  // What is left of the tail at the end goes out, not off.
  const fade = samples(40);
  for (let i = 0; i < fade && i < out.length; i++) {
    const place = out.length - 1 - i;
    out[place] = (out[place] ?? 0) * (i / fade);
  }
  return out;
}
