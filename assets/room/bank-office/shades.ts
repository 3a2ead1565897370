/** People in the hall as each state of its light leaves them. */
import type { LightName } from '../art.ts';
import type { Tones } from '../parts/standing.ts';

const base: Readonly<Record<LightName, Tones>> = {
  calm: {
    cloth: '#343845',
    lit: '#4f5566',
    legs: '#262935',
    shoes: '#181a22',
    collar: '#94928f',
    skin: '#8e8780',
    skinDark: '#66605d',
    hair: '#1d1c20',
    worn: '#5a5663',
  },
  tense: {
    cloth: '#272b38',
    lit: '#414859',
    legs: '#1c1f2a',
    shoes: '#13151c',
    collar: '#75757a',
    skin: '#7b7672',
    skinDark: '#524e50',
    hair: '#17171c',
    worn: '#45434f',
  },
  acute: {
    cloth: '#171a24',
    lit: '#2b3142',
    legs: '#10121a',
    shoes: '#0b0c12',
    collar: '#484a55',
    skin: '#585661',
    skinDark: '#33333e',
    hair: '#0f1015',
    worn: '#292935',
  },
};

/** Theirs, but for what is their own. */
export const tonesOf = (light: LightName, own: Partial<Tones> = {}): Tones => ({ ...base[light], ...own });
