import { SAMPLE_RATE, type Signal, silence } from './signal.ts';

/** Numbers in 0..1, the same ones for the same seed (mulberry32). */
export type Random = () => number;

export function random(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A number between `low` and `high`. */
export function between(next: Random, low: number, high: number): number {
  return low + (high - low) * next();
}

/** White noise. Repeated end to end it is a periodic signal whose steady state any filter keeps periodic. */
export function white(seconds: number, next: Random): Signal {
  return silence(seconds).map(() => 2 * next() - 1);
}

/** Rare clicks of random height at a mean rate per second: droplets, paper fibres. */
export function sparks(seconds: number, perSecond: number, next: Random): Signal {
  const chance = perSecond / SAMPLE_RATE;
  return silence(seconds).map(() => (next() < chance ? (2 * next() - 1) * next() : 0));
}

/**
 * Times in seconds for so many things in a stretch, evenly spread but each off its place by up to `loose` of the gap:
 * no two at once, and no rhythm.
 */
export function scatter(seconds: number, count: number, next: Random, loose = 0.7): number[] {
  const gap = seconds / count;
  const start = between(next, 0, gap);
  return Array.from({ length: count }, (_, k) => start + gap * (k + loose * (next() - 0.5)));
}
