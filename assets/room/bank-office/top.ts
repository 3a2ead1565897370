/** The desk between the two of you: its top lies behind the figure, whose hands rest on it and grip its edge. */
import { box, line, path, picture, shape } from '../paint.ts';
import { tone } from './plan.ts';

/** Rows of the picture: the top's far and near edge. A figure is baked to lean on these. */
export const counter = { far: 617, near: 666 } as const;

/** The desk under full light; the light falls on it with the room. Ash, greyed, so that hands of any skin stand out. */
export function desktop(): string {
  const { width, height } = picture;
  const { far, near } = counter;
  return [
    box(0, far - 7, width, 7, { fill: tone.darker, alpha: 0.5 }),
    box(0, far, width, near - far, { fill: '#8d8c96' }),
    box(0, far, width, 3.5, { fill: '#bab8bd' }),
    // Grain.
    path(
      `M0 ${far + 12} C300 ${far + 8} 700 ${far + 17} 1280 ${far + 10} V${far + 15} C760 ${far + 22} 320 ${far + 14} 0 ${far + 18} Z`,
      { fill: '#96959f' },
    ),
    path(
      `M0 ${far + 30} C420 ${far + 26} 820 ${far + 36} 1280 ${far + 28} V${far + 34} C800 ${far + 42} 380 ${far + 32} 0 ${far + 36} Z`,
      { fill: '#84838d' },
    ),
    agreement(),
    box(0, near, width, 5, { fill: '#c7c5c9' }),
    box(0, near + 5, width, height - near, { fill: '#6d6c77' }),
    box(0, near + 5, width, 9, { fill: '#4b4b55' }),
    box(0, near + 14, width, 3, { fill: '#7d7c87' }),
  ].join('');
}

/** Two copies of something, with crosses where to sign. */
function agreement(): string {
  return [
    shape(
      [
        [742, 631],
        [858, 628],
        [880, 660],
        [738, 663],
      ],
      { fill: '#6c6b75', alpha: 0.7 },
    ),
    shape(
      [
        [738, 626],
        [846, 624],
        [866, 655],
        [730, 658],
      ],
      { fill: '#b9b7b6' },
    ),
    shape(
      [
        [734, 624],
        [838, 623],
        [854, 652],
        [722, 654],
      ],
      { fill: '#d9d6d1' },
    ),
    line([746, 630], [800, 629], '#8f8d90', 1.6),
    line([744, 635], [826, 634], '#a5a3a5', 1.4),
    line([742, 640], [818, 639], '#a5a3a5', 1.4),
    line([784, 648], [836, 647], '#77757a', 1.2),
    line([776, 645], [781, 649], '#5c5a63', 1.4),
    line([781, 645], [776, 649], '#5c5a63', 1.4),
  ].join('');
}

/** The edges where your lamp catches them, whatever else is out. */
export function edgeLight(strength: number): string {
  return [
    box(300, counter.near, 600, 2.4, { fill: '#f0d9ae', alpha: 0.5 * strength }),
    box(400, counter.near, 330, 2.4, { fill: '#fbeccb', alpha: 0.4 * strength }),
    box(330, counter.far, 440, 1.6, { fill: '#f0d9ae', alpha: 0.35 * strength }),
  ].join('');
}
