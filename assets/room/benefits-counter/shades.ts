/** People in the office as each state of the light leaves them. */
import type { LightName } from '../art.ts';
import type { Tones } from '../parts/standing.ts';

const base: Readonly<Record<LightName, Tones>> = {
  calm: {
    cloth: '#2c343c',
    lit: '#47525b',
    legs: '#20272d',
    shoes: '#14191d',
    collar: '#8d9695',
    skin: '#8b8a86',
    skinDark: '#62625f',
    hair: '#191d21',
    worn: '#4c555c',
  },
  tense: {
    cloth: '#1e252d',
    lit: '#36424d',
    legs: '#171d24',
    shoes: '#0f1317',
    collar: '#66717a',
    skin: '#6f747a',
    skinDark: '#474d54',
    hair: '#12161b',
    worn: '#363f48',
  },
  acute: {
    cloth: '#0d1116',
    lit: '#1b242c',
    legs: '#0b0f14',
    shoes: '#080a0d',
    collar: '#262f37',
    skin: '#333c45',
    skinDark: '#1b2228',
    hair: '#090c10',
    worn: '#1c242b',
  },
};

/** Theirs, but for what is their own. */
export const tonesOf = (light: LightName, own: Partial<Tones> = {}): Tones => ({ ...base[light], ...own });
