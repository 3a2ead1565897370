/** Who queues: busy with their own, then looking, then drawing back. */
import type { LightName } from '../art.ts';
import { box, group, line, oval } from '../paint.ts';
import { standing } from '../parts/standing.ts';
import { metre, spot } from './eye.ts';
import { picture, shades } from './shades.ts';

/** A parcel under an arm, with tape that was cut. */
const parcel = (x: number, y: number, fill: string, dark: string): string =>
  group(
    box(-19, -12, 38, 25, { fill }, 1) +
      box(-4, -12, 7, 25, { fill: dark, alpha: 0.5 }) +
      line([-19, -2], [19, -2], dark, 1, 0.5),
    `translate(${x} ${y})`,
  );

const phone = (x: number, y: number, bright: string, dark: string): string =>
  group(
    box(-3.4, -6.6, 6.8, 13.2, { fill: dark }, 1.2) +
      box(-2.4, -5.4, 4.8, 10.4, { fill: bright, alpha: 0.9 }),
    `translate(${x} ${y}) rotate(-14)`,
  );

/** An older man with a parcel, a student with headphones. */
export function waiting(light: LightName): string {
  const { tones, rim, thing, bright } = shades[light];
  const him = {
    tones: { ...tones, hair: tones.worn },
    rim,
    light: 'right',
    tall: 173,
    broad: 1.12,
    hair: 'thin',
    dress: 'coat',
    below: 'trousers',
  } as const;
  const her = {
    tones: { ...tones, cloth: tones.worn },
    rim,
    light: 'right',
    tall: 165,
    hair: 'bun',
    dress: 'jacket',
    below: 'trousers',
  } as const;
  const headphones = (facing: 'side' | 'front') =>
    facing === 'front'
      ? `<path d="M-9.5 -161 C-10 -177 10 -177 9.5 -161" fill="none" stroke="${tones.shoes}" stroke-width="2.6"/>${box(-11.5, -165, 4.6, 9, { fill: tones.shoes }, 2)}${box(7, -165, 4.6, 9, { fill: tones.shoes }, 2)}`
      : `<path d="M1 -162 C-1 -172 0 -174 2 -175" fill="none" stroke="${tones.shoes}" stroke-width="2.6"/>${oval(0.5, -160, 4, 5, { fill: tones.shoes })}`;
  const at = 4.3;
  const m = metre(at);
  if (light === 'calm')
    return picture(
      [
        standing(
          {
            ...him,
            facing: 'us',
            bowed: true,
            left: [
              [-24, -117],
              [-9, -113],
            ],
            right: [
              [24, -117],
              [7, -121],
            ],
            extra: parcel(-6, -104, thing, tones.shoes) + box(2, -130, 8, 12, { fill: tones.collar }, 0.5),
          },
          spot(-0.62, 0, at),
          m,
        ),
        standing(
          {
            ...her,
            facing: 'right',
            bowed: true,
            right: [
              [3, -117],
              [17, -127],
            ],
            extra: headphones('side') + phone(20, -131, bright, tones.shoes),
          },
          spot(-0.06, 0, at + 0.3),
          metre(at + 0.3),
        ),
      ].join(''),
    );
  if (light === 'tense')
    return picture(
      [
        standing(
          {
            ...him,
            facing: 'us',
            left: [
              [-24, -117],
              [-9, -113],
            ],
            right: [
              [24, -117],
              [7, -112],
            ],
            extra: parcel(-1, -106, thing, tones.shoes),
          },
          spot(-0.62, 0, at),
          m,
        ),
        standing(
          {
            ...her,
            facing: 'right',
            looks: 'us',
            right: [
              [3, -117],
              [16, -112],
            ],
            extra: headphones('front') + phone(18, -114, bright, tones.shoes),
          },
          spot(-0.06, 0, at + 0.3),
          metre(at + 0.3),
        ),
      ].join(''),
    );
  return picture(
    [
      standing(
        {
          ...him,
          facing: 'us',
          lean: -4,
          stride: 8,
          left: [
            [-23, -121],
            [-7, -122],
          ],
          right: [
            [23, -121],
            [7, -120],
          ],
          extra: parcel(0, -115, thing, tones.shoes),
        },
        spot(-1.02, 0, at + 0.7),
        metre(at + 0.7),
      ),
      // She has taken one ear out, and takes it down for later.
      standing(
        {
          ...her,
          facing: 'us',
          lean: -2,
          stride: 4,
          left: [
            [-22, -122],
            [-12, -140],
          ],
          right: [
            [22, -120],
            [8, -136],
          ],
          extra: phone(8, -142, tones.cloth, tones.shoes),
        },
        spot(-0.3, 0, at + 1.1),
        metre(at + 1.1),
      ),
    ].join(''),
  );
}
