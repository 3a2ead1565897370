/** The others who wait on seats. Silhouettes in a few tones: they are company, not characters. */
import type { LightName } from '../art.ts';
import { path } from '../paint.ts';
import { inLight } from '../parts/life.ts';
import { type Seated, seated } from '../parts/seated.ts';
import { metre, spot } from './eye.ts';
import { back, pitch } from './seats.ts';
import { shades } from './shades.ts';

const sits = (person: Seated, x: number, up = 0.45): string =>
  seated(person, spot(x, up, back.away), metre(back.away));

/** Busy with a phone; then it is in the lap, and its light on nobody; then it is away, and the arms are folded. */
export function reader(light: LightName): string {
  const { tones, screen } = shades[light];
  const x = back.left + pitch * 3.45;
  const person = {
    tall: 168,
    looks: 'us',
    hair: 'long',
    dress: 'jumper',
    below: 'trousers',
    light: 'right',
    tones,
  } as const;
  return inLight(light, {
    calm: () =>
      sits(
        {
          ...person,
          bowed: true,
          left: [
            [-20, -25],
            [-6, -30],
          ],
          right: [
            [20, -25],
            [7, -30],
          ],
          extra: [
            path('M-5 -39 L6 -39 L7 -27 L-4 -27 Z', { fill: screen }),
            path('M-7.5 -62 C-7 -53 -3 -51 1 -51 C5 -51 7.5 -54 7.5 -62 C4 -58 -4 -58 -7.5 -62 Z', {
              fill: screen,
              alpha: 0.4,
            }),
            path('M-15 -41 C-8 -37 8 -37 16 -41 L12 -50 L-10 -50 Z', { fill: screen, alpha: 0.22 }),
          ].join(''),
        },
        x,
      ),
    tense: () =>
      sits(
        {
          ...person,
          left: [
            [-22, -24],
            [-6, -9],
          ],
          right: [
            [22, -24],
            [7, -8],
          ],
          extra:
            path('M-6 -13 L7 -13 L9 -6 L-5 -6 Z', { fill: screen }) +
            path('M-15 -20 C-8 -16 8 -16 16 -20 L12 -30 L-10 -30 Z', { fill: screen, alpha: 0.18 }),
        },
        x,
      ),
    acute: () =>
      sits(
        {
          ...person,
          lean: -5,
          left: [
            [-25, -28],
            [8, -34],
          ],
          right: [
            [18, -27],
            [-15, -33],
          ],
        },
        x - 0.04,
      ),
  })();
}

/** Bent forward behind the nearer row; then a face comes up; then leans back, out of it. */
export function waiter(light: LightName): string {
  const { tones } = shades[light];
  const x = back.left + pitch * 0.46;
  const person = {
    tall: 176,
    broad: 1.12,
    looks: 'us',
    hair: 'thin',
    dress: 'jacket',
    below: 'trousers',
    light: 'right',
    tones: { ...tones, hair: tones.collar },
  } as const;
  return inLight(light, {
    calm: () => sits({ ...person, bowed: true, lean: 4 }, x, 0.32),
    tense: () => sits(person, x, 0.38),
    acute: () => sits({ ...person, lean: -7 }, x - 0.05),
  })();
}

/** What is seen of the bent-forward one: the rest is behind the nearer row. */
export const aboveTheRow = [180, 236, 110, 100] as const;
