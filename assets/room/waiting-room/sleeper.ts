/** Asleep across three seats under a coat, shoes still on. In centimetres around the first seat's front edge. */
import type { LightName } from '../art.ts';
import { group, oval, path } from '../paint.ts';
import { head } from '../parts/head.ts';
import { inLight } from '../parts/life.ts';
import { metre, spot } from './eye.ts';
import { near } from './seats.ts';
import { shades } from './shades.ts';

/** Sleeps; then the head is up; then on one elbow, the coat slipped down. */
export function sleeper(light: LightName): string {
  const [left, top] = spot(near.left + 0.16, 0.45, near.away + 0.12);
  const centimetre = metre(near.away + 0.12) / 100;
  const { tones } = shades[light];
  const [cloth, lit, dark] = [{ fill: tones.cloth }, { fill: tones.lit }, { fill: tones.shoes }];
  const bag = path('M-6 0 C-8 -14 -2 -20 8 -21 C16 -22 20 -14 20 -6 L20 0 Z', { fill: tones.worn });
  const lying = [
    bag,
    oval(4, -10, 10.5, 10, { fill: tones.skinDark }),
    path('M-6.5 -11 C-7 -22 6 -24 13 -18 C17 -13 14 -8 10 -11 C4 -15 -2 -13 -6.5 -11 Z', {
      fill: tones.hair,
    }),
  ].join('');
  const raised =
    bag + group(head('us', 'short', tones, 'right'), 'translate(13 -33) rotate(-24) scale(0.94)');
  const propped = [
    bag,
    path('M8 0 C4 -18 10 -40 24 -46 C38 -50 50 -42 54 -24 L60 0 Z', lit),
    path('M8 0 C4 -18 10 -40 24 -46 C22 -32 24 -14 22 0 Z', cloth),
    group(head('us', 'short', tones, 'right'), 'translate(29 -58) rotate(-8) scale(0.94)'),
    path('M10 -34 C2 -22 0 -8 2 0 L14 0 C12 -10 16 -22 20 -30 Z', cloth),
    oval(3, -1, 6, 4, { fill: tones.skinDark }),
  ].join('');
  const coat = [
    path(
      'M10 0 C8 -16 16 -30 32 -32 C48 -34 58 -29 74 -30 C92 -31 100 -26 112 -20 C124 -15 132 -12 140 -3 L140 4 L120 4 C112 18 100 20 94 12 C86 16 70 22 62 10 C50 18 34 16 28 4 L10 4 Z',
      cloth,
    ),
    path(
      'M16 -12 C18 -24 26 -30 36 -31 C48 -33 58 -28 74 -29 C90 -30 98 -26 110 -20 C100 -21 92 -22 82 -19 C70 -16 58 -22 44 -19 C32 -17 26 -8 20 -4 C16 -4 15 -8 16 -12 Z',
      lit,
    ),
    path('M62 10 C66 -2 70 -10 78 -14 C74 -4 72 4 70 14 Z', dark),
    path('M28 4 C32 -4 40 -8 48 -9 C42 -2 40 4 38 9 Z', dark),
    path('M138 -6 C146 -14 152 -16 156 -14 L158 -3 L154 4 L138 4 Z', dark),
  ].join('');
  const slipped = [
    path(
      'M40 4 C38 -12 46 -24 58 -26 C72 -30 92 -31 112 -20 C124 -15 132 -12 140 -3 L140 4 L120 4 C112 20 100 24 90 14 C82 22 66 26 58 14 C50 18 44 12 40 4 Z',
      cloth,
    ),
    path(
      'M46 -10 C50 -22 58 -25 70 -27 C90 -30 100 -26 112 -20 C100 -21 92 -22 82 -19 C70 -16 56 -16 46 -10 Z',
      lit,
    ),
    path('M62 12 C66 0 70 -8 78 -12 C74 -2 72 6 70 16 Z', dark),
    path('M138 -6 C146 -14 152 -16 156 -14 L158 -3 L154 4 L138 4 Z', dark),
  ].join('');
  const drawn = inLight(light, { calm: lying + coat, tense: raised + coat, acute: propped + slipped });
  return group(drawn, `translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${centimetre.toFixed(4)})`);
}
