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

/**
 * No AAC: its encoder does not keep a periodic waveform periodic, so its loops click. Opus without its speech half
 * ("lowdelay"), which takes rooms for bad speech and drops 1.5 dB of them. MP3 at half the sample rate: nothing here
 * reaches 12 kHz, and its frames, 24 ms at either rate, have the more bits for what there is.
 */
const CODECS = {
  webm: (kbps: number) => {
    const opus = ['-c:a', 'libopus', '-application', 'lowdelay', '-cutoff', '12000'];
    return [...opus, '-vbr', 'on', '-b:a', `${kbps}k`];
  },
  mp3: (kbps: number) => ['-c:a', 'libmp3lame', '-ar', '24000', '-b:a', `${kbps > 32 ? 40 : 32}k`],
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

/** True where the ffmpeg program is installed. */
export function hasFfmpeg(): boolean {
  return spawnSync('ffmpeg', ['-version']).status === 0;
}
