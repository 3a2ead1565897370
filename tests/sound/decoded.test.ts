/** The files as a player hears them: as loud as the manifest says, no peak, no seam. Needs ffmpeg, and says so. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decode, hasFfmpeg } from '../../assets/sound/encode.ts';
import { integrated, loudestMoment, truePeak } from '../../assets/sound/loudness.ts';
import { seam } from '../../assets/sound/seam.ts';
import { SAMPLE_RATE } from '../../assets/sound/signal.ts';
import { parseManifest } from '../../src/sound/manifest.ts';

const FOLDER = join(import.meta.dirname, '../../public/sound');
const manifest = parseManifest(JSON.parse(readFileSync(join(FOLDER, 'sound.json'), 'utf8')));
const here = hasFfmpeg();

test('there are files to decode, or a reason why they were not', async ({ annotate }) => {
  expect(manifest.sounds.length).toBeGreaterThan(30);
  if (!here) await annotate('no ffmpeg on this machine: decoded files were not checked', 'warning');
});

const each = manifest.sounds.flatMap(({ files, ...sound }) => files.map((file) => ({ file, ...sound })));

describe.skipIf(!here)('decoded', () => {
  test.each(each)(
    '$file is as loud and as long as the manifest says, below -1 dBTP, and seamless if it loops',
    { timeout: 60_000 },
    ({ file, lufs, ms, window }) => {
      const signal = decode(join(FOLDER, file));
      const loud = window ? integrated(signal) : loudestMoment(signal);
      expect(Math.abs(loud - lufs)).toBeLessThan(0.7);
      expect(truePeak(signal)).toBeLessThan(-1);
      const seconds = signal.length / SAMPLE_RATE;
      // Half a second before and after a loop; encoders pad what they are given by up to 100 ms.
      expect(Math.abs(seconds - ms / 1000 - (window ? 1 : 0))).toBeLessThan(0.1);
      if (!window) return;
      const [start, length] = window.map((each) => (each * SAMPLE_RATE) / 1000) as [number, number];
      expect(seam(signal, start, length)).toBeLessThan(1.2);
    },
  );
});
