import { describe, expect, it } from 'vitest';
import { allPaths, lacking, partsOf } from '../../../src/app/offline/wanted.ts';
import { named } from '../../../src/delivery/package/offline-list.ts';

const scenario = (id: string, figure: string, room: string, base: string | null = null) => ({
  id,
  base,
  about: { title: `Title of ${id}`, figure, room },
});

const parts = partsOf(
  [
    scenario('waiting-room', 'dan', 'waiting-room'),
    scenario('st-marys_waiting-room', 'dan', 'waiting-room', 'waiting-room'),
    scenario('st-marys_desk', 'mei', 'bank-office'),
  ],
  ['sound/sound.json', 'sound/heart.webm'],
);

describe('what is wanted', () => {
  it('is each scenario’s person, room and card, once, and the sounds', () => {
    expect(allPaths(parts)).toEqual([
      'stage/dan/',
      'stage/waiting-room/',
      'stage/cards/waiting-room.webp',
      'stage/mei/',
      'stage/bank-office/',
      'sound/sound.json',
      'sound/heart.webm',
    ]);
  });

  it('comes in its own order, so that one scenario after another is whole', () => {
    const file = (path: string) => ({ path, sum: '', bytes: 1 });
    const files = ['sound/heart.webm', 'stage/dan/a.webp', 'stage/mei/a.webp'].map(file);
    const wanted = ['stage/mei/', 'stage/dan/', 'sound/heart.webm'];
    const order = named({ format: 'composure/offline@1', files }, wanted).map(({ path }) => path);
    expect(order).toEqual(['stage/mei/a.webp', 'stage/dan/a.webp', 'sound/heart.webm']);
  });

  it('names whole paths and folders, and nothing that only begins alike', () => {
    const file = (path: string) => ({ path, sum: '', bytes: 1 });
    const list = {
      format: 'composure/offline@1' as const,
      files: ['stage/dan/a.webp', 'stage/dandy/a.webp', 'sound/heart.webm', 'sound/heart.webm.map'].map(file),
    };
    expect(named(list, allPaths(parts)).map(({ path }) => path)).toEqual([
      'stage/dan/a.webp',
      'sound/heart.webm',
    ]);
  });
});

describe('what is missing', () => {
  it('is said by the scenarios that lack it', () => {
    expect(lacking(parts, [{ path: 'stage/mei/a0.webp' }])).toEqual([
      'the pictures of “Title of st-marys_desk”',
    ]);
    expect(lacking(parts, [{ path: 'stage/dan/a0.webp' }])).toHaveLength(2);
    expect(lacking(parts, [{ path: 'sound/heart.webm' }])).toEqual(['the sounds']);
    expect(lacking(parts, [{ path: 'assets/main.js' }])).toEqual(['the game itself']);
    expect(lacking(parts, [])).toEqual([]);
  });
});
