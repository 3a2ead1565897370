/** Pupils on their way home, by how tense it is: busy with their own, then looking, then drawing back. */
import type { LightName } from '../art.ts';
import { box, group, line, oval } from '../paint.ts';
import { standing } from '../parts/standing.ts';
import { metre, spot } from './eye.ts';
import { picture, shades } from './shades.ts';

/** A telephone held up to film: what one sees of it is the back, and its eye. */
const filming = (x: number, y: number, case_: string): string =>
  box(x - 4, y - 8, 8, 16, { fill: case_ }, 1.6) + oval(x - 1.6, y - 5.2, 1.3, 1.3, { fill: '#0a0d12' });

/** Two friends at the window and a smaller one on the way home. */
export function pupils(light: LightName): string {
  const { tones, rim, bag } = shades[light];
  const shared = { tones, rim, light: 'right' } as const;
  const her = { ...shared, tall: 161, hair: 'long', dress: 'blazer', below: 'skirt', pack: bag } as const;
  const him = { ...shared, tall: 171, hair: 'curls', dress: 'blazer', below: 'trousers' } as const;
  const small = { ...shared, tall: 141, hair: 'tail', dress: 'jacket', below: 'skirt', pack: bag } as const;
  if (light === 'calm') {
    const at = 7.6;
    return picture(
      [
        standing(
          {
            ...small,
            facing: 'left',
            bowed: true,
            stride: 20,
            left: [
              [-5, -116],
              [-19, -121],
            ],
          },
          spot(0.86, 0, 9),
          metre(9),
        ),
        standing(
          {
            ...him,
            facing: 'left',
            lean: 3,
            left: [
              [-8, -118],
              [-24, -128],
            ],
          },
          spot(1.34, 0, at),
          metre(at),
        ),
        standing(
          {
            ...her,
            facing: 'right',
            looks: 'right',
            right: [
              [2, -117],
              [15, -108],
            ],
          },
          spot(1, 0, at + 0.1),
          metre(at + 0.1),
        ),
      ].join(''),
    );
  }
  if (light === 'tense') {
    const at = 7.6;
    return picture(
      [
        standing(
          {
            ...her,
            facing: 'us',
            lean: -2,
            left: [
              [-21, -121],
              [-6, -141],
            ],
          },
          spot(1, 0, at + 0.2),
          metre(at + 0.2),
        ),
        standing(
          {
            ...him,
            facing: 'us',
            lean: -3,
            stride: 6,
            right: [
              [25, -126],
              [17, -152],
            ],
            extra: filming(17, -160, tones.shoes),
          },
          spot(1.34, 0, at),
          metre(at),
        ),
        standing(
          {
            ...small,
            facing: 'us',
            stride: 5,
            left: [
              [-21, -121],
              [-13, -136],
            ],
            right: [
              [21, -121],
              [13, -136],
            ],
          },
          spot(1.14, 0, 6.6),
          metre(6.6),
        ),
      ].join(''),
    );
  }
  const at = 8.7;
  return picture(
    [
      standing(
        {
          ...small,
          facing: 'right',
          looks: 'us',
          lean: 3,
          right: [
            [0, -117],
            [12, -130],
          ],
        },
        spot(1.36, 0, 9.8),
        metre(9.8),
      ),
      // She has him by the sleeve; he is still holding it up.
      standing(
        {
          ...him,
          facing: 'us',
          lean: 7,
          stride: 12,
          right: [
            [26, -122],
            [34, -112],
          ],
          left: [
            [-24, -124],
            [-17, -150],
          ],
          extra: filming(-17, -158, tones.shoes),
        },
        spot(1.02, 0, at),
        metre(at),
      ),
      standing(
        {
          ...her,
          facing: 'right',
          looks: 'left',
          lean: 9,
          stride: 22,
          left: [
            [-12, -122],
            [-27, -112],
          ],
        },
        spot(1.34, 0, at),
        metre(at),
      ),
    ].join(''),
  );
}

/** One of the sixth form against the sill. */
export function leaner(light: LightName): string {
  const { tones, rim, screen } = shades[light];
  const person = {
    tones,
    rim,
    light: 'right',
    tall: 179,
    hair: 'short',
    dress: 'jumper',
    below: 'trousers',
    broad: 1.05,
  } as const;
  const phone = (x: number, y: number, turn: number) =>
    group(
      box(-2, -6.5, 3, 13, { fill: tones.shoes }, 1) + line([-2.4, -5.5], [-2.4, 5.5], screen, 1.4, 0.9),
      `translate(${x} ${y}) rotate(${turn})`,
    );
  if (light === 'calm')
    return picture(
      standing(
        {
          ...person,
          facing: 'left',
          bowed: true,
          lean: 7,
          stride: 14,
          left: [
            [-6, -115],
            [-22, -126],
          ],
          extra: phone(-25, -131, 24),
        },
        spot(1.36, 0, 4.7),
        metre(4.7),
      ),
    );
  if (light === 'tense')
    return picture(
      standing(
        {
          ...person,
          facing: 'left',
          looks: 'us',
          lean: 5,
          stride: 14,
          left: [
            [-4, -115],
            [-18, -108],
          ],
          extra: phone(-20, -112, 50),
        },
        spot(1.36, 0, 4.7),
        metre(4.7),
      ),
    );
  return picture(
    standing(
      {
        ...person,
        facing: 'us',
        lean: 3,
        stride: 4,
        left: [
          [-22, -118],
          [-6, -112],
        ],
        right: [
          [22, -118],
          [4, -116],
        ],
      },
      spot(1.38, 0, 5.3),
      metre(5.3),
    ),
  );
}
