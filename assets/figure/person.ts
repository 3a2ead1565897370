/** Who somebody is: what the sculpture, the wardrobe and the colours are told. How they act is the same for all. */
import type { Palette } from './palette.ts';
import type { Uniforms } from './pose.ts';

export const HAIR = ['short', 'cropped', 'mop', 'thin', 'curls', 'bun', 'bob', 'long', 'none'] as const;
export const BEARD = ['none', 'short', 'full'] as const;
export const HEADWEAR = ['none', 'headscarf', 'turban'] as const;
export const GLASSES = ['none', 'round', 'square'] as const;
export const DRESS = [
  'jacket',
  'hoodie',
  'jumper',
  'shirt',
  'cardigan',
  'blazer',
  'coat',
  'padded',
  'gown',
  'tunic',
] as const;

/** The sculpture's numbers. 1 is the middle of people where nothing else is said; the shader reads them as i… */
export interface Shape {
  readonly jaw: number;
  readonly chin: number;
  readonly nose: number;
  readonly noseWide: number;
  readonly bridge: number;
  /** The bone over the eyes, and how thick the hairs on it are. */
  readonly brow: number;
  readonly browInk: number;
  /** Breadth of the whole head. */
  readonly wide: number;
  /** 0 to 1: hollow beneath the cheekbone. */
  readonly cheek: number;
  /** 0 to 1: what time has done to the skin; 0.3 is about thirty, 1 past seventy. */
  readonly age: number;
  /** 0 to 1: roundness of cheeks, jowls and beneath the chin. */
  readonly full: number;
  /** 0 to 1: a softer jaw and throat. */
  readonly soft: number;
  /** How far the hair has gone back at the temples. */
  readonly recede: number;
  readonly lip: number;
  readonly mouth: number;
  readonly eye: number;
  /** Radians by which the outer corner lies higher. */
  readonly tilt: number;
  /** How far lids are open at rest. */
  readonly open: number;
  /** How deep the eyes lie. */
  readonly socket: number;
  readonly lash: number;
  readonly neck: number;
  readonly shoulder: number;
  readonly belly: number;
  readonly bust: number;
  readonly arm: number;
  /** 0 to 1: the shade of a shaven beard. */
  readonly stubble: number;
  /** 0 to 1: grey at the sides of the hair. */
  readonly grey: number;
}

const MIDDLE: Shape = {
  jaw: 1,
  chin: 1,
  nose: 1,
  noseWide: 1,
  bridge: 1,
  brow: 1,
  browInk: 1,
  wide: 1,
  cheek: 0.4,
  age: 0.4,
  full: 0,
  soft: 0,
  recede: 0,
  lip: 1,
  mouth: 1,
  eye: 1,
  tilt: 0,
  open: 1,
  socket: 1,
  lash: 1,
  neck: 1,
  shoulder: 1,
  belly: 1,
  bust: 0,
  arm: 1,
  stubble: 0,
  grey: 0,
};

export const shaped = (own: Partial<Shape>): Shape => ({ ...MIDDLE, ...own });

export interface Person {
  /** The folder of the baked pictures, and the word scripts use. */
  readonly name: string;
  readonly hair: (typeof HAIR)[number];
  readonly beard: (typeof BEARD)[number];
  readonly headwear: (typeof HEADWEAR)[number];
  readonly glasses: (typeof GLASSES)[number];
  readonly dress: (typeof DRESS)[number];
  readonly shape: Shape;
  readonly palette: Palette;
}

/** How far a body reaches forward of the middle one, in half heads: where hands that lie on it are. */
export const depthOf = ({ belly, bust }: Shape): number => Math.max(0, belly - 1) * 0.9 + bust * 0.34;

export function shapeUniforms(shape: Shape): Uniforms {
  return Object.fromEntries(
    Object.entries(shape).map(([name, value]) => [`i${name.charAt(0).toUpperCase()}${name.slice(1)}`, value]),
  );
}

/** The files of the shader for one person, in the order in which they build on each other. */
export function sculptFiles({ hair, beard, headwear, dress }: Person): readonly string[] {
  return [
    'shapes.glsl',
    'face.glsl',
    'eyes.glsl',
    'mouth.glsl',
    'skull.glsl',
    `hair/${hair}.glsl`,
    `hair/beard-${beard}.glsl`,
    `headwear/${headwear}.glsl`,
    'glasses.glsl',
    'head.glsl',
    'torso.glsl',
    `dress/${dress}.glsl`,
    'body.glsl',
    'hand.glsl',
    'marks.glsl',
    'guide.glsl',
    'scene.glsl',
  ];
}

/** Which glasses, for the one file that holds them all. */
export function defines({ glasses }: Person): string {
  const names = GLASSES.map((value, i) => `#define GLASSES_${value.toUpperCase()} ${i}\n`).join('');
  return `${names}#define GLASSES_IS ${GLASSES.indexOf(glasses)}\n`;
}
