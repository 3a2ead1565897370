/**
 * Pictures and numbers to judge sounds by: `npx tsx assets/sound/check/look.ts <folder> [name…]`. Of every sound, or of
 * those whose names begin so, as they are before encoding.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { integrated, loudestMoment, truePeak } from '../loudness.ts';
import { SAMPLE_RATE, type Signal } from '../signal.ts';
import { render, SOURCES } from '../sounds.ts';
import { attack, standsOut, steepest } from './envelope.ts';
import { picture } from './picture.ts';
import { distance, onLaptop, share, thirds } from './spectrum.ts';

const [out, ...wanted] = process.argv.slice(2);
if (out === undefined) throw new Error('no folder for the pictures given: look.ts <folder>');
mkdirSync(out, { recursive: true });

const loudness = (sound: Signal, looped: boolean) => (looped ? integrated(sound) : loudestMoment(sound));
const colours: [name: string, levels: number[]][] = [];
for (const source of SOURCES) {
  if (wanted.length > 0 && !wanted.some((start) => source.name.startsWith(start))) continue;
  const sound = render(source);
  writeFileSync(join(out, `${source.name}.png`), picture(sound));
  const looped = source.loop !== undefined;
  console.log(
    source.name.padEnd(22),
    `${(sound.length / SAMPLE_RATE).toFixed(2)} s`,
    `peak ${truePeak(sound).toFixed(1)} dBTP`,
    `treble ${share(sound, 2000, 20_000).toFixed(0)} dB`,
    `on a laptop ${(loudness(onLaptop(sound), looped) - loudness(sound, looped)).toFixed(1)} LU`,
    looped
      ? `steepest ${steepest(sound, true).toFixed(1)} LU, stands out ${standsOut(sound).toFixed(1)} LU`
      : `attack ${attack(sound)} ms`,
  );
  if (source.part === 'room') colours.push([source.name, thirds(sound)]);
}
for (const [name, levels] of colours) {
  console.log(name.padEnd(22), ...colours.map(([, other]) => distance(levels, other).toFixed(1)));
}
