import { at, SAMPLE_RATE, type Signal } from './signal.ts';

/** Around a seam: within so many samples of it is the seam itself, and up to so many what it is compared with. */
const NEAR = 3;
const AROUND = SAMPLE_RATE / 50;

/**
 * How sharply the waveform bends where the end of a window meets its beginning, against its sharpest bend in the 20 ms
 * before and after: 1 at most for a sound that just goes on, several times that for a click.
 */
export function seam(signal: Signal, start: number, length: number): number {
  const inside = (i: number) => at(signal, start + ((i + length) % length));
  const bend = (i: number) => Math.abs(inside(i - 1) - 2 * inside(i) + inside(i + 1));
  let [join, usual] = [0, 1e-9];
  for (let i = -AROUND; i < AROUND; i++) {
    if (Math.abs(i) <= NEAR) join = Math.max(join, bend(i));
    else usual = Math.max(usual, bend(i));
  }
  return join / usual;
}

/** Milliseconds from either end of a wrapped file that decoders may have spoilt. */
const SPOILT = 120;

/**
 * Where the loop should start in the wrapped file, in ms: lossy codecs do not return quite the same samples a loop
 * later, and here the worst of these files meets itself best. A multiple of 10 ms.
 */
export function bestStart(decoded: readonly Signal[], loopSeconds: number, wrapSeconds: number): number {
  const length = Math.round(loopSeconds * SAMPLE_RATE);
  const cost = (ms: number) =>
    Math.max(...decoded.map((file) => seam(file, Math.round((ms * SAMPLE_RATE) / 1000), length)));
  const starts: number[] = [];
  for (let ms = SPOILT; ms <= 2000 * wrapSeconds - SPOILT; ms += 10) starts.push(ms);
  return starts.reduce((best, ms) => (cost(ms) < cost(best) ? ms : best));
}
