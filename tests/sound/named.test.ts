import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cueCaption, placeCaption } from '../../src/sound/named.ts';

const kit = (file: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../stories/kit', file), 'utf8'));

test('every cue that a scenario may name has words, and no other has', () => {
  for (const name of kit('cues.json').sound) expect(cueCaption(name), name).toMatch(/^\[[a-z].*\]$/);
  expect(cueCaption('trombone')).toBeUndefined();
});

test('every room of the kit says what it sounds like, each in its own words', () => {
  const rooms = Object.keys(kit('rooms.json'));
  const words = rooms.map(placeCaption);
  for (const caption of words) expect(caption).toMatch(/^\[an? [a-z ]+: .+\]$/);
  expect(new Set(words).size).toBe(rooms.length);
  expect(placeCaption('ballroom')).toBeUndefined();
});
