/** Who is in the hall, and sees in. */
import type { LightName } from '../art.ts';
import { box, line, path, type Spot } from '../paint.ts';
import { inLight } from '../parts/life.ts';
import { type Standing, standing } from '../parts/standing.ts';
import { metre, spot } from './eye.ts';
import { plan } from './plan.ts';
import { tonesOf } from './shades.ts';

const line1 = 5.9;

/** Third in line is nobody: an old man with a passbook, then a mother with a girl who has been good for an hour. */
export function oldMan(light: LightName): string {
  const x = inLight(light, { calm: 3.74, tense: 3.74, acute: 3.66 });
  const book = box(
    -22,
    -118,
    9,
    13,
    { fill: inLight(light, { calm: '#a9a5a0', tense: '#807f80', acute: '#4d4f59' }) },
    1,
  );
  return standing(
    {
      tall: 170,
      broad: 1.08,
      facing: inLight(light, { calm: 'left', tense: 'left', acute: 'us' }),
      looks: inLight(light, { calm: 'left', tense: 'us', acute: 'us' }),
      bowed: light === 'calm',
      hair: 'thin',
      dress: 'coat',
      below: 'trousers',
      tones: tonesOf(
        light,
        inLight(light, {
          calm: { hair: '#8f8d8c', cloth: '#4b4741', lit: '#67625a' },
          tense: { hair: '#6d6c70', cloth: '#37353a', lit: '#504e53' },
          acute: { hair: '#45454e', cloth: '#1f2027', lit: '#33353f' },
        }),
      ),
      light: 'right',
      extra: light === 'acute' ? '' : book,
      ...inLight<Partial<Standing>>(light, {
        calm: {
          left: [
            [-6, -116],
            [-19, -112],
          ],
        },
        tense: {
          left: [
            [-6, -116],
            [-19, -112],
          ],
        },
        acute: {
          right: [
            [23, -116],
            [10, -108],
          ],
        },
      }),
    },
    spot(x, 0, line1),
    metre(line1),
  );
}

export function mother(light: LightName): string {
  const away = line1 + 0.25;
  const feet = spot(inLight(light, { calm: 4.5, tense: 4.5, acute: 4.62 }), 0, away);
  const girlFeet = spot(inLight(light, { calm: 4.16, tense: 4.14, acute: 4.52 }), 0, away - 0.1);
  const grown = standing(
    {
      tall: 167,
      facing: inLight(light, { calm: 'left', tense: 'us', acute: 'us' }),
      looks: inLight(light, { calm: 'left', tense: 'us', acute: 'us' }),
      lean: inLight(light, { calm: 0, tense: 0, acute: 3 }),
      hair: 'tail',
      dress: 'jacket',
      below: 'trousers',
      tones: tonesOf(light),
      light: 'right',
      ...inLight<Partial<Standing>>(light, {
        calm: {
          left: [
            [-8, -114],
            [-14, -94],
          ],
        },
        tense: {
          left: [
            [-25, -112],
            [-27, -92],
          ],
        },
        acute: {
          left: [
            [-22, -112],
            [-8, -90],
          ],
          right: [
            [22, -114],
            [4, -94],
          ],
        },
      }),
    },
    feet,
    metre(away),
  );
  const girl = standing(
    {
      tall: 116,
      facing: inLight(light, { calm: 'away', tense: 'us', acute: 'us' }),
      looks: inLight(light, { calm: 'away', tense: 'us', acute: 'us' }),
      hair: 'tail',
      dress: 'coat',
      below: 'skirt',
      tones: tonesOf(
        light,
        inLight(light, {
          calm: { cloth: '#6d6673', lit: '#89818f' },
          tense: { cloth: '#4e4a58', lit: '#676271' },
          acute: { cloth: '#2a2934', lit: '#3d3c4a' },
        }),
      ),
      light: 'right',
      ...inLight<Partial<Standing>>(light, {
        calm: {
          right: [
            [24, -122],
            [30, -136],
          ],
        },
        tense: {
          right: [
            [24, -122],
            [30, -136],
          ],
        },
        acute: {},
      }),
    },
    girlFeet,
    metre(away - 0.1),
  );
  return grown + girl;
}

/** Your colleague at the open window: counts, looks up, has a hand under the counter. */
export function teller(light: LightName): string {
  const away = plan.teller.away + 0.2;
  const tones = tonesOf(
    light,
    inLight(light, {
      calm: { cloth: '#3e4252', lit: '#5a6074' },
      tense: { cloth: '#343848', lit: '#50566a' },
      acute: { cloth: '#262a38', lit: '#434a5e', skin: '#77716f', skinDark: '#4c4849', collar: '#7d7c82' },
    }),
  );
  const scarf = path('M-7 -148 L0 -138 L7 -148 L4 -140 L9 -128 L2 -136 L-3 -128 L-3 -138 Z', {
    fill: tones.collar,
  });
  return standing(
    {
      tall: 172,
      facing: 'us',
      looks: inLight(light, { calm: 'us', tense: 'us', acute: 'us' }),
      bowed: light === 'calm',
      lean: inLight(light, { calm: 0, tense: 0, acute: -5 }),
      hair: 'bob',
      dress: 'blazer',
      below: 'trousers',
      tones,
      light: 'right',
      extra: scarf,
      ...inLight<Partial<Standing>>(light, {
        calm: {
          left: [
            [-24, -116],
            [-6, -104],
          ],
          right: [
            [24, -116],
            [6, -104],
          ],
        },
        tense: {
          left: [
            [-24, -116],
            [-8, -104],
          ],
          right: [
            [24, -116],
            [10, -104],
          ],
        },
        acute: {
          left: [
            [-24, -116],
            [-14, -100],
          ],
          right: [
            [25, -124],
            [12, -146],
          ],
        },
      }),
    },
    spot(-1.66, 0.06, away),
    metre(away),
  );
}

/** Pixels of the window's glass, which the counter ends: left, top, width, height. */
export function tellerFrame(): readonly [number, number, number, number] {
  const { left, right, away } = plan.teller;
  const [x, y] = spot(left + 0.06, 2.1, away);
  const [right_, low] = spot(right - 0.06, 1.06, away - 0.34);
  return [Math.round(x), Math.round(y), Math.round(right_ - x), Math.round(low - y)];
}

/** Somebody on the pavement, mid-step. */
export function passer(step: 0 | 1, feet: Spot, unit: number): string {
  const dark = {
    cloth: '#1d2436',
    lit: '#2b344a',
    legs: '#171c2b',
    shoes: '#10141f',
    collar: '#1d2436',
    skin: '#3e465a',
    skinDark: '#2b3244',
    hair: '#141926',
    worn: '#141926',
  };
  const bag = line([6, -92], [7, -70], dark.shoes, 2) + box(-2, -70, 18, 22, { fill: dark.shoes }, 2);
  return standing(
    {
      tall: 170,
      facing: 'right',
      hair: 'bob',
      dress: 'coat',
      below: 'trousers',
      stride: step === 0 ? 34 : 8,
      tones: dark,
      light: 'left',
      extra: bag,
    },
    feet,
    unit,
  );
}
