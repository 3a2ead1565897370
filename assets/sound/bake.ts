/** Renders every sound and writes public/sound: `npx tsx assets/sound/bake.ts`. Needs ffmpeg. */
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../src/sound/manifest.ts';
import { type Codec, decode, encode, WRAP_SECONDS, wrap } from './encode.ts';
import { inputsHash } from './inputs.ts';
import { integrated, loudestMoment, truePeak } from './loudness.ts';
import { bestStart } from './seam.ts';
import { SAMPLE_RATE } from './signal.ts';
import { render, SOURCES } from './sounds.ts';

const OUT = join(import.meta.dirname, '../../public/sound');
/** Opus, mono. What loops longest takes the least; a room is soft noise, under everything else. */
const KBPS = { room: 28, bed: 32, beat: 48, cue: 32, ui: 32 } as const;
const CODECS: readonly Codec[] = ['webm', 'mp3'];

mkdirSync(OUT, { recursive: true });
// Of the sources as they are read now, not as they may be when the last sound is done.
const inputs = inputsHash();

const round = (value: number) => Math.round(value * 10) / 10;

function windowOf(files: readonly string[], loop: number): [number, number] {
  const decoded = files.map((file) => decode(join(OUT, file)));
  return [bestStart(decoded, loop, WRAP_SECONDS), Math.round(loop * 1000)];
}

const sounds = SOURCES.map((source) => {
  const sound = render(source);
  const file = source.loop === undefined ? sound : wrap(sound);
  const files = CODECS.map((codec) => `${source.name}.${codec}`);
  for (const codec of CODECS) encode(file, join(OUT, `${source.name}.${codec}`), codec, KBPS[source.part]);
  const bytes = files.map((name) => statSync(join(OUT, name)).size);
  console.log(source.name.padEnd(22), `${(sound.length / SAMPLE_RATE).toFixed(2)} s`, ...bytes);
  return {
    name: source.name,
    part: source.part,
    ...(source.of === undefined ? {} : { of: source.of }),
    files,
    bytes,
    ms: Math.round((1000 * sound.length) / SAMPLE_RATE),
    ...(source.loop === undefined ? {} : { window: windowOf(files, source.loop) }),
    lufs: round(source.loop === undefined ? loudestMoment(sound) : integrated(sound)),
    truePeak: round(truePeak(sound)),
  };
});

const manifest: Manifest = { version: 2, inputs, sounds };
const named = new Set(['sound.json', ...sounds.flatMap(({ files }) => files)]);
for (const old of readdirSync(OUT)) if (!named.has(old)) rmSync(join(OUT, old));
writeFileSync(join(OUT, 'sound.json'), `${JSON.stringify(manifest, null, 2)}\n`);
for (const [k, codec] of CODECS.entries()) {
  const total = sounds.reduce((sum, { bytes }) => sum + (bytes[k] ?? 0), 0);
  console.log(codec, `${Math.round(total / 1000)} kB`);
}
