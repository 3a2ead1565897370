/** Pictures in the graphics' memory: there while somebody uses them, and a while longer. */
import type * as Phaser from 'phaser';
import type { Pictures } from '../pictures.ts';

export interface Textures {
  /** The key of a picture's texture, made when it is first wanted. Every taking wants its giving back. */
  take(address: string): string;
  give(address: string): void;
  clear(): void;
}

/** Of pictures that nobody uses just now, in pixels; four bytes each. About eight bodies. */
const spare = 6_000_000;

interface Held {
  readonly pixels: number;
  users: number;
}

export function texturesOf(manager: Phaser.Textures.TextureManager, pictures: Pictures): Textures {
  /** Longest unused first. */
  const held = new Map<string, Held>();

  function trim(): void {
    const unused = [...held].filter(([, { users }]) => users === 0);
    let pixels = unused.reduce((sum, [, each]) => sum + each.pixels, 0);
    for (const [address, each] of unused) {
      if (pixels <= spare) return;
      manager.remove(address);
      held.delete(address);
      pixels -= each.pixels;
    }
  }

  return {
    take(address) {
      const known = held.get(address);
      if (known) {
        known.users += 1;
        return address;
      }
      const image = pictures.get(address);
      manager.addImage(address, image);
      held.set(address, { pixels: image.naturalWidth * image.naturalHeight, users: 1 });
      return address;
    },
    give(address) {
      const known = held.get(address);
      if (!known) return;
      known.users -= 1;
      if (known.users > 0) return;
      held.delete(address);
      held.set(address, known);
      trim();
    },
    clear() {
      for (const address of held.keys()) manager.remove(address);
      held.clear();
    },
  };
}
