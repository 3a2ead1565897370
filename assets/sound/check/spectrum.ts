import { highPass, through } from '../filter.ts';
import { at, SAMPLE_RATE, type Signal, TAU } from '../signal.ts';

/** Length of one look at the spectrum in samples: 2.9 Hz a bin. */
const SIZE = 16_384;

/** Power of each bin of one stretch, seen through a Hann window. In-place radix-2 FFT: `size` is a power of two. */
export function powers(signal: Signal, start: number, size: number): Float64Array {
  const re = new Float64Array(size);
  const im = new Float64Array(size);
  let reversed = 0;
  for (let i = 0; i < size; i++) {
    re[reversed] = at(signal, start + i) * (0.5 - 0.5 * Math.cos((TAU * i) / size));
    let bit = size >> 1;
    while (reversed & bit) {
      reversed ^= bit;
      bit >>= 1;
    }
    reversed |= bit;
  }
  for (let half = 1; half < size; half *= 2) {
    for (let k = 0; k < half; k++) {
      const [c, s] = [Math.cos((-Math.PI * k) / half), Math.sin((-Math.PI * k) / half)];
      for (let i = k; i < size; i += 2 * half) {
        const j = i + half;
        const [x, y] = [at(re, j) * c - at(im, j) * s, at(re, j) * s + at(im, j) * c];
        re[j] = at(re, i) - x;
        im[j] = at(im, i) - y;
        re[i] = at(re, i) + x;
        im[i] = at(im, i) + y;
      }
    }
  }
  return re.slice(0, size / 2).map((x, k) => x * x + at(im, k) ** 2);
}

/** Mean power of each bin over the whole sound; bins are SAMPLE_RATE / SIZE apart. A short sound is looked at whole. */
export function spectrum(signal: Signal): Float64Array {
  const sum = new Float64Array(SIZE / 2);
  for (let start = 0; start === 0 || start + SIZE <= signal.length; start += SIZE) {
    const looked = powers(signal, start, SIZE);
    for (let k = 0; k < sum.length; k++) sum[k] = at(sum, k) + at(looked, k);
  }
  return sum;
}

const bin = (hz: number) => Math.round((hz * SIZE) / SAMPLE_RATE);

/** The share of a sound's power between two frequencies, in dB of the whole. */
export function share(signal: Signal, fromHz: number, toHz: number): number {
  const bins = spectrum(signal);
  const sum = (from: number, to: number) =>
    bins.subarray(from, to).reduce((total, power) => total + power, 1e-30);
  return 10 * Math.log10(sum(bin(fromHz), bin(toHz)) / sum(0, bins.length));
}

/** Middles of the third octaves that small and large loudspeakers carry between them. */
export const THIRDS = Array.from({ length: 21 }, (_, k) => 63 * 2 ** (k / 3));

/** The level of each third octave in dB; the loudest is 0, and what is 45 dB below it is as good as silence. */
export function thirds(signal: Signal): number[] {
  const bins = spectrum(signal);
  const levels = THIRDS.map((hz) => {
    const [from, to] = [bin(hz * 2 ** (-1 / 6)), bin(hz * 2 ** (1 / 6))];
    return 10 * Math.log10(bins.subarray(from, to).reduce((sum, power) => sum + power, 1e-30));
  });
  const top = Math.max(...levels);
  return levels.map((level) => Math.max(-45, level - top));
}

/**
 * How differently two sounds are coloured, by the levels of their third octaves: the usual difference in dB, loudness
 * left aside.
 */
export function distance(one: readonly number[], other: readonly number[]): number {
  const differences = one.map((level, k) => level - (other[k] ?? level));
  const mean = differences.reduce((sum, d) => sum + d, 0) / differences.length;
  return Math.sqrt(differences.reduce((sum, d) => sum + (d - mean) ** 2, 0) / differences.length);
}

/** A sound as a laptop's loudspeakers give it: 24 dB an octave less below 180 Hz. */
export function onLaptop(signal: Signal): Signal {
  return through(signal, highPass(180, 0.54), highPass(180, 1.31));
}
