/** Looks into a murmur: how loud it is from moment to moment, and at what pitch. */

export function rms(signal: Float32Array): number {
  return Math.sqrt(signal.reduce((sum, sample) => sum + sample * sample, 0) / Math.max(1, signal.length));
}

/** The part between two times, in milliseconds. */
export function part(signal: Float32Array, rate: number, from: number, to: number): Float32Array {
  return signal.subarray(Math.round((from * rate) / 1000), Math.round((to * rate) / 1000));
}

/** What lies below about `hz`, softly cut off. */
function below(signal: Float32Array, rate: number, hz: number): Float32Array {
  const keep = Math.exp((-2 * Math.PI * hz) / rate);
  let [low, lower] = [0, 0];
  return signal.map((sample) => {
    low = keep * low + (1 - keep) * sample;
    lower = keep * lower + (1 - keep) * low;
    return lower;
  });
}

/**
 * The pitch in Hz by autocorrelation, looked for from 0.65 to 1.7 times `near`; NaN where there is none. The best place
 * is the earliest that is nearly as good as the best: later ones are its multiples.
 */
export function pitchNear(heard: Float32Array, rate: number, near: number): number {
  const signal = below(heard, rate, near * 1.5);
  const [shortest, longest] = [Math.floor(rate / (near * 1.7)), Math.ceil(rate / (near * 0.65))];
  if (signal.length < longest * 2) return Number.NaN;
  const size = signal.length - longest;
  const likeness: number[] = [];
  for (let lag = shortest; lag <= longest; lag++) {
    let [product, one, two] = [0, 0, 0];
    for (let i = 0; i < size; i++) {
      const [a, b] = [signal[i] ?? 0, signal[i + lag] ?? 0];
      product += a * b;
      one += a * a;
      two += b * b;
    }
    likeness.push(product / Math.sqrt(one * two + 1e-12));
  }
  const best = Math.max(...likeness);
  const inside = (k: number) => k > 0 && k < likeness.length - 1;
  const first = likeness.findIndex(
    (value, k) =>
      inside(k) &&
      value > best * 0.95 &&
      value >= (likeness[k - 1] ?? -1) &&
      value >= (likeness[k + 1] ?? -1),
  );
  return best < 0.5 || first < 0 ? Number.NaN : rate / (shortest + first);
}
