/** People in the corridor as each state of the light shows them. */
import type { LightName } from '../art.ts';
import { svg } from '../paint.ts';
import type { Tones } from '../parts/standing.ts';

/** They stand before the windows: dark, with an edge of whatever light comes in. */
export const shades: Readonly<Record<LightName, { tones: Tones; rim: string; bag: string; screen: string }>> =
  {
    calm: {
      tones: {
        cloth: '#3b3a47',
        lit: '#6a5c5c',
        legs: '#2e2e39',
        shoes: '#1d1d24',
        collar: '#8d8785',
        skin: '#8d7468',
        skinDark: '#554b50',
        hair: '#25232b',
        worn: '#4c4a55',
      },
      rim: '#ffd7a0',
      bag: '#4a4440',
      screen: '#e6eef4',
    },
    tense: {
      tones: {
        cloth: '#2d333d',
        lit: '#474e58',
        legs: '#242932',
        shoes: '#171b21',
        collar: '#757b83',
        skin: '#6e6c70',
        skinDark: '#474a53',
        hair: '#1c2027',
        worn: '#3a414b',
      },
      rim: '#a9b0b6',
      bag: '#38393d',
      screen: '#dfeaf2',
    },
    acute: {
      tones: {
        cloth: '#131a24',
        lit: '#232d3a',
        legs: '#10161e',
        shoes: '#0a0f15',
        collar: '#39434f',
        skin: '#3c4652',
        skinDark: '#252e39',
        hair: '#0a0e14',
        worn: '#1b232d',
      },
      rim: '#56687b',
      bag: '#171d26',
      screen: '#c9dcea',
    },
  };

/** A picture of people, see-through elsewhere. */
export const picture = (content: string): string => svg(content, null);
