import { crc32, deflateSync } from 'node:zlib';
import { at, SAMPLE_RATE, type Signal } from '../signal.ts';
import { powers } from './spectrum.ts';

const WIDTH = 1100;
/** The spectrum, an octave every 45 rows from 40 Hz up; below it the waveform's height. */
const ROWS = { spectrum: 360, wave: 80 } as const;
const OCTAVE = 45;
const LOWEST_HZ = 40;
/** Rows that are drawn as a line across: 100 Hz, 1 kHz and 10 kHz. */
const LINES = [100, 1000, 10_000].map((hz) => Math.round(OCTAVE * Math.log2(hz / LOWEST_HZ)));
/** What is so many dB below the loudest point is black. */
const RANGE = 75;
const LOOK = 4096;

/** Black, purple, orange, white. */
function colour(share: number): [number, number, number] {
  const x = 255 * Math.max(0, Math.min(1, share));
  const within = (value: number) => Math.max(0, Math.min(255, value));
  return [within(1.6 * x), within(1.7 * x - 170), within(x < 128 ? 1.1 * x : 3 * x - 510)];
}

/** A sound to look at, as a PNG: time across, pitch up, with a line each second. */
export function picture(signal: Signal): Buffer {
  const height = ROWS.spectrum + ROWS.wave;
  const pixels = Buffer.alloc(height * (1 + 3 * WIDTH));
  const paint = (x: number, y: number, [r, g, b]: readonly [number, number, number]) =>
    pixels.set([r, g, b], y * (1 + 3 * WIDTH) + 1 + 3 * x);
  const hop = signal.length / WIDTH;
  const columns = Array.from({ length: WIDTH }, (_, x) => column(signal, Math.round(x * hop)));
  const top = columns.reduce((most, levels) => Math.max(most, ...levels), -200);
  const peak = signal.reduce((most, sample) => Math.max(most, Math.abs(sample)), 1e-9);
  const dim = [70, 70, 90] as const;
  for (const [x, levels] of columns.entries()) {
    for (const [row, level] of levels.entries()) {
      paint(x, ROWS.spectrum - 1 - row, LINES.includes(row) ? dim : colour(1 + (level - top) / RANGE));
    }
    let crest = 0;
    for (let i = Math.round(x * hop); i < (x + 1) * hop; i++)
      crest = Math.max(crest, Math.abs(at(signal, i)));
    const second = Math.floor(((x + 1) * hop) / SAMPLE_RATE) > Math.floor((x * hop) / SAMPLE_RATE);
    for (let y = 0; y < ROWS.wave; y++) {
      const inside = ROWS.wave - y <= (crest / peak) * ROWS.wave;
      paint(x, ROWS.spectrum + y, inside ? [120, 200, 120] : second ? dim : [0, 0, 0]);
    }
  }
  return png(pixels, WIDTH, height);
}

/** The level of each row in dB. */
function column(signal: Signal, middle: number): number[] {
  const bins = powers(signal, middle - LOOK / 2, LOOK);
  return Array.from({ length: ROWS.spectrum }, (_, row) => {
    const edge = (r: number) => (LOWEST_HZ * 2 ** (r / OCTAVE) * LOOK) / SAMPLE_RATE;
    const [from, to] = [
      Math.round(edge(row)),
      Math.max(Math.round(edge(row)) + 1, Math.round(edge(row + 1))),
    ];
    const power = bins.subarray(from, to).reduce((sum, each) => sum + each, 1e-20);
    return 10 * Math.log10(power / (to - from));
  });
}

function png(pixels: Buffer, width: number, height: number): Buffer {
  const chunk = (name: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(name), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, check]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a channel, red, green and blue.
  header.set([8, 2], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const data = chunk('IDAT', deflateSync(pixels));
  return Buffer.concat([signature, chunk('IHDR', header), data, chunk('IEND', Buffer.alloc(0))]);
}
