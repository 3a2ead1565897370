/** Whoever goes by on the pavement. */
import type { Spot } from '../paint.ts';
import { standing } from '../parts/standing.ts';

/** Somebody on the pavement, mid-step. */
export function passer(step: 0 | 1, feet: Spot, unit: number): string {
  const dark = {
    cloth: '#39434a',
    lit: '#46515a',
    legs: '#30393f',
    shoes: '#22292e',
    collar: '#39434a',
    skin: '#5a646b',
    skinDark: '#465057',
    hair: '#2a3238',
    worn: '#2a3238',
  };
  return standing(
    {
      tall: 176,
      facing: 'left',
      hair: 'beanie',
      dress: 'coat',
      below: 'trousers',
      stride: step === 0 ? 34 : 8,
      tones: dark,
      light: 'left',
    },
    feet,
    unit,
  );
}
