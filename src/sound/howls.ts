import { Howl, Howler } from 'howler';
import type { Baked } from './manifest.ts';

/** The part of Howler that is not in its types: the gain node of one playing sound. */
interface HowlInside {
  _soundById?(id: number): { readonly _node?: AudioNode } | null;
}

/** Starts loading a sound. Howler takes the first file whose codec the browser plays (WebM not before Safari 15). */
export function openHowl(base: string, baked: Baked): Promise<Howl> {
  return new Promise((resolve, reject) => {
    const howl: Howl = new Howl({
      src: baked.files.map((file) => `${base}${file}`),
      // Howler loops a sprite inside the decoded buffer, sample-exact; a whole file would click.
      ...(baked.window ? { sprite: { loop: [baked.window[0], baked.window[1], true] } } : {}),
      onload: () => resolve(howl),
      onloaderror: (_, error) => reject(new Error(`sound does not load: ${baked.name}: ${String(error)}`)),
    });
  });
}

/** Plays a sound into a node of our graph. Howler has no filters or buses: its gain node is taken by the hand. */
export function playInto(howl: Howl, into: AudioNode, sprite?: string): void {
  const id = sprite === undefined ? howl.play() : howl.play(sprite);
  const node = (howl as unknown as HowlInside)._soundById?.(id)?._node;
  if (!node || typeof node.disconnect !== 'function') {
    howl.stop(id);
    throw new Error(`howler shows no gain node for sound: ${id}`);
  }
  node.disconnect();
  node.connect(into);
}

/** The first file of a sound that this browser can decode. */
export function playable(baked: Baked): string | undefined {
  return baked.files.find((file) => Howler.codecs(file.slice(file.lastIndexOf('.') + 1)));
}

/** Decodes a sound for use without Howler, where the audio clock must start it. */
export async function decodeInto(context: BaseAudioContext, address: string): Promise<AudioBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`sound does not load: ${address}: ${response.status}`);
  return context.decodeAudioData(await response.arrayBuffer());
}
