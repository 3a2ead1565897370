/** Who works here besides you: the colleague at the next till, the guard at the gates. */
import type { LightName } from '../art.ts';
import { box, line, oval } from '../paint.ts';
import { standing } from '../parts/standing.ts';
import { metre, spot } from './eye.ts';
import { picture, shades } from './shades.ts';

/** Scanning; then a look across; then the telephone, to ask for the manager. */
export function colleague(light: LightName): string {
  const { tones, rim } = shades[light];
  const person = {
    tones: { ...tones, collar: tones.worn },
    rim,
    light: 'left',
    tall: 167,
    broad: 1.06,
    hair: 'tail',
    dress: 'tabard',
    below: 'trousers',
  } as const;
  const at = spot(3.4, 0, 4.35);
  const m = metre(4.35);
  // The till's top hides the rest of them.
  const behindTill = (content: string) =>
    picture(
      `<clipPath id="above"><rect x="1080" y="120" width="200" height="191"/></clipPath><g clip-path="url(#above)">${content}</g>`,
    );
  const badge = box(7, -130, 7, 4, { fill: tones.collar }, 0.6);
  if (light === 'calm')
    return behindTill(
      standing(
        {
          ...person,
          facing: 'right',
          bowed: true,
          right: [
            [6, -116],
            [20, -106],
          ],
          left: [
            [8, -115],
            [26, -104],
          ],
        },
        at,
        m,
      ),
    );
  if (light === 'tense')
    return behindTill(
      standing(
        {
          ...person,
          facing: 'us',
          looks: 'us',
          left: [
            [-23, -117],
            [-8, -106],
          ],
          right: [
            [23, -117],
            [10, -106],
          ],
          extra: badge,
        },
        at,
        m,
      ),
    );
  return behindTill(
    standing(
      {
        ...person,
        facing: 'us',
        lean: -2,
        left: [
          [-22, -118],
          [-10, -108],
        ],
        right: [
          [24, -124],
          [12, -154],
        ],
        extra:
          badge +
          box(8, -170, 5, 20, { fill: tones.shoes }, 2) +
          line([11, -150], [16, -118], tones.shoes, 1.4) +
          oval(11, -153, 4, 4.4, { fill: tones.skinDark }),
      },
      at,
      m,
    ),
  );
}

/** Watches the doors; then the desk; then has come some steps nearer and speaks into a radio. */
export function guard(light: LightName): string {
  const { tones, rim } = shades[light];
  const person = {
    tones: { ...tones, cloth: tones.legs },
    rim,
    light: 'right',
    tall: 183,
    broad: 1.14,
    hair: 'short',
    dress: 'jumper',
    below: 'trousers',
  } as const;
  if (light === 'calm')
    return picture(
      standing(
        {
          ...person,
          facing: 'right',
          left: [
            [-2, -116],
            [-8, -96],
          ],
        },
        spot(7.15, 0, 10.4),
        metre(10.4),
      ),
    );
  if (light === 'tense')
    return picture(
      standing(
        {
          ...person,
          facing: 'us',
          stride: 6,
          left: [
            [-22, -117],
            [-4, -98],
          ],
          right: [
            [22, -117],
            [5, -97],
          ],
        },
        spot(7.05, 0, 10.2),
        metre(10.2),
      ),
    );
  return picture(
    standing(
      {
        ...person,
        facing: 'us',
        stride: 8,
        left: [
          [-24, -116],
          [-27, -92],
        ],
        right: [
          [25, -122],
          [13, -138],
        ],
        extra: box(9, -146, 6, 12, { fill: tones.shoes }, 1) + line([14, -146], [15, -153], tones.shoes, 1.4),
      },
      spot(5.02, 0, 8),
      metre(8),
    ),
  );
}
