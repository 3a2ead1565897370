import { spawnSync } from 'node:child_process';
import { at, SAMPLE_RATE, type Signal, silence } from './signal.ts';

/** How much of the loop is repeated before and after it in the file, in seconds. */
export const WRAP_SECONDS = 0.5;

/**
 * The loop with its own end before it and its own beginning after it. Decoders add and drop samples at the
 * ends of a file; any window as long as the loop, anywhere inside the wrapped file, is still seamless.
 */
export function wrap(loop: Signal): Signal {
  const margin = Math.round(WRAP_SECONDS * SAMPLE_RATE);
  const wrapped = silence(loop.length / SAMPLE_RATE + 2 * WRAP_SECONDS);
  return wrapped.map((_, i) => at(loop, (i - margin + loop.length) % loop.length));
}

/** No AAC: its encoder does not keep a periodic waveform periodic, so its loops click. */
const CODECS = {
  webm: (kbps: number) => ['-c:a', 'libopus', '-vbr', 'on', '-b:a', `${kbps}k`],
  mp3: (kbps: number) => ['-c:a', 'libmp3lame', '-b:a', `${kbps >= 40 ? 64 : 48}k`],
} as const;

export type Codec = keyof typeof CODECS;

const CARRIED = ['-f', 'f32le', '-ar', String(SAMPLE_RATE), '-ac', '1'];

/** Writes a mono file; the bit-exact flags keep dates and random numbers out of it. */
export function encode(signal: Signal, path: string, codec: Codec, kbps: number): void {
  const pcm = Buffer.from(Float32Array.from(signal).buffer);
  const bitexact = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  const ffmpeg = spawnSync(
    'ffmpeg',
    ['-y', '-loglevel', 'error', ...CARRIED, '-i', '-', ...CODECS[codec](kbps), ...bitexact, path],
    { input: pcm },
  );
  if (ffmpeg.status !== 0) throw new Error(`ffmpeg could not encode: ${path}: ${ffmpeg.stderr}`);
}

/** What a player gets from the file. */
export function decode(path: string): Signal {
  const ffmpeg = spawnSync('ffmpeg', ['-loglevel', 'error', '-i', path, ...CARRIED, '-'], {
    maxBuffer: 1 << 28,
  });
  if (ffmpeg.status !== 0) throw new Error(`ffmpeg could not decode: ${path}: ${ffmpeg.stderr}`);
  const { buffer, byteOffset, byteLength } = ffmpeg.stdout;
  return Float64Array.from(new Float32Array(buffer.slice(byteOffset, byteOffset + byteLength)));
}

/**
 * Where the loop should start in the wrapped file, in ms: lossy codecs do not return quite the same samples a
 * loop later, and here they differ least. Multiples of 10 ms, well away from both ends.
 */
export function bestStart(decoded: readonly Signal[], loopSeconds: number): number {
  const length = Math.round(loopSeconds * SAMPLE_RATE);
  const mismatch = (start: number) =>
    Math.max(
      ...decoded.flatMap((file) =>
        [-12, -2, -1, 0, 1, 2, 12].map((i) => Math.abs(at(file, start + i + length) - at(file, start + i))),
      ),
    );
  const starts = Array.from({ length: 71 }, (_, k) => 150 + 10 * k);
  const cost = (ms: number) => mismatch((ms * SAMPLE_RATE) / 1000);
  return starts.reduce((best, ms) => (cost(ms) < cost(best) ? ms : best));
}

/** True where the ffmpeg program is installed. */
export function hasFfmpeg(): boolean {
  return spawnSync('ffmpeg', ['-version']).status === 0;
}
