import { at, SAMPLE_RATE, type Signal, TAU } from './signal.ts';

/** A second-order section, normalised so that a0 = 1 (R. Bristow-Johnson's cookbook forms). */
export interface Biquad {
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
  readonly a1: number;
  readonly a2: number;
}

function section(b: readonly [number, number, number], a: readonly [number, number, number]): Biquad {
  return { b0: b[0] / a[0], b1: b[1] / a[0], b2: b[2] / a[0], a1: a[1] / a[0], a2: a[2] / a[0] };
}

function angle(hz: number, q: number): { cos: number; alpha: number } {
  const w = (TAU * hz) / SAMPLE_RATE;
  return { cos: Math.cos(w), alpha: Math.sin(w) / (2 * q) };
}

export function lowPass(hz: number, q = Math.SQRT1_2): Biquad {
  const { cos, alpha } = angle(hz, q);
  return section([(1 - cos) / 2, 1 - cos, (1 - cos) / 2], [1 + alpha, -2 * cos, 1 - alpha]);
}

export function highPass(hz: number, q = Math.SQRT1_2): Biquad {
  const { cos, alpha } = angle(hz, q);
  return section([(1 + cos) / 2, -1 - cos, (1 + cos) / 2], [1 + alpha, -2 * cos, 1 - alpha]);
}

/** Peak gain 1 at `hz`; a narrow one (high q) rings and serves as a resonance. */
export function bandPass(hz: number, q: number): Biquad {
  const { cos, alpha } = angle(hz, q);
  return section([alpha, 0, -alpha], [1 + alpha, -2 * cos, 1 - alpha]);
}

/** How much of a loop a filter hears before it counts: far longer than any filter here rings. */
const WARM_UP_SECONDS = 1;

function run(signal: Signal, { b0, b1, b2, a1, a2 }: Biquad, lead: number): Signal {
  const out = new Float64Array(signal.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let i = -lead; i < signal.length; i++) {
    const x = at(signal, i < 0 ? i + signal.length : i);
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    if (i >= 0) out[i] = y;
  }
  return out;
}

/** Sections one after the other, from rest. */
export function through(signal: Signal, ...sections: readonly Biquad[]): Signal {
  return sections.reduce((sound, next) => run(sound, next, 0), signal);
}

/**
 * The same for a loop, begun before its beginning with its own end: when it counts, the filter has forgotten
 * that it ever started, so that its output is as periodic as its input.
 */
export function around(loop: Signal, ...sections: readonly Biquad[]): Signal {
  const lead = Math.min(loop.length, WARM_UP_SECONDS * SAMPLE_RATE);
  return sections.reduce((sound, next) => run(sound, next, lead), loop);
}
