/** Who somebody is: what the sculpture, the wardrobe and the colours are told. How they act is the same for all. */
import type { Palette } from './palette.ts';
import type { Uniforms } from './pose.ts';

/** Kinds of hair, in the order in which the shader numbers them. */
export const HAIR = ['short', 'none', 'bob', 'long', 'curls', 'bun', 'thin', 'cropped'] as const;
export const HEADWEAR = ['none', 'headscarf', 'cap', 'turban', 'beanie'] as const;
export const GLASSES = ['none', 'round', 'square'] as const;
export const DRESS = ['jacket', 'cardigan', 'tunic', 'gown', 'blazer', 'hoodie', 'shirt', 'coat'] as const;

export interface Person {
  /** The folder of the baked pictures, and the word scripts use. */
  readonly name: string;
  /** For authors: what a stranger would see. */
  readonly what: string;
  readonly hair: (typeof HAIR)[number];
  readonly headwear: (typeof HEADWEAR)[number];
  readonly glasses: (typeof GLASSES)[number];
  readonly dress: (typeof DRESS)[number];
  /** 1 is the middle of men's; also where the arms begin. */
  readonly shoulderWidth: number;
  /** The sculpture's numbers (uniforms that begin with i). */
  readonly shape: Uniforms;
  readonly palette: Palette;
}

/** What the shader is compiled with: one person's hair and dress, not everybody's. */
export function defines(person: Person): string {
  const line = (name: string, list: readonly string[], value: string): string =>
    `#define ${name} ${list.indexOf(value)}\n`;
  const names = (prefix: string, list: readonly string[]): string =>
    list.map((value, i) => `#define ${prefix}_${value.toUpperCase()} ${i}\n`).join('');
  return (
    names('HAIR', HAIR) +
    names('HEADWEAR', HEADWEAR) +
    names('GLASSES', GLASSES) +
    names('DRESS', DRESS) +
    line('HAIR_IS', HAIR, person.hair) +
    line('HEADWEAR_IS', HEADWEAR, person.headwear) +
    line('GLASSES_IS', GLASSES, person.glasses) +
    line('DRESS_IS', DRESS, person.dress)
  );
}
