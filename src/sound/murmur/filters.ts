/** Filters for one signal, sample by sample; each keeps its own state. Pure but for that. */

export interface Resonator {
  /** Tunes it; costly, so not for every sample. */
  tune(hz: number, width: number): void;
  next(sample: number): number;
}

/** One resonance of the mouth (Klatt's), with nothing added at 0 Hz. */
export function openResonator(rate: number): Resonator {
  let [a, b, c, one, two] = [1, 0, 0, 0, 0];
  return {
    tune(hz, width) {
      const r = Math.exp((-Math.PI * width) / rate);
      b = 2 * r * Math.cos((2 * Math.PI * hz) / rate);
      c = -r * r;
      a = 1 - b - c;
    },
    next(sample) {
      const out = a * sample + b * one + c * two;
      two = one;
      one = out;
      return out;
    },
  };
}

/** A second-order filter, in the usual form: b0 + b1 + b2 over 1 + a1 + a2. */
export type Coefficients = readonly [b0: number, b1: number, b2: number, a1: number, a2: number];

export function filtered(
  signal: Float32Array,
  [b0, b1, b2, a1, a2]: Coefficients,
): Float32Array<ArrayBuffer> {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return new Float32Array(signal.length).map((_, i) => {
    const x = signal[i] ?? 0;
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

/** Butterworth, 12 dB an octave. */
export function pass(kind: 'low' | 'high', hz: number, rate: number): Coefficients {
  const w = (2 * Math.PI * hz) / rate;
  const alpha = Math.sin(w) / Math.SQRT2;
  const side = kind === 'low' ? 1 - Math.cos(w) : 1 + Math.cos(w);
  const a0 = 1 + alpha;
  const middle = kind === 'low' ? side : -side;
  return [side / 2 / a0, middle / a0, side / 2 / a0, (-2 * Math.cos(w)) / a0, (1 - alpha) / a0];
}

/** Lifts what is above `hz` by `db`. */
export function shelf(hz: number, db: number, rate: number): Coefficients {
  const g = 10 ** (db / 40);
  const w = (2 * Math.PI * hz) / rate;
  const cos = Math.cos(w);
  const side = (Math.sin(w) / Math.SQRT2) * 2 * Math.sqrt(g);
  const a0 = g + 1 - (g - 1) * cos + side;
  return [
    (g * (g + 1 + (g - 1) * cos + side)) / a0,
    (-2 * g * (g - 1 + (g + 1) * cos)) / a0,
    (g * (g + 1 + (g - 1) * cos - side)) / a0,
    (2 * (g - 1 - (g + 1) * cos)) / a0,
    (g + 1 - (g - 1) * cos - side) / a0,
  ];
}
