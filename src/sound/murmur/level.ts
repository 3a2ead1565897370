/** How loud a murmur is, near enough to ITU-R BS.1770 for one voice, and making it as loud as it should be. Pure. */
import { filtered, pass, shelf } from './filters.ts';

const BLOCK_SECONDS = 0.4;
/** Blocks that are this much softer than the rest are pauses and do not count, in LU. */
const PAUSE = 10;
const SILENCE = -70;

/** In LUFS, on one channel. */
export function levelOf(signal: Float32Array, rate: number): number {
  const weighted = filtered(filtered(signal, shelf(1500, 4, rate)), pass('high', 38, rate));
  const block = Math.round(BLOCK_SECONDS * rate);
  const powers: number[] = [];
  for (let start = 0; start === 0 || start + block <= weighted.length; start += block >> 2) {
    const part = weighted.subarray(start, start + block);
    powers.push(part.reduce((sum, sample) => sum + sample * sample, 0) / Math.max(1, part.length));
  }
  const lufs = (power: number) => -0.691 + 10 * Math.log10(power + 1e-12);
  const mean = (some: readonly number[]) =>
    some.reduce((sum, power) => sum + power, 0) / Math.max(1, some.length);
  const heard = powers.filter((power) => lufs(power) > SILENCE);
  const gate = lufs(mean(heard)) - PAUSE;
  return lufs(mean(heard.filter((power) => lufs(power) > gate)));
}

/** The signal at a loudness in LUFS; silence stays silence. */
export function atLevel(
  signal: Float32Array<ArrayBuffer>,
  rate: number,
  lufs: number,
): Float32Array<ArrayBuffer> {
  const now = levelOf(signal, rate);
  if (now <= SILENCE) return signal;
  const gain = 10 ** ((lufs - now) / 20);
  return signal.map((sample) => sample * gain);
}
