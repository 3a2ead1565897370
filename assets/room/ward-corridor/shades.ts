/** People on the ward as each state of the light shows them: evening blue, with an edge of the lamp for whoever is near it. */
import type { LightName } from '../art.ts';
import type { Tones } from '../parts/standing.ts';

interface Shade {
  readonly tones: Tones;
  /** What the window, and what the lamp, lays along an edge. */
  readonly dusk: string;
  readonly lamp: string;
  /** A sheet of paper, a pillow. */
  readonly pale: string;
}

export const shades: Readonly<Record<LightName, Shade>> = {
  calm: {
    tones: {
      cloth: '#4a5068',
      lit: '#686d86',
      legs: '#3a4056',
      shoes: '#20243a',
      collar: '#9297ac',
      skin: '#8d8389',
      skinDark: '#625d6c',
      hair: '#2b2b3b',
      worn: '#5d6c8c',
    },
    dusk: '#a2aaca',
    lamp: '#d9a47c',
    pale: '#b3b7c6',
  },
  tense: {
    tones: {
      cloth: '#2c3147',
      lit: '#434961',
      legs: '#23283b',
      shoes: '#141726',
      collar: '#636982',
      skin: '#686472',
      skinDark: '#434355',
      hair: '#1a1b29',
      worn: '#3a4866',
    },
    dusk: '#6c769a',
    lamp: '#d6935f',
    pale: '#787e93',
  },
  acute: {
    tones: {
      cloth: '#141829',
      lit: '#22273b',
      legs: '#101423',
      shoes: '#090c16',
      collar: '#363c54',
      skin: '#403f4f',
      skinDark: '#262838',
      hair: '#0c0e19',
      worn: '#1c263d',
    },
    dusk: '#3a4566',
    lamp: '#c07a48',
    pale: '#3f455b',
  },
};
