/** The whole fragment shader for one person, put together from its files. */
import { defines, type Person, sculptFiles } from './person.ts';

const HEADER = `#version 300 es
precision highp float;
precision highp int;
precision highp sampler2D;
uniform int uZero; // always 0: keeps the compiler from unrolling and inlining loops
const float SKIN = 1., EYEBALL = 2., HAIR = 3., MOUTH = 4., TEETH = 5., JACKET = 6., SHIRT = 7., DESK = 8., COLLAR = 9.,
  LEGS = 10., WEAR = 11., FRAMES = 12.;
`;

/** `read` gives the text of a file in sculpt/, by its name there. */
export const sculptSource = (person: Person, read: (name: string) => string): string =>
  HEADER + defines(person) + sculptFiles(person).map(read).join('\n');
