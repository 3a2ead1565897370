/** Who only passes, in the aisles and outside. */
import { box, line, oval, path } from '../paint.ts';
import { standing } from '../parts/standing.ts';
import { metre, spot } from './eye.ts';
import { picture, shades } from './shades.ts';

/** Across the end of an aisle, with a basket. */
export function aisleShopper(step: 0 | 1): string {
  const { tones } = shades.tense;
  const at = 13;
  return picture(
    standing(
      {
        tones,
        light: 'left',
        tall: 170,
        hair: 'bob',
        dress: 'jacket',
        below: 'trousers',
        facing: 'right',
        stride: step ? 24 : 8,
        extra: box(4, -88, 24, 14, { fill: tones.worn }, 2),
      },
      spot(-1.5, 0, at),
      metre(at),
    ),
  );
}

/** Outside, past the doors with a trolley. */
export function passer(step: 0 | 1): string {
  const grey = '#8496a3';
  const tones = {
    cloth: grey,
    lit: '#90a2ae',
    legs: '#788a97',
    shoes: '#6d7f8c',
    collar: grey,
    skin: '#94a4ae',
    skinDark: '#8496a3',
    hair: '#70828f',
    worn: grey,
  };
  const at = 14.6;
  const trolley =
    path('M22 -96 L34 -94 L84 -80 L80 -50 L34 -46 L28 -92 Z', { fill: '#8fa1ad' }) +
    line([34, -46], [30, -8], '#8fa1ad', 3) +
    line([80, -50], [78, -8], '#8fa1ad', 3) +
    oval(31, -4, 4, 4, { fill: grey }) +
    oval(77, -4, 4, 4, { fill: grey });
  return picture(
    standing(
      {
        tones,
        light: 'right',
        tall: 172,
        hair: 'short',
        dress: 'coat',
        below: 'trousers',
        facing: 'right',
        stride: step ? 26 : 8,
        right: [
          [10, -116],
          [24, -98],
        ],
        extra: trolley,
      },
      spot(6.9, 0.1, at),
      metre(at),
    ),
  );
}
