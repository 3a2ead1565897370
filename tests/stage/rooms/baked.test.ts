// @vitest-environment node
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { lightNames } from '../../../assets/room/art.ts';
import { inputsOf } from '../../../assets/room/inputs.ts';
import { ROOMS } from '../../../assets/room/rooms.ts';
import { folderOf, manifestOf } from './baked-room.ts';

const kit: Readonly<Record<string, { what: string; insets: string[] }>> = JSON.parse(
  readFileSync('stories/kit/rooms.json', 'utf8'),
);

/** Bytes that each may weigh: what a learner on a slow line waits for. */
const limits = { room: 26_000, rooms: 70_000, desk: 12_000, closeUp: 14_000, sprite: 6_000 } as const;

describe('the rooms', () => {
  it('are those that scripts may name, and say the same about themselves', () => {
    const baked = ROOMS.map((art) => {
      const insets = Object.keys(manifestOf(art).insets);
      return [art.name, { what: art.what, insets }];
    });
    expect(Object.fromEntries(baked)).toEqual(kit);
  });
});

describe.each(ROOMS)('$name as it is served', (art) => {
  const folder = folderOf(art);
  const manifest = manifestOf(art);
  const { lights, insets, sprites } = manifest;
  const bytes = (image: string) => statSync(join(folder, image)).size;

  it('was baked from the scripts as they are: else run `npx tsx assets/room/bake.ts --stale`', () => {
    expect(manifest.inputs).toBe(inputsOf(art.name));
  });

  it('has every picture it names, and no other but the card of the first screen', () => {
    const named = [
      ...lights.flatMap(({ room, desk }) => [room, desk]),
      ...Object.values(insets).map(({ image }) => image),
      ...sprites.flatMap(({ images }) => images),
    ];
    for (const image of named) expect(existsSync(join(folder, image)), image).toBe(true);
    const there = readdirSync(folder).filter((file) => file.endsWith('.webp'));
    expect(there.toSorted()).toEqual([...new Set(named)].toSorted());
  });

  it('weighs no more than it may', () => {
    const weights = lights.map(({ room }) => bytes(room));
    expect(Math.max(...weights)).toBeLessThanOrEqual(limits.room);
    expect(weights.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(limits.rooms);
    for (const { desk } of lights) expect(bytes(desk), desk).toBeLessThanOrEqual(limits.desk);
    for (const { image } of Object.values(insets))
      expect(bytes(image), image).toBeLessThanOrEqual(limits.closeUp);
    for (const image of sprites.flatMap(({ images }) => images))
      expect(bytes(image), image).toBeLessThanOrEqual(limits.sprite);
  });

  it('has its three lights, darker and darker on whoever is in it', () => {
    expect(lights.map(({ name }) => name)).toEqual(lightNames);
    const dims = lights.map(({ dim }) => dim);
    expect(dims[0]).toBe(1);
    expect(dims).toEqual(dims.toSorted((a, b) => b - a));
  });

  it('has at least seven close pictures, doors and a clock among them, each of the size of a figure’s', () => {
    expect(Object.keys(insets).length).toBeGreaterThanOrEqual(7);
    expect(Object.keys(insets)).toEqual(expect.arrayContaining(['doors', 'clock']));
    for (const { size } of Object.values(insets)) expect(size).toEqual([480, 320]);
  });

  it('has the counter where hands are baked to lie, or none where one stands', () => {
    expect(manifest.counter).toEqual(art.posture === 'counter' ? { far: 617, near: 666 } : null);
  });

  it('has pictures of the size of their boxes', async () => {
    const { width, height } = await sharp(join(folder, lights[0]?.desk ?? '')).metadata();
    expect([width, height]).toEqual(manifest.deskBox.slice(2));
    for (const { images, box } of sprites) {
      for (const image of images) {
        const { width: wide, height: high } = await sharp(join(folder, image)).metadata();
        expect([wide, high], image).toEqual(box.slice(2));
      }
    }
  });
});
