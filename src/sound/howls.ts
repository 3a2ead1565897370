import { Howl, Howler } from 'howler';
import type { Baked } from './manifest.ts';

/** The part of a Howl that is not in its types: whether it left Web Audio, and the gain node of one playing sound. */
interface HowlInside {
  readonly _webAudio?: boolean;
  _soundById?(id: number): { readonly _node?: AudioNode } | null;
}
const inside = (howl: Howl) => howl as unknown as HowlInside;

/** Starts loading a sound. Howler takes the first file whose codec the browser plays (WebM not before Safari 15). */
export function openHowl(base: string, baked: Baked): Promise<Howl> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => {
      howl.unload();
      reject(new Error(`sound does not load: ${baked.name}: ${why}`));
    };
    const howl: Howl = new Howl({
      src: baked.files.map((file) => `${base}${file}`),
      // Howler loops a sprite inside the decoded buffer, sample-exact; a whole file would click.
      ...(baked.window ? { sprite: { loop: [baked.window[0], baked.window[1], true] } } : {}),
      // After a network error Howler tries an audio element, which cannot be shaped.
      onload: () => (inside(howl)._webAudio ? resolve(howl) : fail('not in web audio')),
      onloaderror: (_, error) => fail(String(error)),
    });
  });
}

/**
 * Plays a sound into a node of our graph, at a level, from silence within `fade` seconds. Howler has no filters or
 * buses: its gain node is taken by the hand.
 */
export function playInto(
  howl: Howl,
  into: AudioNode,
  { sprite, level = 1, fade = 0 }: { sprite?: string; level?: number; fade?: number } = {},
): void {
  const id = sprite === undefined ? howl.play() : howl.play(sprite);
  const node = inside(howl)._soundById?.(id)?._node;
  if (!node || typeof node.disconnect !== 'function') {
    howl.stop(id);
    throw new Error(`howler shows no gain node for sound: ${id}`);
  }
  const entry = new GainNode(into.context, { gain: fade > 0 ? 0 : level });
  if (fade > 0) entry.gain.setTargetAtTime(level, into.context.currentTime, fade / 3);
  node.disconnect();
  node.connect(entry).connect(into);
}

/** The first file of a sound that this browser can decode. */
export function playable(baked: Baked): string | undefined {
  return baked.files.find((file) => Howler.codecs(file.slice(file.lastIndexOf('.') + 1)));
}

/** Decodes a sound for use without Howler, where the audio clock must start it. */
export async function decodeInto(context: BaseAudioContext, address: string): Promise<AudioBuffer> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(String(response.status));
    return await context.decodeAudioData(await response.arrayBuffer());
  } catch (error) {
    throw new Error(`sound does not load: ${address}: ${error instanceof Error ? error.message : error}`);
  }
}

/**
 * Howler's context, ready to be built on: made new where somebody has closed it (a sound device that went away), for
 * Howler itself would go on with a closed one for ever.
 */
export function settledContext(master: number): AudioContext {
  // Howler would suspend the context 30 s after its last sound, without knowing about ours.
  Howler.autoSuspend = false;
  if (Howler.ctx?.state === 'closed') (Howler as unknown as { ctx: AudioContext | null }).ctx = null;
  Howler.volume(master);
  // The first Howl makes Howler replace its context, at any rate but 44.1 kHz: this one, before any of ours.
  new Howl({ src: ['none.webm'], preload: false }).unload();
  if (!Howler.ctx || !Howler.usingWebAudio || Howler.noAudio) throw new Error('no web audio in this browser');
  return Howler.ctx;
}
