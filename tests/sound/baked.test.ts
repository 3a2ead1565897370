/** What lies in public/sound, by its manifest: complete, of one age, and small. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inputsHash } from '../../assets/sound/inputs.ts';
import { SOURCES } from '../../assets/sound/sounds.ts';
import { parseManifest } from '../../src/sound/manifest.ts';

const HOUSE = join(import.meta.dirname, '../..');
const FOLDER = join(HOUSE, 'public/sound');
const read = (path: string) => JSON.parse(readFileSync(join(HOUSE, path), 'utf8'));
const { sounds, inputs } = parseManifest(read('public/sound/sound.json'));
const names = (part: string) => sounds.filter((each) => each.part === part).map(({ name }) => name);
const CODECS = [
  [0, 'webm'],
  [1, 'mp3'],
] as const;

describe('the baked files', () => {
  test('are as new as their sources: else run npx tsx assets/sound/bake.ts', () => {
    expect(inputs).toBe(inputsHash());
  });

  test('are all there, as large as the manifest says, and nothing else is', () => {
    for (const { name, files, bytes } of sounds) {
      expect(files).toEqual([`${name}.webm`, `${name}.mp3`]);
      expect(files.map((file) => statSync(join(FOLDER, file)).size)).toEqual(bytes);
    }
    expect(readdirSync(FOLDER).sort()).toEqual(
      ['sound.json', ...sounds.flatMap(({ files }) => files)].sort(),
    );
  });

  test('are the sounds of the list, each as it is described there', () => {
    expect(sounds.map(({ name, part, of }) => ({ name, part, of }))).toEqual(
      SOURCES.map(({ name, part, of }) => ({ name, part, of })),
    );
    for (const [k, { name, lufs }] of sounds.entries()) {
      expect(Math.abs(lufs - (SOURCES[k]?.lufs ?? Number.NaN)), name).toBeLessThanOrEqual(0.1);
    }
  });

  test.each(CODECS)('are small (codec %i, %s): 1.3 MB in all, 165 kB for any room at its start', (k) => {
    const size = (name: string) => sounds.find((each) => each.name === name)?.bytes[k] ?? Number.NaN;
    expect(sounds.reduce((sum, { name }) => sum + size(name), 0)).toBeLessThan(1_300_000);
    for (const room of names('room')) {
      expect(size(room) + size('drone') + size('heart'), room).toBeLessThan(k === 0 ? 165_000 : 175_000);
    }
  });
});

describe('what stories and the mixer ask for', () => {
  test('every room of the kit has its tone, and no other room has one', () => {
    const rooms = Object.keys(read('stories/kit/rooms.json')).map((room) => `room-${room}`);
    expect(names('room').sort()).toEqual(rooms.sort());
  });

  test('every sound of the kit is there but hush, which is an absence; besides them only the chord at the end', () => {
    const cues = sounds.filter(({ part, of }) => part === 'cue' && of === undefined).map(({ name }) => name);
    expect([...cues, 'hush'].sort()).toEqual([...read('stories/kit/cues.json').sound, 'release'].sort());
  });

  test('beds, the beat and the buttons are there under the names that the mixer knows', () => {
    expect(names('bed')).toEqual(['drone', 'pad', 'cluster', 'strain']);
    expect(names('beat')).toEqual(['heart']);
    expect(names('ui').sort()).toEqual(['ui-low', 'ui-open', 'ui-take']);
  });

  test('what comes again in one scene comes in takes; a take is of a cue and as loud as it', () => {
    for (const repeated of ['doors', 'chair', 'footsteps', 'desk', 'keyboard', 'paper']) {
      expect(sounds.filter(({ of }) => of === repeated).length, repeated).toBeGreaterThan(0);
    }
    for (const { name, part, of, lufs } of sounds.filter((each) => each.of !== undefined)) {
      const first = sounds.find((each) => each.name === of);
      expect(first, name).toMatchObject({ part: 'cue' });
      expect(first?.of, name).toBeUndefined();
      expect([part, lufs], name).toEqual(['cue', first?.lufs]);
    }
  });

  test('beats never overlap, and no cue is so long that it outlasts its moment', () => {
    // The heart's fastest rate is 112 a minute.
    expect(sounds.find(({ name }) => name === 'heart')?.ms).toBeLessThan(60_000 / 112);
    for (const { name, ms } of sounds.filter(({ part }) => part === 'cue')) {
      expect(ms, name).toBeLessThanOrEqual(name === 'release' ? 8000 : 6000);
    }
    for (const { name, ms } of sounds.filter(({ part }) => part === 'ui')) expect(ms, name).toBeLessThan(500);
  });
});

describe('a loop by its manifest', () => {
  test('rooms and beds have a window, as long as the loop and inside the wrapped file; nothing else has one', () => {
    for (const { name, part, ms, window } of sounds) {
      expect(window !== undefined, name).toBe(part === 'room' || part === 'bed');
      if (!window) continue;
      const [start, length] = window;
      expect(length, name).toBe(ms);
      // Half a second is repeated at both ends; what decoders add or drop is below 100 ms.
      expect(start, name).toBeGreaterThanOrEqual(100);
      expect(start, name).toBeLessThanOrEqual(900);
      // Whole samples at 44.1 and 48 kHz, whole frames of both codecs.
      expect(start % 10, name).toBe(0);
      expect(length % 120, name).toBe(0);
    }
  });

  test('no two of those that play together are equally long: they never line up', () => {
    const beds = sounds.filter(({ part }) => part === 'bed').map(({ ms }) => ms);
    const rooms = sounds.filter(({ part }) => part === 'room').map(({ ms }) => ms);
    expect(new Set(beds).size).toBe(beds.length);
    for (const room of rooms) expect(beds).not.toContain(room);
  });
});

test('everything stays below -3 dBTP once the master is at its default, and within its loudness', () => {
  const most = { room: -25, bed: -20, beat: -18, cue: -19, ui: -34 } as const;
  for (const { name, part, lufs, truePeak } of sounds) {
    // 60 % is -4.4 dB.
    expect(truePeak - 4.4, name).toBeLessThanOrEqual(-3);
    expect(lufs, name).toBeLessThanOrEqual(most[part]);
  }
});
