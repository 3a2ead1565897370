/** Mono samples at SAMPLE_RATE, full scale ±1. */
export type Signal = Float64Array;

export const SAMPLE_RATE = 48_000;

export const TAU = 2 * Math.PI;

/** Silence of a length in seconds. Loops use multiples of 10 ms: whole samples at 44.1 and 48 kHz alike. */
export function silence(seconds: number): Signal {
  return new Float64Array(Math.round(seconds * SAMPLE_RATE));
}

/** A sample, zero outside the signal. */
export function at(signal: Signal, index: number): number {
  return signal[index] ?? 0;
}

/** Adds `grain` to `target`, starting at `seconds`. What runs past the end is cut off. */
export function place(target: Signal, grain: Signal, seconds: number, gain = 1): void {
  const start = Math.round(seconds * SAMPLE_RATE);
  const count = Math.min(grain.length, target.length - start);
  for (let i = Math.max(0, -start); i < count; i++)
    target[start + i] = at(target, start + i) + gain * at(grain, i);
}

/** Adds `grain` to a loop. What runs past the end goes on at the beginning, so the loop stays periodic. */
export function placeAround(loop: Signal, grain: Signal, seconds: number, gain = 1): void {
  const start = Math.round(seconds * SAMPLE_RATE);
  for (let i = 0; i < grain.length; i++) {
    const j = (((start + i) % loop.length) + loop.length) % loop.length;
    loop[j] = at(loop, j) + gain * at(grain, i);
  }
}

/** The weighted sum of signals of one length. */
export function blend(...parts: readonly (readonly [signal: Signal, gain: number])[]): Signal {
  const sum = new Float64Array(Math.max(0, ...parts.map(([signal]) => signal.length)));
  for (const [signal, gain] of parts) {
    for (let i = 0; i < signal.length; i++) sum[i] = at(sum, i) + gain * at(signal, i);
  }
  return sum;
}

/** Each sample times a gain that depends on the time in seconds. */
export function shape(signal: Signal, gain: (seconds: number) => number): Signal {
  return signal.map((sample, i) => sample * gain(i / SAMPLE_RATE));
}

/** The same sound at root-mean-square 1, so that parts can be weighed against each other. */
export function unitPower(signal: Signal): Signal {
  let sum = 0;
  for (const sample of signal) sum += sample * sample;
  const scale = sum > 0 ? Math.sqrt(signal.length / sum) : 0;
  return signal.map((sample) => sample * scale);
}

/** The same sound with its loudest sample at 1. */
export function unitHeight(signal: Signal): Signal {
  let top = 1e-9;
  for (const sample of signal) top = Math.max(top, Math.abs(sample));
  return signal.map((sample) => sample / top);
}

/** Soft clipping: adds harmonics that small loudspeakers can carry. */
export function drive(signal: Signal, amount: number): Signal {
  return signal.map((sample) => Math.tanh(sample * amount) / amount);
}

/** Raised-cosine fades at both ends, in seconds. */
export function fade(signal: Signal, rise: number, fall: number): Signal {
  const seconds = signal.length / SAMPLE_RATE;
  const ease = (x: number) => (x >= 1 ? 1 : 0.5 - 0.5 * Math.cos(Math.PI * Math.max(0, x)));
  return shape(signal, (t) => ease(t / rise) * ease((seconds - t) / fall));
}
