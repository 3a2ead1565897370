/** The others who wait. Silhouettes in two tones: they are company, not characters. */
import { group, oval, path } from '../paint.ts';
import { metre, spot } from './eye.ts';

const cloth = { fill: '#1c2c3f' } as const;
const clothLit = { fill: '#33506a' } as const;
const skin = { fill: '#3f5366' } as const;

/** Where the one with the phone sits: the row along the back wall, last seat. */
export const readerAt = { x: -1.79, away: 5.35 } as const;

/** Drawn in centimetres around where they sit: x to the right, y down from the seat. */
function at(x: number, away: number, content: string): string {
  const [left, top] = spot(x, 0.45, away);
  const centimetre = metre(away) / 100;
  return group(content, `translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${centimetre.toFixed(4)})`);
}

/** Asleep across three seats under a coat, shoes still on. */
export function sleeper(x: number, away: number): string {
  return at(
    x,
    away,
    [
      path('M-6 0 C-8 -14 -2 -20 8 -21 C16 -22 20 -14 20 -6 L20 0 Z', { fill: '#26384c' }),
      oval(4, -10, 10.5, 10, skin),
      path('M-6.5 -11 C-7 -22 6 -24 13 -18 C17 -13 14 -8 10 -11 C4 -15 -2 -13 -6.5 -11 Z', {
        fill: '#121c28',
      }),
      path(
        'M10 0 C8 -16 16 -30 32 -32 C48 -34 58 -29 74 -30 C92 -31 100 -26 112 -20 C124 -15 132 -12 140 -3 L140 4 L120 4 C112 18 100 20 94 12 C86 16 70 22 62 10 C50 18 34 16 28 4 L10 4 Z',
        cloth,
      ),
      path(
        'M16 -12 C18 -24 26 -30 36 -31 C48 -33 58 -28 74 -29 C90 -30 98 -26 110 -20 C100 -21 92 -22 82 -19 C70 -16 58 -22 44 -19 C32 -17 26 -8 20 -4 C16 -4 15 -8 16 -12 Z',
        clothLit,
      ),
      path('M62 10 C66 -2 70 -10 78 -14 C74 -4 72 4 70 14 Z', { fill: '#101b29' }),
      path('M28 4 C32 -4 40 -8 48 -9 C42 -2 40 4 38 9 Z', { fill: '#101b29' }),
      path('M138 -6 C146 -14 152 -16 156 -14 L158 -3 L154 4 L138 4 Z', { fill: '#0d1622' }),
    ].join(''),
  );
}

/** Upright, bent over a phone: its light is painted with the light. */
export function reader(x: number, away: number): string {
  return at(
    x,
    away,
    [
      path('M-19 0 C-24 -26 -20 -44 -8 -50 L9 -50 C20 -45 24 -26 20 0 Z', cloth),
      path('M-19 0 C-24 -26 -20 -44 -8 -50 L-2 -49 C-10 -38 -12 -20 -11 0 Z', clothLit),
      path('M-18 -2 L-22 10 L-20 42 L-6 42 L-5 14 L6 14 L7 42 L20 42 L22 10 L19 -2 Z', { fill: '#162434' }),
      oval(1, -61, 9.5, 12, skin),
      path(
        'M-9.5 -60 C-12 -76 10 -80 12 -64 C13 -56 14 -48 12 -44 C9 -52 8 -62 2 -67 C-3 -68 -7 -66 -9.5 -60 Z',
        { fill: '#101a26' },
      ),
      path('M-16 -30 C-14 -18 -6 -14 2 -16 L14 -16 C20 -20 20 -32 18 -34 L12 -24 L-6 -24 Z', {
        fill: '#22364b',
      }),
    ].join(''),
  );
}

/** Bent forward, elbows on knees, hands together. */
export function waiter(x: number, away: number): string {
  return at(
    x,
    away,
    [
      path('M-21 2 C-26 -22 -22 -36 -10 -42 C0 -46 14 -44 20 -34 C25 -24 24 -10 20 2 Z', cloth),
      path('M-21 2 C-26 -22 -22 -36 -10 -42 C-4 -44 2 -44 6 -43 C-6 -36 -12 -22 -12 2 Z', clothLit),
      path('M-20 0 L-23 10 L-21 42 L-7 42 L-6 10 L6 10 L8 42 L21 42 L23 8 L20 0 Z', { fill: '#162434' }),
      path('M-16 -24 L-14 2 L-2 6 L2 6 L14 2 L17 -24 L10 -22 L7 -6 L-7 -6 L-10 -22 Z', { fill: '#22364b' }),
      oval(0, -47, 10, 11.5, skin),
      path('M-10.5 -48 C-11 -62 11 -62 10.5 -48 C8 -54 4 -56 0 -56 C-4 -56 -8 -54 -10.5 -48 Z', {
        fill: '#5a6b78',
      }),
    ].join(''),
  );
}

/** The phone's screen and what it lights: a chin, two thumbs. */
export function phoneLight(x: number, away: number, strength: number): string {
  return at(
    x,
    away,
    [
      path('M-6 -27 L7 -27 L8 -17 L-5 -17 Z', { fill: '#d3f1fb', alpha: 0.9 * strength }),
      path('M-7 -60 C-7 -50 -3 -48 1 -48 C5 -48 8 -51 8 -60 C5 -56 3 -57 1 -60 C-1 -57 -4 -56 -7 -60 Z', {
        fill: '#8fc3d6',
        alpha: 0.55 * strength,
      }),
      path('M-12 -34 C-6 -30 8 -30 14 -34 L11 -40 L-8 -40 Z', { fill: '#7fb2c9', alpha: 0.4 * strength }),
    ].join(''),
  );
}
