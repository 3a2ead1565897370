/** People in the shop as each state of the light shows them: dark, with an edge of the day from the doors. */
import type { LightName } from '../art.ts';
import { svg } from '../paint.ts';
import type { Tones } from '../parts/standing.ts';

export const shades: Readonly<
  Record<LightName, { tones: Tones; rim: string; thing: string; bright: string }>
> = {
  calm: {
    tones: {
      cloth: '#434e59',
      lit: '#5f6c77',
      legs: '#363f49',
      shoes: '#20272e',
      collar: '#98a3ab',
      skin: '#8f8a86',
      skinDark: '#605f61',
      hair: '#2a3036',
      worn: '#505c68',
    },
    rim: '#c5d3dc',
    thing: '#7d7f7c',
    bright: '#dfe8ee',
  },
  tense: {
    tones: {
      cloth: '#2d3640',
      lit: '#44505b',
      legs: '#252d35',
      shoes: '#171d23',
      collar: '#6d7983',
      skin: '#6c6c6d',
      skinDark: '#46494d',
      hair: '#1c2228',
      worn: '#38434d',
    },
    rim: '#92a3af',
    thing: '#565b5d',
    bright: '#cbd8e0',
  },
  acute: {
    tones: {
      cloth: '#141c24',
      lit: '#26313b',
      legs: '#111820',
      shoes: '#0a0f14',
      collar: '#414d57',
      skin: '#434b52',
      skinDark: '#29313a',
      hair: '#0c1116',
      worn: '#1c252e',
    },
    rim: '#6c7f8c',
    thing: '#2a3138',
    bright: '#b7c7d1',
  },
};

/** A picture of people, see-through elsewhere. */
export const picture = (content: string): string => svg(content, null);
