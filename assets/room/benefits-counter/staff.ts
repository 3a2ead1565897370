/** Who is paid to be in there with them: the guard at the doors, a colleague who walks the floor. */
import type { LightName } from '../art.ts';
import { box, group, line, path } from '../paint.ts';
import { inLight } from '../parts/life.ts';
import { type Standing, standing } from '../parts/standing.ts';
import { metre, spot } from './eye.ts';
import { tonesOf } from './shades.ts';

/** Clasped before them. */
const clasped: Pick<Standing, 'left' | 'right'> = {
  left: [
    [-24, -118],
    [-2, -102],
  ],
  right: [
    [24, -118],
    [3, -101],
  ],
};

/** By the doors: watches the street; then you; then takes a step, with open hands. */
export function guard(light: LightName): string {
  const stays = { x: 4.02, away: 6.4 };
  const place = inLight(light, { calm: stays, tense: { x: 4.0, away: 6.3 }, acute: { x: 3.16, away: 5.6 } });
  const tones = tonesOf(
    light,
    inLight(light, {
      calm: { cloth: '#23292f', lit: '#3e474e' },
      tense: { cloth: '#191f25', lit: '#333e47' },
      acute: { cloth: '#0a0d11', lit: '#1e272e', skin: '#4a545c' },
    }),
  );
  const badge =
    path('M9 -134 L14 -134 L14 -127 L9 -127 Z', { fill: tones.collar }) +
    line([-11, -142], [-11, -128], tones.collar, 2, 0.6);
  const radio = box(-16, -130, 6, 11, { fill: tones.shoes }, 1);
  const poses: Readonly<Record<LightName, Partial<Standing>>> = {
    calm: { facing: 'us', looks: 'left', ...clasped },
    tense: { facing: 'us', ...clasped },
    acute: {
      facing: 'us',
      lean: -3,
      stride: 16,
      left: [
        [-27, -118],
        [-34, -98],
      ],
      right: [
        [27, -118],
        [35, -99],
      ],
    },
  };
  return standing(
    {
      tall: 184,
      broad: 1.14,
      facing: 'us',
      hair: 'thin',
      dress: 'jacket',
      below: 'trousers',
      tones,
      light: 'left',
      extra: radio + badge,
      ...poses[light],
    },
    spot(place.x, 0, place.away),
    metre(place.away),
  );
}

/** A colleague with a tablet, who walks the floor. */
export function colleague(light: LightName): string {
  const away = 6.6;
  const tones = tonesOf(
    light,
    inLight(light, {
      calm: { cloth: '#4a5560', lit: '#667380' },
      tense: { cloth: '#323d48', lit: '#4b5966' },
      acute: { cloth: '#121920', lit: '#222c35' },
    }),
  );
  const lanyard =
    path('M-5 -147 L0 -120 L5 -147 L3.4 -147 L0 -124 L-3.4 -147 Z', { fill: tones.collar }) +
    box(-3.4, -121, 6.8, 9, { fill: tones.collar }, 1);
  const tablet = group(box(-13, -9, 26, 18, { fill: tones.shoes }, 2), 'translate(-2 -112) rotate(-6)');
  return standing(
    {
      tall: 170,
      facing: 'us',
      looks: inLight(light, { calm: 'left', tense: 'us', acute: 'us' }),
      bowed: light === 'calm',
      hair: 'bun',
      dress: 'blazer',
      below: 'trousers',
      tones,
      light: 'right',
      extra: lanyard + (light === 'acute' ? '' : tablet),
      ...inLight<Partial<Standing>>(light, {
        calm: {
          left: [
            [-24, -116],
            [-12, -106],
          ],
          right: [
            [24, -116],
            [10, -108],
          ],
        },
        tense: {
          left: [
            [-24, -116],
            [-12, -106],
          ],
          right: [
            [24, -116],
            [10, -108],
          ],
        },
        acute: {
          stride: 10,
          left: [
            [-23, -116],
            [-22, -92],
          ],
          right: [
            [25, -122],
            [10, -136],
          ],
        },
      }),
    },
    spot(-2.76, 0, away),
    metre(away),
  );
}
