import { expect, it } from 'vitest';
import { cuesNamed } from '../../src/app/live/cues-named.ts';
import { parcel } from '../story/parcel.ts';

const root = new URL('../../', import.meta.url).pathname;

it('finds everything that a script asks of the body, each once', async () => {
  const { compileFrom } = await import('../../src/story/plugin.ts');
  const { scenario } = await compileFrom(root, 'stories/healthcare/waiting-room.ink');
  const { stance, hands, head } = cuesNamed(scenario);
  for (const named of [stance, hands, head]) expect(new Set(named).size).toBe(named.length);
  for (const name of ['standing', 'closer', 'back', 'pacing', 'slump', 'gone'])
    expect(stance).toContain(name);
  for (const name of ['grip', 'fist', 'open', 'still']) expect(hands).toContain(name);
});

it('finds none in a script without any, and does not take spoken words for tags', () => {
  const ink = { root: ['^His stance: forward', '#', '^voice: low', '/#', '#', '^stance: back', '/#'] };
  expect(cuesNamed({ ink })).toEqual({ stance: ['back'], hands: [], head: [] });
  expect(Array.isArray(cuesNamed(parcel).hands)).toBe(true);
});
