import { expect, it } from 'vitest';
import { soundsNamed } from '../../src/app/live/sounds-named.ts';
import { parcel } from '../story/parcel.ts';

const root = new URL('../../', import.meta.url).pathname;

it('finds every sound that a script names, those that come most often first', async () => {
  const { compileFrom } = await import('../../src/story/plugin.ts');
  const { scenario } = await compileFrom(root, 'stories/healthcare/waiting-room.ink');
  const named = soundsNamed(scenario);
  expect(new Set(named).size).toBe(named.length);
  for (const name of ['doors', 'footsteps', 'rain', 'hush', 'desk']) expect(named).toContain(name);
  expect(named.indexOf('doors')).toBeLessThan(named.indexOf('desk'));
});

it('finds none in a script without any, and does not take spoken words for tags', () => {
  expect(soundsNamed({ ink: { root: ['^Make a sound: now', '#', '^voice: low', '/#'] } })).toEqual([]);
  expect(Array.isArray(soundsNamed(parcel))).toBe(true);
});
