/** At the machine: somebody in a long coat, and a child in pyjamas who was taken along because it was night. */
import type { LightName } from '../art.ts';
import { oval } from '../paint.ts';
import { inLight } from '../parts/life.ts';
import { limb } from '../parts/limb.ts';
import { type Arm, type Standing, standing } from '../parts/standing.ts';
import { metre, spot } from './eye.ts';
import { plan } from './plan.ts';
import { shades } from './shades.ts';

const away = plan.machine.front - 0.45;

const stands = (person: Standing, x: number, nearer = 0): string =>
  standing(person, spot(x, 0, away - nearer), metre(away - nearer));

/** Both look at the bottles; then both at you; then the child is inside the coat's arm, face turned away. */
export function family(light: LightName): string {
  const { tones, rim } = shades[light];
  const grown = {
    tall: 166,
    broad: 1.06,
    hair: 'scarf',
    dress: 'coat',
    below: 'long-skirt',
    light: 'right',
    rim,
    tones,
  } as const;
  const child = {
    tall: 108,
    hair: 'curls',
    dress: 'jumper',
    below: 'trousers',
    light: 'right',
    rim,
    tones: { ...tones, cloth: tones.worn, lit: tones.skinDark, legs: tones.worn },
  } as const;
  const [shadowX, shadowY] = spot(-1.3, 0, away);
  const shadow = oval(shadowX, shadowY + 2, 58, 7, { fill: '#0a121c', alpha: 0.4 });
  const pair = inLight(light, {
    calm: () => [
      stands({ ...child, facing: 'right', right: holding }, small, 0.05),
      stands({ ...grown, facing: 'right', right: choosing }, big),
    ],
    tense: () => [
      stands({ ...grown, facing: 'us', left: down }, big),
      stands({ ...child, facing: 'us', right: held }, small, 0.05),
    ],
    acute: () => [
      stands({ ...grown, facing: 'us', lean: -3 }, big),
      stands({ ...child, facing: 'right', bowed: true, right: clutching }, small + 0.1, 0.05),
      aroundTheChild(tones.lit, tones.skinDark),
    ],
  })();
  return shadow + pair.join('');
}

const [big, small] = [-1.14, -1.44] as const;
/** Arms: the child's to a hand or to the coat; the other's to a button, and down to the child. */
const holding: Arm = [
  [27, -124],
  [34, -142],
];
const choosing: Arm = [
  [12, -120],
  [26, -132],
];
const down: Arm = [
  [-24, -117],
  [-27, -93],
];
const held: Arm = [
  [18, -121],
  [12, -143],
];
const clutching: Arm = [
  [10, -112],
  [24, -118],
];

/** The arm goes over the child. */
function aroundTheChild(cloth: string, skin: string): string {
  const [x, y] = spot(big, 0, away);
  const centimetre = (metre(away) / 100) * (166 / 172);
  const at = (dx: number, dy: number): readonly [number, number] => [
    x + dx * centimetre,
    y + dy * centimetre,
  ];
  return (
    limb([at(-21, -134), at(-38, -108), at(-24, -82)], [11 * centimetre, 10 * centimetre, 8 * centimetre], {
      fill: cloth,
    }) + oval(...at(-21, -80), 4 * centimetre, 4.4 * centimetre, { fill: skin })
  );
}
