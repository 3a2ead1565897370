/** Your colleague at the station, on the phone side of the lamp. */
import type { LightName } from '../art.ts';
import { box, line, oval } from '../paint.ts';
import { inLight } from '../parts/life.ts';
import { standing } from '../parts/standing.ts';
import { metre, spot } from './eye.ts';
import { plan } from './plan.ts';
import { shades } from './shades.ts';

const away = plan.station.far + 0.4;

/** Writes up the evening; then looks across; then is on their feet with the receiver at the ear. */
export function colleague(light: LightName): string {
  const { tones, lamp } = shades[light];
  const person = {
    tall: 170,
    broad: 1.04,
    hair: 'short',
    dress: 'tabard',
    below: 'trousers',
    light: 'left',
    rim: lamp,
    tones: { ...tones, collar: tones.worn, cloth: tones.worn, lit: tones.lit },
  } as const;
  const at = (x: number, sunk: number) => [spot(x, -sunk, away), metre(away)] as const;
  const badge =
    box(5, -130, 7, 4.6, { fill: tones.collar }, 0.6) + line([-8, -140], [-8, -130], tones.collar, 1.4);
  return inLight(light, {
    calm: () => standing({ ...person, facing: 'us', bowed: true, extra: badge }, ...at(1.88, 0.25)),
    tense: () => standing({ ...person, facing: 'us', looks: 'left', extra: badge }, ...at(1.88, 0.21)),
    acute: () =>
      standing(
        {
          ...person,
          facing: 'us',
          left: [
            [-26, -126],
            [-11, -156],
          ],
          extra: [
            badge,
            box(-11, -172, 5, 20, { fill: tones.shoes }, 2),
            oval(-9, -156, 4, 4.6, { fill: tones.skinDark }),
          ].join(''),
        },
        ...at(1.9, 0.02),
      ),
  })();
}

/** Above the counter: the rest of them is behind it. */
export const overTheCounter = [1120, 60, 160, 239] as const;
