import { type Biquad, through } from './filter.ts';
import { at, SAMPLE_RATE, type Signal } from './signal.ts';

/** The K weighting of ITU-R BS.1770-5 at 48 kHz: a head's shelf, then a high-pass. */
const SHELF: Biquad = {
  b0: 1.53512485958697,
  b1: -2.69169618940638,
  b2: 1.19839281085285,
  a1: -1.69065929318241,
  a2: 0.73248077421585,
};
const RUMBLE: Biquad = { b0: 1, b1: -2, b2: 1, a1: -1.99004745483398, a2: 0.99007225036621 };

/** Loudness of silence, where the true value is minus infinity. */
export const SILENT_LUFS = -120;

function lufs(power: number): number {
  return power > 0 ? Math.max(SILENT_LUFS, -0.691 + 10 * Math.log10(power)) : SILENT_LUFS;
}

/** Mean square of the K-weighted sound in blocks that start every `step` seconds. */
function blocks(signal: Signal, seconds: number, step: number): number[] {
  const weighted = through(signal, SHELF, RUMBLE);
  const sums = new Float64Array(weighted.length + 1);
  for (let i = 0; i < weighted.length; i++) sums[i + 1] = at(sums, i) + at(weighted, i) ** 2;
  const size = Math.min(Math.round(seconds * SAMPLE_RATE), weighted.length);
  const hop = Math.round(step * SAMPLE_RATE);
  const powers: number[] = [];
  for (let start = 0; start + size <= weighted.length; start += hop) {
    powers.push((at(sums, start + size) - at(sums, start)) / Math.max(1, size));
  }
  return powers;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Integrated loudness in LUFS of a mono sound on one channel, gated at -70 LUFS and at 10 LU below the mean. */
export function integrated(signal: Signal): number {
  const heard = blocks(signal, 0.4, 0.1).filter((power) => lufs(power) > -70);
  const gate = lufs(mean(heard)) - 10;
  return lufs(mean(heard.filter((power) => lufs(power) > gate)));
}

/** The loudest 400 ms, in LUFS: what counts for a sound shorter than a breath. */
export function loudestMoment(signal: Signal): number {
  return lufs(Math.max(0, ...blocks(signal, 0.4, 0.05)));
}

/** The loudest 3 s, in LUFS. */
export function loudestSpan(signal: Signal): number {
  return lufs(Math.max(0, ...blocks(signal, 3, 0.1)));
}

/** The loudness of each 400 ms, every 100 ms, in LUFS. */
export function moments(signal: Signal): number[] {
  return blocks(signal, 0.4, 0.1).map(lufs);
}

/** Windowed-sinc interpolators for the three points between samples. */
const TAPS = 24;
const BETWEEN = [0.25, 0.5, 0.75].map((offset) =>
  Array.from({ length: TAPS }, (_, k) => {
    const x = k - TAPS / 2 + 1 - offset;
    const sinc = Math.sin(Math.PI * x) / (Math.PI * x);
    return sinc * (0.5 + 0.5 * Math.cos((Math.PI * x) / (TAPS / 2 + 1)));
  }),
);

/** The highest point of the waveform in dBTP, by four-fold oversampling. */
export function truePeak(signal: Signal): number {
  let top = 0;
  for (let i = 0; i < signal.length; i++) top = Math.max(top, Math.abs(at(signal, i)));
  // Between samples the wave can stand higher, though seldom far above a high sample: look only there.
  const worthwhile = top * 0.5;
  for (let i = 0; i < signal.length; i++) {
    if (Math.abs(at(signal, i)) < worthwhile) continue;
    for (const taps of BETWEEN) {
      for (const start of [i, i - 1]) {
        let sum = 0;
        for (let k = 0; k < TAPS; k++) sum += (taps[k] ?? 0) * at(signal, start + k - TAPS / 2 + 1);
        top = Math.max(top, Math.abs(sum));
      }
    }
  }
  return 20 * Math.log10(Math.max(top, 1e-6));
}

/** The same sound at a gain in decibels. */
export function amplify(signal: Signal, decibels: number): Signal {
  const gain = 10 ** (decibels / 20);
  return signal.map((sample) => sample * gain);
}
