import { moments } from '../loudness.ts';
import { at, SAMPLE_RATE, type Signal } from '../signal.ts';

/** The highest sample of each 2 ms. */
function crests(signal: Signal): number[] {
  const size = SAMPLE_RATE / 500;
  return Array.from({ length: Math.ceil(signal.length / size) }, (_, k) => {
    let top = 0;
    for (let i = k * size; i < (k + 1) * size; i++) top = Math.max(top, Math.abs(at(signal, i)));
    return top;
  });
}

/** Milliseconds from where a sound is first heard (40 dB below its peak) to where it first comes within 6 dB of it. */
export function attack(signal: Signal): number {
  const heights = crests(signal);
  const peak = heights.reduce((top, height) => Math.max(top, height), 0);
  const first = (part: number) => heights.findIndex((height) => height >= part * peak);
  return 2 * (first(0.5) - first(0.01));
}

/** The steepest rise of loudness within 400 ms, in LU; a loop is followed over its end. */
export function steepest(signal: Signal, looped: boolean): number {
  const around = looped ? Float64Array.from([...signal, ...signal.subarray(0, SAMPLE_RATE)]) : signal;
  const loud = moments(around);
  return Math.max(0, ...loud.slice(4).map((later, k) => later - (loud[k] ?? later)));
}

/** How far the loudest 400 ms stand above the middle of them all, in LU. */
export function standsOut(loop: Signal): number {
  const loud = moments(loop).sort((a, b) => a - b);
  return (loud.at(-1) ?? 0) - (loud[Math.floor(loud.length / 2)] ?? 0);
}

/** What is this far below a sound's loudest 20 ms is not counted, and an event rises and falls by so much, in dB. */
const HEARD = 24;
const EVENT = 6;

/** How many separate events a sound has: steps, knocks, rings. */
export function events(signal: Signal): number {
  const size = SAMPLE_RATE / 50;
  const levels = Array.from({ length: Math.floor(signal.length / size) }, (_, k) => {
    const power = signal.subarray(k * size, (k + 1) * size).reduce((sum, sample) => sum + sample ** 2, 1e-12);
    return 10 * Math.log10(power / size);
  });
  const floor = Math.max(...levels) - HEARD;
  let [count, low, high, rising] = [0, -200, -200, false];
  for (const level of levels) {
    [low, high] = [Math.min(low, level), Math.max(high, level)];
    if (!rising && level > Math.max(floor, low + EVENT)) {
      count++;
      rising = true;
      high = level;
    } else if (rising && level < high - EVENT) {
      rising = false;
      low = level;
    }
  }
  return count;
}
