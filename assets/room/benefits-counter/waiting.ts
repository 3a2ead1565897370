/** The others who wait: a family, an old man, somebody at a terminal. */
import type { LightName } from '../art.ts';
import { line, path } from '../paint.ts';
import { inLight } from '../parts/life.ts';
import { seated } from '../parts/seated.ts';
import { type Standing, standing } from '../parts/standing.ts';
import { metre, spot } from './eye.ts';
import { type Row, seatOf } from './seats.ts';
import { tonesOf } from './shades.ts';
import { bayMiddle, terminalFront } from './terminals.ts';

/** The far row's seats, and the near one's. */
export const farRow: Row = { left: -2.73, count: 3, away: 6.1 };
export const nearRow: Row = { left: -4.0, count: 4, away: 4.5 };

/** A mother with a child who kneels on the next seat; later the child is behind her arm. */
export function family(light: LightName): string {
  const unit = metre(farRow.away);
  const [x, y] = seatOf(farRow, 2);
  const tones = tonesOf(
    light,
    inLight(light, { calm: { worn: '#5a5964' }, tense: { worn: '#43434f' }, acute: { worn: '#20222b' } }),
  );
  const child = tonesOf(
    light,
    inLight(light, {
      calm: { cloth: '#565d63', lit: '#737b80', hair: '#2b2723' },
      tense: { cloth: '#3d454d', lit: '#566069', hair: '#1d1b1a' },
      acute: { cloth: '#182026', lit: '#27313a', hair: '#0f0f10' },
    }),
  );
  const mother = seated(
    {
      tall: 164,
      looks: inLight(light, { calm: 'left', tense: 'us', acute: 'us' }),
      bowed: light === 'calm',
      lean: inLight(light, { calm: -4, tense: 0, acute: -5 }),
      hair: 'scarf',
      dress: 'coat',
      below: 'long-skirt',
      tones,
      light: 'right',
      ...inLight(light, {
        calm: {
          left: [
            [-24, -26],
            [-10, -16],
          ],
          right: [
            [23, -26],
            [6, -16],
          ],
        },
        tense: {
          left: [
            [-25, -30],
            [-30, -16],
          ],
          right: [
            [23, -26],
            [6, -16],
          ],
        },
        acute: {
          left: [
            [-28, -34],
            [-40, -28],
          ],
          right: [
            [16, -30],
            [-18, -26],
          ],
        },
      }),
    },
    [x, y],
    unit,
  );
  const [cx] = seatOf(farRow, light === 'acute' ? 1.55 : 1.1);
  const little = seated(
    {
      tall: 112,
      looks: inLight(light, { calm: 'away', tense: 'us', acute: 'us' }),
      hair: 'bob',
      dress: 'jumper',
      below: 'trousers',
      tones: child,
      light: 'right',
      lean: inLight(light, { calm: 0, tense: 3, acute: 9 }),
      ...inLight(light, {
        calm: {
          left: [
            [-20, -42],
            [-14, -60],
          ],
          right: [
            [20, -42],
            [13, -60],
          ],
        },
        tense: {
          left: [
            [-22, -26],
            [-14, -6],
          ],
          right: [
            [22, -26],
            [13, -6],
          ],
        },
        acute: {
          left: [
            [-20, -26],
            [2, -20],
          ],
          right: [
            [20, -28],
            [24, -34],
          ],
        },
      }),
    },
    [cx, y + 2],
    unit,
  );
  return light === 'acute' ? little + mother : mother + little;
}

/** Old, both hands on a stick, on the near row. */
export function elder(light: LightName): string {
  const unit = metre(nearRow.away);
  const tones = tonesOf(
    light,
    inLight(light, { calm: { hair: '#8f9596' }, tense: { hair: '#4a5359' }, acute: { hair: '#252d34' } }),
  );
  const stick =
    line([4, -16], [7, 44], tones.shoes, 3) + path('M-2 -18 C-2 -24 9 -24 9 -17', { fill: tones.shoes });
  return seated(
    {
      tall: 168,
      looks: inLight(light, { calm: 'us', tense: 'right', acute: 'right' }),
      bowed: light === 'calm',
      lean: inLight(light, { calm: 5, tense: 0, acute: -6 }),
      hair: 'thin',
      dress: 'coat',
      below: 'trousers',
      tones,
      light: 'right',
      left: [
        [-24, -30],
        [2, -20],
      ],
      right: [
        [25, -30],
        [7, -22],
      ],
      extra: stick,
    },
    seatOf(nearRow, 2),
    unit,
  );
}

/** Young, at a screen that does not answer. */
export function seeker(light: LightName): string {
  const away = terminalFront - 0.2;
  return standing(
    {
      tall: 178,
      facing: inLight(light, { calm: 'away', tense: 'away', acute: 'us' }),
      looks: inLight(light, { calm: 'away', tense: 'right', acute: 'us' }),
      hair: 'hood',
      dress: 'jumper',
      below: 'trousers',
      tones: tonesOf(light),
      light: 'right',
      ...inLight<Partial<Standing>>(light, {
        calm: {
          right: [
            [25, -118],
            [16, -106],
          ],
        },
        tense: {
          right: [
            [25, -118],
            [16, -106],
          ],
        },
        acute: {
          left: [
            [-24, -116],
            [-20, -92],
          ],
          right: [
            [24, -116],
            [21, -92],
          ],
        },
      }),
    },
    spot(bayMiddle(1), 0, away),
    metre(away),
  );
}
