/** Spectrograms to judge by eye: `npx tsx assets/sound/check/look.ts <folder>`. Needs ffmpeg and sox. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { gains } from '../../../src/sound/layers.ts';
import { decode, encode } from '../encode.ts';
import { integrated, loudestSpan, moments, truePeak } from '../loudness.ts';
import type { Signal } from '../signal.ts';
import { render, SOURCES } from '../sounds.ts';
import { mix } from './mix.ts';

const out = process.argv[2];
if (out === undefined) throw new Error('no folder for the pictures given: look.ts <folder>');
mkdirSync(out, { recursive: true });

function picture(name: string, signal: Signal, topHz: number): void {
  const sound = join(String(out), `${name}.mp3`);
  encode(signal, sound, 'mp3', 64);
  // sox: ffmpeg's showspectrumpic takes minutes for a picture like this.
  const drawing = ['rate', String(2 * topHz), 'spectrogram', '-x', '1100', '-y', '380', '-z', '80', '-o'];
  const wave = join(String(out), `${name}.wav`);
  spawnSync('ffmpeg', ['-y', '-loglevel', 'error', '-i', sound, wave]);
  spawnSync('sox', [wave, '-n', ...drawing, join(String(out), `${name}.png`)]);
}

/** Up over 18 s, held for 6, down to 0.3 in 8, held. */
function ramp(t: number): number {
  if (t < 18) return t / 18;
  if (t < 24) return 1;
  return t < 32 ? 1 - (0.7 * (t - 24)) / 8 : 0.3;
}

const rendered = new Map(SOURCES.map((source) => [source.name, render(source)]));
for (const [name, signal] of rendered) picture(name, signal, 6000);
const whole = mix(rendered, 40, (t) => gains(ramp(t), { on: true, tension: 1, room: 1, cues: 1 }));
picture('ramp', whole, 3000);
const every = moments(decode(join(out, 'ramp.mp3')));
console.log('ramp', integrated(whole).toFixed(1), 'LUFS, loudest 3 s', loudestSpan(whole).toFixed(1));
console.log('true peak', truePeak(whole).toFixed(1), 'dBTP');
console.log(
  'every 2 s',
  every
    .filter((_, k) => k % 20 === 0)
    .map((value) => value.toFixed(0))
    .join(' '),
);
