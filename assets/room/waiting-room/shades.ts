/** What each state of light leaves of those who wait: night blue, with an edge of the doors' light when little else is left. */
import type { LightName } from '../art.ts';
import type { Tones } from '../parts/standing.ts';

export const shades: Readonly<Record<LightName, { tones: Tones; rim: string; screen: string }>> = {
  calm: {
    tones: {
      cloth: '#1c2b3c',
      lit: '#30475c',
      legs: '#152130',
      shoes: '#0c141e',
      collar: '#5f7788',
      skin: '#5d7283',
      skinDark: '#3d5265',
      hair: '#0f1823',
      worn: '#2b4256',
    },
    rim: '#5c8195',
    screen: '#c4e5f0',
  },
  tense: {
    tones: {
      cloth: '#131f2d',
      lit: '#243849',
      legs: '#0e1823',
      shoes: '#080e16',
      collar: '#4a6172',
      skin: '#4c6273',
      skinDark: '#2f4253',
      hair: '#0a111a',
      worn: '#1e3142',
    },
    rim: '#4a7889',
    screen: '#c4e5f0',
  },
  acute: {
    tones: {
      cloth: '#0a121b',
      lit: '#172633',
      legs: '#081018',
      shoes: '#050a10',
      collar: '#2b3d49',
      skin: '#2f424f',
      skinDark: '#1b2a36',
      hair: '#060b11',
      worn: '#12202c',
    },
    rim: '#3a6a76',
    screen: '#8fb4c2',
  },
};
