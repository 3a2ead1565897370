/** What hangs and stands about: a clock, notices, a camera's dome, a pram. */
import { group, line, oval, path, round, type Spot } from '../paint.ts';
import { type Clock, clockFace } from '../parts/clock.ts';
import { metre, panel, spot } from './eye.ts';
import { plan, tone } from './plan.ts';

const wall = plan.back - 0.02;

/** Ten to five: too late to start anything today. */
export const clock: Clock = {
  at: spot(-1.52, 2.14, wall),
  size: 0.24 * metre(wall),
  hour: 4,
  minute: 50,
  tones: { rim: tone.dark, face: '#cdd1cc', mark: '#23292d' },
};

export function things(): string {
  return [clockFace(clock), notices(), rules(), dome()].join('');
}

/** Behind the head it stays quiet: sheets hardly lighter than the wall. */
function notices(): string {
  return [
    panel(0.35, 1.95, 1.3, 2.12, wall, { fill: '#7f8786' }, 0.01),
    panel(0.39, 1.91, 1.34, 2.08, wall, { fill: '#848c8a' }),
    ...[0.5, 0.98, 1.46].map((x, index) =>
      panel(x, x + 0.34, 1.48 + index * 0.04, 1.95, wall, { fill: '#939a97' }),
    ),
  ].join('');
}

/** The sheet about how staff are to be spoken to: a raised hand, and lines that nobody reads in here. */
function rules(): string {
  const [x, y] = spot(-0.62, 1.92, wall);
  const hand = group(
    path(
      'M-9 10 L-9 -3 C-9 -6 -5.6 -6 -5.6 -3 L-5.6 -9 C-5.6 -12 -2.2 -12 -2.2 -9 L-2.2 -11 C-2.2 -14 1.2 -14 1.2 -11 L1.2 -9 C1.2 -12 4.6 -12 4.6 -9 L4.6 0 L6.6 -3 C8.6 -5.6 11 -4 10 -1.6 L5 10 Z',
      { fill: '#47525a' },
    ),
    `translate(${round(x)} ${round(y)}) scale(0.9)`,
  );
  return [
    panel(-0.86, -0.38, 1.36, 2.16, wall, { fill: '#aab0ab' }),
    panel(-0.86, -0.38, 2.1, 2.16, wall, { fill: '#5f6a70' }),
    hand,
    ...[1.66, 1.58, 1.5].map((up, index) =>
      panel(-0.8, -0.46 - index * 0.06, up, up + 0.03, wall, { fill: '#6d777a' }),
    ),
  ].join('');
}

/** It sees the counters and the doors; not what is said. */
function dome(): string {
  const [x, y] = spot(1.5, plan.ceiling, 6.2);
  return [
    oval(x, y, 13, 3.4, { fill: tone.metal }),
    path(
      `M${round(x - 10)} ${round(y + 1)} C${round(x - 10)} ${round(y + 14)} ${round(x + 10)} ${round(y + 14)} ${round(x + 10)} ${round(y + 1)} Z`,
      { fill: tone.darker },
    ),
    oval(x + 3, y + 5, 2.2, 1.8, { fill: '#626d73' }),
  ].join('');
}

/** In centimetres around the middle of its wheels on the floor; its handle is on the left. */
export function pram([x, y]: Spot, unit: number): string {
  const hood = '#2f3942';
  const cloth = '#3b4750';
  const rail = tone.metal;
  const wheel = (at: number, size: number) =>
    oval(at, -size, size, size, { fill: tone.darker }) +
    oval(at, -size, size * 0.5, size * 0.5, { fill: tone.metalDark });
  return group(
    [
      oval(0, 0, 52, 5, { fill: tone.darker, alpha: 0.4 }),
      line([-30, -14], [34, -62], rail, 3),
      line([30, -14], [-26, -56], rail, 3),
      wheel(-34, 10),
      wheel(34, 13),
      // The carriage, its cover and hood; the handle to the right.
      path('M-42 -72 C-44 -52 -34 -42 -14 -42 L22 -42 C34 -44 38 -56 38 -72 Z', { fill: cloth }),
      path('M-42 -72 C-44 -60 -41 -53 -35 -48 L-14 -62 L38 -62 L38 -72 Z', { fill: '#53616c' }),
      path('M38 -72 C42 -98 22 -112 2 -106 L-4 -72 Z', { fill: hood }),
      path('M38 -72 C42 -98 22 -112 2 -106 C18 -104 28 -92 28 -72 Z', { fill: '#46535d' }),
      line([36, -66], [56, -100], rail, 3.2),
      line([52, -101], [60, -99], tone.dark, 5),
      // A bag over the handle.
      path('M48 -88 L62 -88 L66 -54 L44 -54 Z', { fill: '#262e35' }),
    ].join(''),
    `translate(${round(x)} ${round(y)}) scale(${round(-unit / 100)} ${round(unit / 100)})`,
  );
}
