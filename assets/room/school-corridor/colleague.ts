/** Who is on the stairs beyond the fire doors: people going past, and a colleague who looks out. */
import type { LightName } from '../art.ts';
import { standing } from '../parts/standing.ts';
import { panes } from './end.ts';
import { metre, panel, spot } from './eye.ts';
import { plan } from './plan.ts';
import { picture, shades } from './shades.ts';

const doorway = plan.end - 0.03;

/** A colleague on the stairs' side of the fire doors: passing the time, then at the glass, then through. */
export function colleague(light: LightName): string {
  const { tones, rim } = shades[light];
  const person = {
    tones,
    light: 'left',
    tall: 168,
    hair: 'bob',
    dress: 'jumper',
    below: 'trousers',
    broad: 1.06,
  } as const;
  const pane = panes[1];
  const [left, top] = spot(pane.from, 1.88, doorway);
  const [right, low] = spot(pane.to, 0.95, doorway);
  const behindGlass = (content: string) =>
    `<clipPath id="leaf"><rect x="${left}" y="${top}" width="${right - left}" height="${low - top}"/></clipPath><g clip-path="url(#leaf)" opacity="0.85">${content}</g>`;
  if (light === 'calm')
    return picture(
      behindGlass(
        standing(
          {
            ...person,
            facing: 'right',
            left: [
              [-4, -117],
              [10, -128],
            ],
          },
          spot(1.04, 0, 11.4),
          metre(11.4),
        ),
      ),
    );
  if (light === 'tense')
    return picture(behindGlass(standing({ ...person, facing: 'us' }, spot(0.9, 0, 11), metre(11))));
  const { middle, right: hinge, top: high } = plan.fireDoors;
  return picture(
    [
      // One leaf stands open, away from us; what light the stairs have comes through.
      panel(middle + 0.01, hinge, 0.01, high, doorway, { fill: '#232c37' }),
      panel(hinge - 0.16, hinge, 0.01, high, doorway, { fill: '#131a22' }),
      standing(
        {
          ...person,
          facing: 'us',
          rim,
          lean: -2,
          right: [
            [22, -120],
            [33, -118],
          ],
          extra: '',
        },
        spot(middle + 0.3, 0, doorway - 0.1),
        metre(doorway - 0.1),
      ),
    ].join(''),
  );
}

/** Going past on the stairs. */
export function passer(step: 0 | 1): string {
  const { tones } = shades.tense;
  return picture(
    standing(
      {
        tones,
        light: 'left',
        tall: 174,
        hair: 'beanie',
        dress: 'jacket',
        below: 'trousers',
        facing: 'right',
        stride: step ? 26 : 8,
      },
      spot(0.2, 0, 11.6),
      metre(11.6),
    ),
  );
}
