/** A mother and her child in the queue: on their way, then looking, then behind her. */
import type { LightName } from '../art.ts';
import { box, line, path } from '../paint.ts';
import { standing } from '../parts/standing.ts';
import { metre, spot } from './eye.ts';
import { picture, shades } from './shades.ts';

/** A mother and a child who has had enough of shopping. */
export function family(light: LightName): string {
  const { tones, rim } = shades[light];
  const mother = {
    tones,
    rim,
    light: 'right',
    tall: 164,
    hair: 'scarf',
    dress: 'coat',
    below: 'long-skirt',
  } as const;
  const child = {
    tones: { ...tones, cloth: tones.worn },
    rim,
    light: 'right',
    tall: 112,
    hair: 'curls',
    dress: 'jacket',
    below: 'trousers',
  } as const;
  const at = 3.9;
  const m = metre(at);
  const purse = (x: number, y: number) =>
    line([-9, -140], [x, y - 10], tones.shoes, 2) +
    path(`M${x - 10} ${y - 10} H${x + 10} L${x + 12} ${y + 10} H${x - 12} Z`, { fill: tones.shoes });
  if (light === 'calm')
    return picture(
      [
        standing(
          {
            ...mother,
            facing: 'left',
            bowed: true,
            left: [
              [-6, -116],
              [-19, -122],
            ],
            right: [
              [10, -116],
              [22, -94],
            ],
            extra: box(-25, -131, 7, 11, { fill: tones.collar }, 0.5),
          },
          spot(2.22, 0, at),
          m,
        ),
        // Swings on her hand, as far out as it goes.
        standing(
          {
            ...child,
            facing: 'us',
            looks: 'right',
            lean: 13,
            stride: 10,
            left: [
              [-25, -140],
              [-34, -158],
            ],
            right: [
              [27, -122],
              [38, -110],
            ],
          },
          spot(2.66, 0, at),
          m,
        ),
      ].join(''),
    );
  if (light === 'tense')
    return picture(
      [
        standing(
          {
            ...mother,
            facing: 'us',
            right: [
              [23, -116],
              [24, -92],
            ],
            extra: purse(-16, -96),
          },
          spot(2.22, 0, at),
          m,
        ),
        standing(
          {
            ...child,
            facing: 'us',
            lean: -3,
            left: [
              [-21, -132],
              [-26, -156],
            ],
          },
          spot(2.52, 0, at),
          m,
        ),
      ].join(''),
    );
  return picture(
    [
      standing(
        {
          ...child,
          facing: 'left',
          looks: 'us',
          lean: -4,
          left: [
            [-8, -118],
            [-22, -128],
          ],
        },
        spot(2.68, 0, at + 0.9),
        metre(at + 0.9),
      ),
      standing(
        {
          ...mother,
          facing: 'right',
          looks: 'us',
          lean: 3,
          right: [
            [8, -118],
            [26, -104],
          ],
          left: [
            [-3, -116],
            [12, -100],
          ],
        },
        spot(2.42, 0, at + 0.8),
        metre(at + 0.8),
      ),
    ].join(''),
  );
}
