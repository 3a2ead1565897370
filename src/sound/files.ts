/** Which files of the sounds this browser would ask for, so that they can be had before. */
import { playable } from './howls.ts';
import { parseManifest } from './manifest.ts';

/**
 * Names in the folder of the sounds, with the manifest's own; of the rooms' sounds those of `rooms`.
 * @throws Error when the manifest cannot be had
 */
export async function soundFiles(base: string, rooms: readonly string[]): Promise<readonly string[]> {
  const response = await fetch(`${base}sound.json`);
  if (!response.ok) throw new Error(`sound manifest does not load: ${base}sound.json: ${response.status}`);
  const { sounds } = parseManifest(await response.json());
  const heard = sounds.filter(
    ({ part, name }) => part !== 'room' || rooms.some((room) => name === `room-${room}`),
  );
  return ['sound.json', ...heard.flatMap((baked) => playable(baked) ?? [])];
}
