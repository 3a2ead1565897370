/** The windows of the side wall. Their blinds are drawn so that nobody passing sees who is in here. */
import { line, type Spot, shape } from '../paint.ts';
import { side, spot } from './eye.ts';
import { plan, tone } from './plan.ts';

const { near, far, low, high } = plan.windows;
const x = plan.left;

/** A place on the window: from its near end to its far one, from its sill up, both 0 to 1. */
const at = (along: number, up: number): Spot => spot(x, low + (high - low) * up, near + (far - near) * along);
const strip = (from: number, to: number, fill: string, alpha = 1): string =>
  shape([at(from, 0), at(from, 1), at(to, 1), at(to, 0)], { fill, alpha });

/** Few and wide, so that they never make a pattern; the fourth has come off its hook. */
const slats = 6;
const missing = 3;

export function windows(): string {
  const hung = Array.from({ length: slats }, (_, slat) =>
    slat === missing
      ? ''
      : strip(slat / slats, (slat + 1) / slats - 0.014, '#8d9296') +
        strip(slat / slats, slat / slats + 0.05, '#a4a9ac'),
  );
  return [
    side(x, low - 0.08, high + 0.08, near - 0.1, far + 0.1, { fill: tone.frame }),
    side(x, low, high, near, far, { fill: '#474e54' }),
    ...hung,
    // It hangs by its lower chain.
    shape([at(3.1 / slats, 0), at(3.3 / slats, 0.62), at(3.75 / slats, 0.6), at(3.6 / slats, 0)], {
      fill: '#7d8387',
    }),
    line(at(0, 0.985), at(1, 0.985), tone.frame, 3),
    side(x - 0.01, low - 0.14, low - 0.06, near - 0.1, far + 0.1, { fill: tone.metal }),
  ].join('');
}

/** The day on the slats, and through the gap. */
export function daylight(strength: number): string {
  return [
    strip(0, 1, '#cdd6dc', 0.28 * strength),
    shape(
      [
        at(3 / slats, 1),
        at(3.98 / slats, 1),
        at(3.98 / slats, 0),
        at(3.62 / slats, 0),
        at(3.76 / slats, 0.6),
        at(3.3 / slats, 0.62),
        at(3.1 / slats, 0),
        at(3 / slats, 0),
      ],
      {
        fill: '#dbe3e8',
        alpha: 0.62 * strength,
      },
    ),
  ].join('');
}
