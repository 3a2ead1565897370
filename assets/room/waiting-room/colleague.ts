/**
 * Your colleague at the next place along the counter, from behind: on your own side, so in front of everything. In
 * centimetres around the nape.
 */
import type { LightName } from '../art.ts';
import { box, group, line, oval, path, soft, svg } from '../paint.ts';
import { head } from '../parts/head.ts';
import { inLight } from '../parts/life.ts';
import { limb } from '../parts/limb.ts';
import type { Tones } from '../parts/standing.ts';
import { shades } from './shades.ts';

const nape = [1258, 362] as const;
const centimetre = 4.4;

/** Types; then has turned to see; then the telephone is at the ear, and the eyes are still on whoever it is about. */
export function colleague(light: LightName): string {
  const { tones, rim } = shades[light];
  const worn: Tones = { ...tones, cloth: tones.lit, lit: tones.worn };
  const bare = { ...worn, skin: tones.skinDark };
  const edge = (d: string, alpha = 0.75) =>
    `<path d="${d}" fill="none" stroke="${rim}" stroke-width="0.7" stroke-linecap="round" stroke-opacity="${alpha}"/>`;
  const drawn = inLight(light, {
    calm: [
      back(worn),
      arm([-19, 10], [-28, 32], [-23, 54], bare),
      turned(head('away', 'bun', worn, 'left'), 0),
      edge('M-21 12 C-24 18 -27 26 -29 34'),
    ],
    tense: [
      back(worn),
      arm([-19, 10], [-28, 32], [-23, 54], bare),
      turned(head('left', 'bun', worn, 'left'), 0),
      edge('M-21 12 C-24 18 -27 26 -29 34'),
    ],
    acute: [
      group(back(worn), 'rotate(-4)'),
      turned(head('left', 'bun', worn, 'left'), -2),
      arm([-18, 11], [-32, 31], [-11, 0], bare),
      oval(-8.4, -4, 3.6, 4.6, { fill: worn.skinDark }),
      handset(worn),
      ...[-7, -4.6, -2.2].map((y) => line([-12, y + 1], [-7.6, y], worn.skin, 2)),
      edge('M-20 12 C-24 18 -28 25 -33 32'),
    ],
  }).join('');
  return svg(soft(1.4, group(drawn, `translate(${nape[0]} ${nape[1]}) scale(${centimetre})`)), null);
}

const turned = (content: string, by: number): string => group(content, `translate(${by} -14)`);

/** Bare below the elbow, as everybody is who touches patients. */
const arm = (
  shoulder: readonly [number, number],
  elbow: readonly [number, number],
  wrist: readonly [number, number],
  { lit, skin }: Tones,
): string =>
  limb([elbow, wrist], [8.6, 6], { fill: skin }) +
  limb([shoulder, [elbow[0] * 0.88 + shoulder[0] * 0.12, elbow[1] * 0.88 + shoulder[1] * 0.12]], [12, 10.6], {
    fill: lit,
  });

/** A tunic with piping at the shoulder, a watch that hangs where it can be read upside down, the back of a chair. */
function back({ cloth, lit, legs, skinDark, collar }: Tones): string {
  return [
    box(-5, -8, 10, 14, { fill: skinDark }, 2),
    path('M-7 0 C-14 3 -21 4 -23 14 C-24 28 -19 44 -16 80 L23 80 C22 46 26 30 24 14 C22 4 14 3 7 0 Z', {
      fill: cloth,
    }),
    path('M-7 0 C-14 3 -21 4 -23 14 C-24 28 -19 44 -16 80 L-12 80 C-13 50 -16 26 -7 0 Z', { fill: lit }),
    line([-21, 7.4], [-9, 2], collar, 1, 0.8),
    line([0, 4], [0, 40], legs, 0.8, 0.6),
    path('M-17 42 C-17 36 17 36 18 42 L19 80 L-18 80 Z', { fill: legs }),
  ].join('');
}

const handset = ({ shoes }: Tones): string =>
  group(
    path('M-2 -12 C2 -13 4 -11 3.6 -8 L1.6 -6 V7 L3.6 9 C4 12 2 13.4 -2 12.4 C-4.4 6 -4.4 -6 -2 -12 Z', {
      fill: shoes,
    }),
    'translate(-7.4 -8) rotate(24)',
  );
