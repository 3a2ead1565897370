import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { mix, renderBeds } from '../../assets/sound/check/mix.ts';
import { decode, hasFfmpeg, wrap } from '../../assets/sound/encode.ts';
import { inputsHash } from '../../assets/sound/inputs.ts';
import { integrated, loudestSpan, moments, truePeak } from '../../assets/sound/loudness.ts';
import { at, SAMPLE_RATE, type Signal } from '../../assets/sound/signal.ts';
import { SOURCES } from '../../assets/sound/sounds.ts';
import { approach, timeConstant } from '../../src/sound/follow.ts';
import { gains, type Layers } from '../../src/sound/layers.ts';
import { parseManifest } from '../../src/sound/manifest.ts';

const FOLDER = join(import.meta.dirname, '../../public/sound');
const manifest = parseManifest(JSON.parse(readFileSync(join(FOLDER, 'sound.json'), 'utf8')));
const LOOPS = SOURCES.flatMap(({ name, loop }) => (loop === undefined ? [] : [{ name, loop }]));
const FULL = { on: true, tension: 1, room: 1, cues: 1 };

/** How sharply the waveform bends where the end of a window meets its beginning, against the bends inside it. */
function seam(signal: Signal, start: number, length: number): number {
  const bend = (a: number, b: number, c: number) => Math.abs(a - 2 * b + c);
  const inside = (i: number) => at(signal, start + ((i + length) % length));
  let sum = 0;
  for (let i = 1; i < length - 1; i++) sum += bend(inside(i - 1), inside(i), inside(i + 1)) ** 2;
  const usual = Math.sqrt(sum / length);
  const wrapBends = [-2, -1, 0, 1].map((i) => bend(inside(i - 1), inside(i), inside(i + 1)));
  return Math.max(...wrapBends) / usual;
}

let beds: ReadonlyMap<string, Signal>;
beforeAll(() => {
  beds = renderBeds();
}, 60_000);

function bed(name: string): Signal {
  const found = beds.get(name);
  if (!found) throw new Error(`no bed of that name: ${name}`);
  return found;
}

describe('the baked files', () => {
  test('are as new as their sources: else run npx tsx assets/sound/bake.ts', () => {
    expect(manifest.inputs).toBe(inputsHash());
  });

  test('are all there, and as large as the manifest says', () => {
    expect(manifest.sounds.map(({ name }) => name)).toEqual(SOURCES.map(({ name }) => name));
    for (const { files, bytes } of manifest.sounds) {
      expect(files.map((file) => statSync(join(FOLDER, file)).size)).toEqual(bytes);
    }
  });

  test('are small: 700 kB as WebM, 350 kB for what is needed first', () => {
    const webm = manifest.sounds.map(({ name, bytes }) => ({ name, size: bytes[0] ?? Number.NaN }));
    const total = (names: readonly string[]) =>
      webm.filter(({ name }) => names.includes(name)).reduce((sum, { size }) => sum + size, 0);
    expect(total(webm.map(({ name }) => name))).toBeLessThan(700_000);
    expect(total(['room', 'drone', 'heart', 'pad'])).toBeLessThan(350_000);
  });

  test('cover every cue of the kit but hush, which is an absence', () => {
    const kit = JSON.parse(readFileSync(join(FOLDER, '../../stories/kit/cues.json'), 'utf8'));
    const cues = manifest.sounds.filter(({ part }) => part === 'cue').map(({ name }) => name);
    expect([...cues, 'hush'].sort()).toEqual([...kit.sound, 'release'].sort());
  });

  test('stay within their loudness and below -3 dBTP once the master is at its default', () => {
    for (const { name, part, lufs, truePeak: peak } of manifest.sounds) {
      // 60 % is -4.4 dB.
      expect(peak - 4.4, name).toBeLessThanOrEqual(-3);
      expect(lufs, name).toBeLessThanOrEqual(part === 'bed' ? -20 : -18);
    }
  });
});

describe('loops', () => {
  test.each(LOOPS)('$name is synthesised without a seam', ({ name, loop }) => {
    const signal = bed(name);
    expect(signal.length).toBe(loop * SAMPLE_RATE);
    expect(Math.round(loop * 1000) % 120).toBe(0);
    expect(seam(signal, 0, signal.length)).toBeLessThan(4);
  });

  test('the measure finds a seam where there is one', () => {
    const drone = bed('drone');
    expect(seam(drone, 0, drone.length - 5000)).toBeGreaterThan(15);
  });

  test.each(LOOPS)('$name is seamless in any window of its wrapped form', ({ name, loop }) => {
    const wrapped = wrap(bed(name));
    for (const start of [0, 7_777, 24_000, 48_000]) {
      expect(seam(wrapped, start, loop * SAMPLE_RATE)).toBeLessThan(4);
    }
  });

  const decoded = manifest.sounds.flatMap(({ files, window }) =>
    window ? files.map((file) => ({ file, window })) : [],
  );
  test('there are loops to decode, or a reason why not', ({ annotate }) => {
    expect(decoded).toHaveLength(2 * LOOPS.length);
    if (!hasFfmpeg()) return annotate('no ffmpeg on this machine: decoded seams were not checked');
  });
  test.skipIf(!hasFfmpeg()).each(decoded)(
    '$file as decoded has no seam in its window',
    ({ file, window }) => {
      const [start, length] = window;
      const perMs = SAMPLE_RATE / 1000;
      expect(seam(decode(join(FOLDER, file)), start * perMs, length * perMs)).toBeLessThan(6);
    },
  );
});

describe('the mix at default volume, before its limiter', () => {
  test('at full tension is within -20 ± 2 LUFS, -14 at its loudest, and below -3 dBTP', () => {
    const worst = mix(beds, 24, () => gains(1, FULL));
    expect(integrated(worst)).toBeGreaterThan(-22);
    expect(integrated(worst)).toBeLessThan(-18);
    expect(loudestSpan(worst)).toBeLessThan(-14);
    expect(truePeak(worst)).toBeLessThan(-3);
  }, 30_000);

  test('at rest is a room one hardly notices', () => {
    const calm = integrated(mix(beds, 8, () => gains(0, FULL)));
    expect(calm).toBeGreaterThan(-36);
    expect(calm).toBeLessThan(-28);
  }, 30_000);

  test('never jumps by more than 6 LU within 400 ms while tension rises', () => {
    // The steepest rise there is: from rest to the top at once, each gain approaching as in the mixer.
    const [rest, top, constant] = [gains(0, FULL), gains(1, FULL), timeConstant(0, 1)];
    const approached = (t: number): Layers => ({
      ...gains(approach(0, 1, t, constant), FULL),
      room: approach(rest.room, top.room, t, constant),
      drone: approach(rest.drone, top.drone, t, constant),
      pad: approach(rest.pad, top.pad, t, constant),
      strain: approach(rest.strain, top.strain, t, constant),
      heart: approach(rest.heart, top.heart, t, constant),
    });
    const rising = moments(mix(beds, 8, approached));
    const jumps = rising.slice(4).map((loud, k) => loud - (rising[k] ?? loud));
    expect(Math.max(...jumps)).toBeLessThan(6);
  }, 30_000);
});
